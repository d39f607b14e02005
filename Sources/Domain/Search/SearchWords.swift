import Foundation

/// What somebody searches for: every word must be found somewhere in the case.
package struct SearchWords: Sendable, Equatable {
  /// Folded, without repetition; empty when what was written has no letter and no digit.
  package let words: [String]

  /// Reads what was written in the search field. Beyond eight words, and beyond sixty letters in a word, nothing is
  /// looked at.
  package init(_ text: String) {
    var words: [String] = []
    for word in SearchText.folded(String(text.prefix(1000))).split(separator: " ") {
      let short = String(word.prefix(60))
      if !words.contains(short) { words.append(short) }
    }
    self.words = Array(words.prefix(8))
  }

  /// LIKE patterns over `SearchText.folded`. Three letters and more are looked for inside words, which suits Swedish
  /// compounds; fewer only as a word, since they would be found in nearly every text.
  package var patterns: [String] {
    words.map { $0.count < 3 ? "% \($0) %" : "%\($0)%" }
  }
}

extension CaseNumber {
  /// What was searched for, if it is a number as people write it: `2026-0117`, `2026/117`, with some letters of a diary
  /// before it (`Dnr 2026-0117`, `SYN-2026-0117`).
  package static func searched(_ text: String) -> CaseNumber? {
    let number = text.drop { !$0.isNumber }
    let before = text.prefix(text.count - number.count)
    guard before.count <= 12, before.allSatisfy({ $0.isLetter || " .:-#/".contains($0) }) else { return nil }
    return CaseNumber(number.replacing("/", with: "-").trimmingCharacters(in: .whitespaces))
  }

  /// The sequence alone, as it is said over the telephone: `117`, `nr 117`, `#0117`.
  package static func searched(sequence text: String, in year: Int) -> CaseNumber? {
    let digits = text.drop { !$0.isNumber }
    let before = text.prefix(text.count - digits.count).lowercased().filter { !" .#".contains($0) }
    guard ["", "nr", "dnr", "nummer", "ärende"].contains(before) else { return nil }
    return CaseNumber("\(year)-\(digits.trimmingCharacters(in: .whitespaces))")
  }
}
