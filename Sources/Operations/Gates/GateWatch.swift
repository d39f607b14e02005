import Domain
import SQLEngine
import Storage

/// Sees to it that a gate's question is asked where it must be: whoever reads about misconduct has learnt of it, and
/// the duty to report runs from then (rules R60).
struct GateWatch {
  let transaction: Transaction

  init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Raises the task to assess, once, or takes it away when the case turned out to be about something else.
  func look(at value: FeedbackCase, by actor: Actor) throws {
    let gate = Gate.lexSarah
    let setting = try GateSettingStore(transaction).current(gate)
    let profile = try ProtectedUnitStore(transaction).profile(at: value.classification.placement)
    let (tasks, handovers) = (TaskStore(transaction), GateHandoverStore(transaction))
    let open = try tasks.open(of: value.id).filter { $0.kind == .assessGate && $0.note == gate.swedish }
    guard setting.asksAssessment(of: value.classification, profile: profile), value.mergedInto == nil else {
      for task in open { try tasks.complete(task.id, on: transaction.today, by: actor) }
      return
    }
    guard open.isEmpty, try !handovers.assessments(of: value.id).contains(where: { $0.gate == gate }),
      try !handovers.all(of: value.id).contains(where: { $0.gate == gate }),
      try SealedContentStore(transaction).withheld(value.id) == nil
    else { return }
    try raise(gate, for: value, setting, by: actor)
  }

  private func raise(_ gate: Gate, for value: FeedbackCase, _ setting: GateSetting, by actor: Actor) throws {
    // What the sender does, and the program at once, must not tell when an anonymous sender was there.
    let isAnonymous = value.sender.identity == .anonymous && actor.staff == nil
    let calendar = try CalendarStore(transaction).workingCalendar()
    try TaskStore(transaction).raise(
      DeskTask(
        id: isAnonymous ? .unordered() : .ordered(at: transaction.now), kind: .assessGate, caseID: value.id,
        placement: value.classification.placement,
        owner: setting.receivers.count == 1 ? setting.receivers.first : nil,
        dueOn: gate.clock.due(
          from: transaction.today, calendar: calendar, promise: value.promise.promise),
        note: gate.swedish, raisedOn: transaction.today, raisedBy: actor.reference))
  }
}

extension Operations {
  /// A changed classification can ask for a gate, or no longer ask.
  func watchGates(_ work: CaseWork) throws {
    guard
      work.before.classification != work.after.classification
        || work.before.mergedInto != work.after.mergedInto
    else { return }
    try GateWatch(work.transaction).look(at: work.after, by: work.actor)
  }
}
