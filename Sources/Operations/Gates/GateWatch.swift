import Domain
import SQLEngine
import Storage

/// Sees to it that a gate's question is asked where it must be: whoever reads about misconduct has learnt of it, and
/// the duty to report runs from then (rules R60). It is asked once, and only an answer ends it for good.
struct GateWatch {
  let transaction: Transaction

  init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Raises the task to assess where a case is worked with, once, or takes it away when the case turned out to be about
  /// something else. What a duplicate asks is asked of its main case. A question that comes back, as when a case has
  /// been in the pile, has the day that it had: the duty has run since then.
  /// - Parameter value: as it is stored.
  func look(at value: FeedbackCase, by actor: Actor) throws {
    let gate = Gate.lexSarah
    let tasks = TaskStore(transaction)
    let asked = try value.mergedInto == nil ? questions(of: gate, in: value) : []
    let longest = asked.min { $0.since < $1.since }
    let wanted = try longest.map { try task(gate, $0, in: value, by: actor) }
    let open = try tasks.open(of: value.id).filter { $0.kind == .assessGate && $0.note == gate.swedish }
    let standing = open.first { $0.subject == wanted?.subject && $0.raisedOn == wanted?.raisedOn }
    for task in open where task.id != standing?.id {
      try tasks.complete(task.id, on: transaction.today, by: actor)
    }
    if let wanted, standing == nil { try tasks.raise(wanted) }
    if let own = asked.first(where: { $0.about.id == value.id }), wanted?.subject != nil {
      try keepDay(of: own, gate, in: value, by: actor)
    }
    if let main = try value.mainCase(in: transaction) { try look(at: main, by: actor) }
  }

  /// A case that asks later than one that is worked with in it gets no task of its own beside that one's. It has asked
  /// since its own day all the same, which a task that is done at once tells when the two are taken apart.
  private func keepDay(of own: GateQuestion, _ gate: Gate, in value: FeedbackCase, by actor: Actor) throws {
    let tasks = TaskStore(transaction)
    guard try tasks.firstRaised(.assessGate, note: gate.swedish, in: value.id) == nil else { return }
    let kept = try task(gate, own, in: value, by: actor)
    try tasks.raise(kept)
    try tasks.complete(kept.id, on: transaction.today, by: .program)
  }

  /// What is asked of a case: about itself, and about those that are worked with in it.
  private func questions(of gate: Gate, in value: FeedbackCase) throws -> [GateQuestion] {
    let setting = try GateSettingStore(transaction).current(gate)
    let (cases, answers) = (CaseStore(transaction), GateAnswers(transaction, gate))
    let duplicates = try CaseLinkStore(transaction).duplicates(of: value.id).compactMap { try cases.find($0) }
    let asked = try ([value] + duplicates).filter { item in
      try asks(setting, about: item) && !answers.cover(item)
    }
    guard !asked.isEmpty, try SealedContentStore(transaction).withheld(value.id) == nil else { return [] }
    return try asked.map { item in
      GateQuestion(
        about: item, setting: setting, since: try GateQuestionDay(transaction, gate).since(item.id))
    }
  }

  private func asks(_ setting: GateSetting, about item: FeedbackCase) throws -> Bool {
    let profile = try ProtectedUnitStore(transaction).profile(at: item.classification.placement)
    return setting.asksAssessment(of: item.classification, profile: profile)
  }

  private func task(_ gate: Gate, _ question: GateQuestion, in value: FeedbackCase, by actor: Actor) throws
    -> DeskTask
  {
    // What the sender does, and the program at once, must not tell when an anonymous sender was there.
    let senders = [value.sender.identity, question.about.sender.identity]
    let isAnonymous = senders.contains(.anonymous) && actor.staff == nil
    let calendar = try CalendarStore(transaction).workingCalendar()
    let receivers = question.setting.receivers
    let other = question.about.id == value.id ? nil : question.about.id
    return DeskTask(
      id: isAnonymous ? .unordered() : .ordered(at: transaction.now), kind: .assessGate, caseID: value.id,
      subject: other.map { RowID(rawValue: $0.rawValue) }, placement: value.classification.placement,
      owner: receivers.count == 1 ? receivers.first : nil,
      dueOn: gate.clock.due(from: question.since, calendar: calendar, promise: value.promise.promise),
      note: gate.swedish, raisedOn: question.since, raisedBy: actor.reference)
  }
}

/// What a gate asks.
private struct GateQuestion {
  /// The case itself, or a duplicate that is worked with in it.
  let about: FeedbackCase
  let setting: GateSetting
  /// When it was first asked: the duty runs from then.
  let since: CalendarDay
}

extension Operations {
  /// A changed classification can ask for a gate, or no longer ask; what is merged or taken apart is asked about where it
  /// is worked with then. Comes when the case is stored.
  func watchGates(_ work: CaseWork) throws {
    let (before, after) = (work.before, work.after)
    guard before.classification != after.classification || before.mergedInto != after.mergedInto else {
      return
    }
    let watch = GateWatch(work.transaction)
    try watch.look(at: after, by: work.actor)
    if before.mergedInto != after.mergedInto, let main = try before.mainCase(in: work.transaction) {
      try watch.look(at: main, by: work.actor)
    }
  }
}
