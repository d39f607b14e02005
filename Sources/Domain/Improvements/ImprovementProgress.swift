/// Where an improvement stands.
package enum ImprovementStatus: String, CaseIterable, Sendable {
  case planned, inProgress, done, dropped

  package var swedish: String {
    switch self {
    case .planned: "planerad"
    case .inProgress: "pågår"
    case .done: "klar"
    case .dropped: "avbruten"
    }
  }

  /// Somebody still has to do something.
  package var isOpen: Bool {
    switch self {
    case .planned, .inProgress: true
    case .done, .dropped: false
    }
  }
}

/// Where it stands, since when, and what shows it.
package struct ImprovementProgress: Sendable, Equatable {
  package let status: ImprovementStatus
  /// Why it was dropped; empty otherwise.
  package let reason: String
  /// What shows that it is done.
  package let evidence: String
  package let doneOn: CalendarDay?

  package static let planned = ImprovementProgress(status: .planned, reason: "", evidence: "", doneOn: nil)

  package init(status: ImprovementStatus, reason: String, evidence: String, doneOn: CalendarDay?) {
    self.status = status
    self.reason = reason
    self.evidence = evidence
    self.doneOn = doneOn
  }

  /// The next place it stands in. Every step is possible, also back, since the history keeps them all; to drop it needs
  /// a reason, and to call it done something that shows it.
  package func moved(
    to status: ImprovementStatus, reason: String, evidence: String, on today: CalendarDay
  ) throws(Problems) -> ImprovementProgress {
    let (reason, evidence) = (TidyText.body(reason), TidyText.body(evidence))
    var check = ImprovementTextCheck()
    if status == self.status && evidence == self.evidence && (status != .dropped || reason == self.reason) {
      check.note(.nothingChanged, field: "status")
    }
    if status == .dropped { check.require(reason, .dropReasonMissing, field: "reason") }
    if status == .done { check.require(evidence, .evidenceMissing, field: "evidence") }
    check.limit(reason, to: ImprovementContent.longestText, field: "reason")
    check.limit(evidence, to: ImprovementContent.longestText, field: "evidence")
    try check.finish()
    return ImprovementProgress(
      status: status, reason: status == .dropped ? reason : "", evidence: evidence,
      doneOn: status == .done ? doneOn ?? today : nil)
  }

  package func changes(to other: ImprovementProgress) -> [ImprovementChange] {
    [
      ("status", status.rawValue, other.status.rawValue), ("reason", reason, other.reason),
      ("evidence", evidence, other.evidence),
      ("doneOn", doneOn?.description ?? "", other.doneOn?.description ?? ""),
    ].compactMap { name, old, new in old == new ? nil : ImprovementChange(name, from: old, to: new) }
  }
}
