import Domain
import Foundation

/// What staff write: present, not longer than a register can keep, in composed characters (NFC).
enum WrittenText {
  static func checked(_ text: String, missing: ProblemKey, field: String) throws(Problem) -> String {
    let tidy = TidyText.body(text)
    guard !tidy.isEmpty else { throw Problem(.invalid, missing, field: field) }
    guard tidy.unicodeScalars.count <= Submission.longestText else {
      throw Problem(.invalid, .textTooLong, [String(Submission.longestText)], field: field)
    }
    guard !tidy.contains("\0") else { throw Problem(.invalid, .controlCharacter, field: field) }
    return tidy
  }

  /// A short description for the register: one line, which may be empty.
  static func checkedSubject(_ subject: String) throws(Problem) -> String {
    let tidy = TidyText.line(subject)
    guard tidy.unicodeScalars.count <= Submission.longestLine else {
      throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "subject")
    }
    guard !tidy.contains(where: \.isNewline), !tidy.contains("\0") else {
      throw Problem(.invalid, .controlCharacter, field: "subject")
    }
    return tidy
  }
}
