import Domain
import SQLEngine
import Storage

extension Operations {
  /// Hands a case, or what it tells about, to those whom another law appoints. What becomes of the case here follows
  /// from the gate: it stays and is answered, is sealed for the receivers, or leaves the register without a copy.
  /// - Parameters:
  ///   - text: what the receiver should know; not kept where the content leaves.
  ///   - confirmation: that the sender was asked, or that the text has been filed, where the gate needs it.
  package func handOver(
    _ number: CaseNumber, to gate: Gate, text: String, confirmation: GateConfirmation, version: Int? = nil,
    actor: Actor
  ) async throws -> FeedbackCase {
    guard !gate.needsConfirmation || confirmation == .given else {
      throw Problem(.invalid, .gateConfirmationMissing, field: "confirmation")
    }
    switch gate.content {
    case .stays:
      let text = try WrittenText.checked(text, missing: .coveringTextMissing, field: "text")
      return try await change(number, version: version, by: actor, .handedOver) { work in
        try beside(&work, gate, text: text)
      }
    case .sealed:
      let text = try WrittenText.checked(text, missing: .coveringTextMissing, field: "text")
      return try await change(number, version: version, by: actor, .sealed) { work in
        try seal(&work, gate, text: text)
      }
    case .leaves:
      return try await change(number, version: version, by: actor, .sealed) { work in
        _ = try insert(&work, gate, setting: .standard(gate), text: nil)
        try SealedContentStore(work.transaction).empty(work.before.id)
        try closeHandedOver(&work, gate)
      }
    }
  }

  private func beside(_ work: inout CaseWork, _ gate: Gate, text: String) throws {
    let setting = try GateSettingStore(work.transaction).current(gate)
    let row = try work.keep(text, as: .handover)
    _ = try insert(&work, gate, setting: setting, text: row)
    if gate == .citizenProposal || gate == .appeal { try work.tell(.handedOver) }
  }

  private func seal(_ work: inout CaseWork, _ gate: Gate, text: String) throws {
    let setting = try GateSettingStore(work.transaction).current(gate)
    guard !setting.receivers.isEmpty else { throw Problem(.conflict, .gateWithoutReceiver, field: "gate") }
    let row = try work.keep(text, as: .handover)
    let id = try insert(&work, gate, setting: setting, text: row)
    try SealedContentStore(work.transaction).seal(work.before.id, behind: id)
    try closeHandedOver(&work, gate)
  }

  private func insert(
    _ work: inout CaseWork, _ gate: Gate, setting: GateSetting, text: RowID?
  ) throws -> RowID {
    let id: RowID = .ordered(at: work.transaction.now)
    let due = gate.clock.due(from: work.today, calendar: work.calendar)
    try GateHandoverStore(work.transaction).insert(
      GateHandover(id: id, caseID: work.before.id, gate: gate, done: work.doing, dueOn: due, text: text))
    work.details["gate"] = gate.rawValue
    if gate.content != .leaves {
      // Each receiver gets a task of their own for what is sealed: nobody else can see that it waits.
      let owners: [StaffID?] =
        gate.content == .sealed
        ? setting.receivers.map { $0 } : [setting.receivers.count == 1 ? setting.receivers[0] : nil]
      for owner in owners {
        try work.raise(.takeHandover, owner: owner, dueOn: due, note: gate.swedish, subject: id)
      }
    }
    return id
  }

  /// The neutral row that stays in the register (rules R17).
  private func closeHandedOver(_ work: inout CaseWork, _ gate: Gate) throws {
    _ = try work.keep(gate == .personalFile ? "Överförd till akt" : "Överlämnad", as: .subject)
    let ordinal = try work.events.closures(of: work.before.id).count + 1
    try work.events.insert([
      (work.before.id, Closure(ordinal: ordinal, done: work.doing, reason: .handedOver))
    ])
    work.after.officer = nil
    if let officer = work.before.officer { work.details["officer"] = "\(officer) → " }
    work.details["reason"] = ClosureReason.handedOver.rawValue
  }

  /// Answers a gate's question about a case: a report was made, or there is nothing to report.
  package func assess(
    _ number: CaseNumber, _ gate: Gate, outcome: GateAssessment.Outcome, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .gateAssessed) { work in
      try GateHandoverStore(work.transaction).insert(
        GateAssessment(gate: gate, outcome: outcome, done: work.doing),
        id: .ordered(at: work.transaction.now),
        for: work.before.id)
      let tasks = TaskStore(work.transaction)
      for task in try tasks.open(of: work.before.id)
      where task.kind == .assessGate && task.note == gate.swedish {
        try tasks.complete(task.id, on: work.today, by: work.actor)
      }
      work.details = ["gate": gate.rawValue, "outcome": outcome.rawValue]
    }
  }
}

/// That what a gate asks for first has been done.
package enum GateConfirmation: Sendable {
  case given, missing
}
