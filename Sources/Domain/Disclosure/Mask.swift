/// A passage that is taken out of what is handed out, and why (maskning). Each has the provision that makes it secret,
/// since a refusal of a part must say on what it rests (offentlighets- och sekretesslagen 6:3).
package struct Mask: Sendable, Equatable {
  /// The exact words; found whatever their capitals, spaces and line breaks, where they are words of their own
  /// (decision 0027).
  package let passage: String
  /// "26 kap. 1 § OSL".
  package let provision: String

  package init(passage: String, provision: String) {
    self.passage = passage
    self.provision = provision
  }

  /// One letter would black out half the alphabet and hide nothing.
  package static let shortestPassage = 2
  package static let longestPassage = 2000
  /// More than anybody writes by hand; a text that needs more is better left out.
  package static let most = 60
}

/// A piece of a text that has been masked.
package enum MaskedPart: Sendable, Equatable {
  case words(String)
  /// A box in the place of a passage, with the numbers of the masks that it comes from.
  case mask([Int])
}

/// A longer word that holds a masked passage, such as "sidan" that holds "Ida", and is not masked.
package struct KeptWord: Sendable, Hashable {
  /// As it was written in the mask.
  package let passage: String
  /// In lower case.
  package let word: String

  package init(passage: String, word: String) {
    self.passage = passage
    self.word = word
  }
}
