import Domain
import Foundation

/// What staff write: present, not longer than a register can keep, in composed characters (NFC).
enum WrittenText {
  static func checked(_ text: String, missing: ProblemKey, field: String) throws(Problem) -> String {
    let tidy = text.replacingOccurrences(of: "\r\n", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    guard !tidy.isEmpty else { throw Problem(.invalid, missing, field: field) }
    guard tidy.count <= Submission.longestText else {
      throw Problem(.invalid, .textTooLong, [String(Submission.longestText)], field: field)
    }
    guard !tidy.contains("\0") else { throw Problem(.invalid, .controlCharacter, field: field) }
    return tidy
  }
}
