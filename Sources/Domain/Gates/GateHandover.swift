/// A case, or what it tells about, was handed to those whom another law appoints.
package struct GateHandover: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let caseID: CaseID
  package let gate: Gate
  package let done: Doing
  /// By when it must be taken; nil where the law sets no time.
  package let dueOn: CalendarDay?
  /// What the receiver was told, where the case keeps it.
  package let text: RowID?

  package init(
    id: RowID, caseID: CaseID, gate: Gate, done: Doing, dueOn: CalendarDay?, text: RowID?
  ) {
    self.id = id
    self.caseID = caseID
    self.gate = gate
    self.done = done
    self.dueOn = dueOn
    self.text = text
  }
}

/// What somebody answered to a gate's question.
package struct GateAssessment: Sendable, Equatable {
  package enum Outcome: String, CaseIterable, Sendable {
    /// A report was made under the gate's own law.
    case reported
    /// It was looked at and is no matter for the gate.
    case notNeeded

    package var swedish: String {
      switch self {
      case .reported: "rapport skapad"
      case .notNeeded: "inget att rapportera"
      }
    }
  }

  package let gate: Gate
  package let outcome: Outcome
  package let done: Doing

  package init(gate: Gate, outcome: Outcome, done: Doing) {
    self.gate = gate
    self.outcome = outcome
    self.done = done
  }
}

extension GateSetting {
  /// Whether a case must be assessed by this gate: a complaint to one of its boards about how people were met or
  /// cared for, or one whose dimension nobody has set yet (rules R60).
  package func asksAssessment(of item: Classification) -> Bool {
    guard gate == .lexSarah, item.kind == .complaint, let board = item.placement.board else { return false }
    guard boards.contains(board) else { return false }
    switch item.dimension {
    case .treatment, .competence, .operationSpecific, nil: return true
    case .access, .influence: return false
    }
  }
}
