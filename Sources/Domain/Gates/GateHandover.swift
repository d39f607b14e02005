/// A case, or what it tells about, was handed to those whom another law appoints.
package struct GateHandover: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let caseID: CaseID
  package let gate: Gate
  package let done: Doing
  /// By when it must be taken; nil where nothing is to be taken.
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

extension GateHandover {
  /// By when whoever reported is told what has been done; nil where no law sets such a time.
  /// - Parameter takenOn: when its receivers took it. They acknowledge then at the latest, and who is not told in time
  ///   counts from the last day for it.
  package func feedbackBy(takenOn: CalendarDay?) -> CalendarDay? {
    guard let months = gate.feedbackMonths, let dueOn else { return nil }
    return min(takenOn ?? dueOn, dueOn).adding(months: months)
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
  /// Whether a case must be assessed by this gate: a complaint to one of its boards, or to a unit of social services,
  /// about how people were met or cared for, or one whose dimension nobody has set yet (rules R60).
  /// - Parameter profile: why the unit's cases are protected. Social services need nobody to pick them.
  package func asksAssessment(of item: Classification, profile: ProtectedProfile?) -> Bool {
    guard gate == .lexSarah, item.kind == .complaint else { return false }
    let isPicked = item.placement.board.map(boards.contains) == true
    guard isPicked || profile == .socialServices else { return false }
    switch item.dimension {
    case .treatment, .competence, .operationSpecific, nil: return true
    case .access, .influence: return false
    }
  }
}
