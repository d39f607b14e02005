import Domain
import Operations

/// A row of what was said as somebody sent it: all rows of the page are sent, also those that nobody touched.
struct PostedSaid: Sendable {
  let text: String
  let isTicked: Bool
  /// What stood on the sheet when the page was made; empty for nothing.
  let held: String
  /// What stood in the field when the page was made, such as the heading of the case; nil where the page did not say.
  let shown: String?

  /// - Returns: nil when the case was not on the page.
  init?(_ number: CaseNumber, in fields: FormFields) {
    guard let text = fields.given(SaidRow.name(number)) else { return nil }
    self.text = text
    isTicked = !fields[SaidRow.approval(number)].isEmpty
    held = fields[SaidRow.held(number)]
    shown = fields.given(SaidRow.shown(number))
  }

  /// The rows that change what stands on the sheet. What is taken off comes first, since it makes room.
  static func changes(of sheet: MeetingSheet, in fields: FormFields)
    -> [(MeetingSheet.Candidate, PostedSaid)]
  {
    let changed = sheet.candidates.compactMap { candidate -> (MeetingSheet.Candidate, PostedSaid)? in
      guard let row = PostedSaid(candidate.number, in: fields), row.isTouched,
        row.isUnclear || row.written != candidate.summary ?? ""
      else { return nil }
      return (candidate, row)
    }
    return changed.filter { $0.1.written.isEmpty } + changed.filter { !$0.1.written.isEmpty }
  }

  /// What shall stand on the sheet. What the page offered and nobody ticked is not approved.
  var written: String { isMeant ? TidyText.line(text) : "" }

  /// Whether it is to stand on the sheet. Whoever writes words where none stood means them, ticked or not.
  var isMeant: Bool { isTicked || (held.isEmpty && isTyped) }

  /// New words in a row that was taken off: only the writer can say which of the two is meant.
  var isUnclear: Bool { !isTicked && !held.isEmpty && isTyped }

  /// Whether somebody wrote something else than what stood in the field.
  private var isTyped: Bool {
    guard let shown else { return false }
    let typed = TidyText.line(text)
    return !typed.isEmpty && typed != TidyText.line(shown)
  }

  var isTouched: Bool { written != held }

  /// Whether the row is shown again as it was sent. One that nobody touched shows what somebody else has made of it.
  func isShownAgain(over standing: String) -> Bool { isTouched || held == standing }

  /// What the row is said to have shown when it is shown again: where a question was asked, it is asked until answered.
  var shownAgain: String { isUnclear ? shown ?? text : text }

  /// What the row holds when it is shown again. What is saved already, or was told to have been changed, is known now.
  func heldAgain(over standing: String, isTold: Bool) -> String {
    isTold || written == standing ? standing : held
  }
}

extension SaidRow {
  static func name(_ number: CaseNumber) -> String { "said-\(number)" }
  static func approval(_ number: CaseNumber) -> String { "use-\(number)" }
  static func held(_ number: CaseNumber) -> String { "\(KeptFields.heldPrefix)\(number)" }
  static func shown(_ number: CaseNumber) -> String { "\(KeptFields.heldPrefix)shown-\(number)" }
}

extension Problem {
  /// Whether somebody else has changed what stands on the sheet meanwhile.
  var isOvertakenSummary: Bool { key == .summaryChangedMeanwhile }
}
