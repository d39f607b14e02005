import Domain
import Storage

/// What somebody decides to hand out of a case (utlämnande).
package struct DisclosureChoice: Sendable {
  /// Whether the sender's name and addresses are handed out too. They are left out unless somebody chose otherwise.
  package enum ContactShare: String, Sendable {
    case withheld, included
  }

  /// Whose texts, by their rows.
  package let texts: Set<RowID>
  package let contact: ContactShare
  package let masks: [Mask]

  package init(texts: Set<RowID>, contact: ContactShare = .withheld, masks: [Mask] = []) {
    self.texts = texts
    self.contact = contact
    self.masks = masks
  }

  /// All that makes two choices the same, in a fixed order.
  var content: [String] {
    texts.map(\.rawValue).sorted() + [contact.rawValue] + masks.flatMap { [$0.passage, $0.provision] }
  }

  /// The masks, held against what was chosen of a case.
  /// - Parameters:
  ///   - readable: the texts that whoever decides may read.
  ///   - sender: the contact details, where there are any.
  /// - Throws: `Problem` when nothing is chosen, when a text is not there to choose, and when a mask is not whole or
  ///   hides nothing.
  package func masking(readable: [CaseText], sender: Contact?) throws(Problem) -> Masking {
    guard !texts.isEmpty else { throw Problem(.invalid, .nothingChosen, field: "texts") }
    let chosen = readable.filter { texts.contains($0.id) }
    guard chosen.count == texts.count else { throw Problem(.conflict, .changedMeanwhile) }
    let masking = try Masking(masks)
    let contact = contact == .included ? sender.map { [$0.name, $0.email, $0.phone, $0.address] } : nil
    try masking.checkAllOccur(in: chosen.map(\.text.body) + (contact ?? []))
    return masking
  }
}
