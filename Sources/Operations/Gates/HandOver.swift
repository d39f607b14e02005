import Domain
import SQLEngine
import Storage

extension Operations {
  /// Hands a case, or what it tells about, to those whom another law appoints. What becomes of the case here follows
  /// from the gate: it stays and is answered, is sealed for the receivers, or leaves the register without a copy.
  /// - Parameters:
  ///   - text: what the receiver should know; not kept where the content leaves.
  ///   - confirmation: that the sender was asked, or that the text has been filed, where the gate needs it.
  /// - Throws: `Problem`, also when what leaves without a copy has not been assessed though a gate asks for it.
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
        try work.requireOwnTexts()
        try seal(&work, gate, text: text)
      }
    case .leaves:
      return try await change(number, version: version, by: actor, .sealed) { work in
        try work.requireOwnTexts()
        try work.requireAssessment()
        _ = try work.handOver(gate, setting: .standard(gate), text: nil)
        try SealedContentStore(work.transaction).discard(work.before.id)
        try work.closeHandedOver(gate)
      }
    }
  }

  private func beside(_ work: inout CaseWork, _ gate: Gate, text: String) throws {
    let setting = try GateSettingStore(work.transaction).current(gate)
    let row = try work.keep(text, as: .handover)
    let id = try work.handOver(gate, setting: setting, text: row)
    try raise(.takeHandover, id, gate, setting, in: work)
    // Whoever hands it over has answered the gate's question.
    try work.completeAssessment(gate)
    if gate == .citizenProposal || gate == .appeal { try work.tell(.handedOver) }
  }

  private func seal(_ work: inout CaseWork, _ gate: Gate, text: String) throws {
    let setting = try GateSettingStore(work.transaction).current(gate)
    guard try !work.receivers(setting).isEmpty else {
      let isAboutThem = try !setting.receiversAtWork(in: work.transaction).isEmpty
      throw Problem(.conflict, isAboutThem ? .gateAboutReceiver : .gateWithoutReceiver, field: "gate")
    }
    let row = try work.keep(text, as: .handover)
    let id = try work.handOver(gate, setting: setting, text: row)
    try SealedContentStore(work.transaction).seal(work.before.id, behind: id)
    try work.closeHandedOver(gate)
    try raise(.takeHandover, id, gate, setting, in: work)
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
      try work.completeAssessment(gate)
      work.details = ["gate": gate.rawValue, "outcome": outcome.rawValue]
    }
  }
}

extension CaseWork {
  /// Stores the hand-over itself.
  fileprivate mutating func handOver(_ gate: Gate, setting: GateSetting, text: RowID?) throws -> RowID {
    let id: RowID = .ordered(at: transaction.now)
    try GateHandoverStore(transaction).insert(
      GateHandover(
        id: id, caseID: before.id, gate: gate, done: doing,
        dueOn: gate.clock.due(from: today, calendar: calendar, promise: before.promise.promise), text: text))
    details["gate"] = gate.rawValue
    return id
  }

  /// That no duplicate keeps at the desk what is about to leave it.
  fileprivate func requireOwnTexts() throws {
    guard try CaseLinkStore(transaction).duplicates(of: before.id).isEmpty else {
      throw Problem(.conflict, .sealHasDuplicates, [before.number.description], field: "gate")
    }
  }

  /// That no gate's question is left: it is to be answered genast (rules R60), and nobody can when the content is gone.
  fileprivate func requireAssessment() throws {
    guard let open = try TaskStore(transaction).open(of: before.id).first(where: { $0.kind == .assessGate })
    else { return }
    throw Problem(.conflict, .gateQuestionOpen, [open.note], field: "gate")
  }

  fileprivate func completeAssessment(_ gate: Gate) throws {
    let tasks = TaskStore(transaction)
    for task in try tasks.open(of: before.id) where task.kind == .assessGate && task.note == gate.swedish {
      try tasks.complete(task.id, on: today, by: actor)
    }
  }
}

/// That what a gate asks for first has been done.
package enum GateConfirmation: Sendable {
  case given, missing
}
