import Domain
import SQLEngine
import Storage

/// One change of one case, while it is being made.
struct CaseWork {
  let transaction: Transaction
  let actor: Actor
  let calendar: WorkingCalendar
  let delivery: OutgoingSettings.Delivery
  /// As it was loaded.
  let before: FeedbackCase
  /// As it will be stored.
  var after: FeedbackCase
  /// What the journal will say; identifiers, dates, words and digests only.
  var details: [String: String] = [:]

  var today: CalendarDay { transaction.today }
  var doing: Doing { Doing(day: today, instant: transaction.now, actor: actor.reference) }
  var events: CaseEventStore { CaseEventStore(transaction) }

  /// Stores what somebody wrote, and its digest in the journal.
  mutating func keep(_ body: String, as role: TextRole) throws -> RowID {
    let store = TextStore(transaction)
    let text = CaseText.new(
      body, role: role, ordinal: try store.count(role, of: before.id) + 1, caseID: before.id,
      id: .ordered(at: transaction.now))
    try store.insert([text])
    details["\(role.rawValue)Digest"] = "\(text.id) \(text.text.digest)"
    return text.id
  }

  /// Ticks off the case's tasks of a kind, because what they ask for has just been done.
  func complete(_ kind: TaskKind) throws {
    let tasks = TaskStore(transaction)
    for task in try tasks.open(of: before.id) where task.kind == kind {
      try tasks.complete(task.id, on: today, by: actor)
    }
  }
}

extension CaseText {
  static func new(
    _ body: String, role: TextRole, ordinal: Int = 1, caseID: CaseID, id: RowID
  ) -> CaseText {
    CaseText(
      id: id, caseID: caseID, role: role, ordinal: ordinal,
      text: SealedText(body: body, salt: RowID.unordered().rawValue))
  }
}

extension Operations {
  /// Changes one case in the fixed order: load through permission, ask the lifecycle, store what `body` stores,
  /// write the journal.
  /// - Parameter version: the version that the person saw; nil where nothing was seen.
  /// - Throws: `Problem`: not found (or not for this person), changed meanwhile, or not possible in its state.
  func change(
    _ number: CaseNumber, version: Int?, by actor: Actor, _ event: CaseEvent,
    _ body: @escaping @Sendable (inout CaseWork) throws -> Void
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      try change(number, version: version, by: actor, event, in: transaction, body)
    }
  }

  /// The same as a part of a transaction that does more.
  func change(
    _ number: CaseNumber, version: Int? = nil, by actor: Actor, _ event: CaseEvent,
    in transaction: Transaction, _ body: (inout CaseWork) throws -> Void
  ) throws -> FeedbackCase {
    let found = try load(number, for: actor, .handle, in: transaction)
    if let version, version != found.version { throw Problem(.conflict, .changedMeanwhile) }
    var work = CaseWork(
      transaction: transaction, actor: actor, calendar: try CalendarStore(transaction).workingCalendar(),
      delivery: outgoing.delivery, before: found, after: found)
    work.after.state = try found.state(after: event)
    work.after.version += 1
    try body(&work)
    try write(work, event)
    return work.after
  }

  /// The case, if it exists and `actor` may do `action` with it; otherwise the one answer for both.
  func load(
    _ number: CaseNumber, for actor: Actor, _ action: CaseAction, in transaction: Transaction
  ) throws -> FeedbackCase {
    guard let found = try CaseStore(transaction).find(number),
      Access.permits(actor, action, at: found.classification.placement)
    else { throw Problem(.notFound, .caseNotFound) }
    return found
  }

  private func write(_ work: CaseWork, _ event: CaseEvent) throws {
    let journal = JournalStore(work.transaction)
    let entry = JournalEntry(
      caseID: work.before.id, sequence: work.after.version, at: .instant(work.transaction.now),
      actor: work.actor.reference, event: event, details: work.details,
      previousHash: try journal.hash(of: work.before.id, version: work.before.version))
    let cases = CaseStore(work.transaction)
    guard try cases.update(work.after, after: work.before.version, on: work.today) else {
      throw Problem(.conflict, .changedMeanwhile)
    }
    try journal.append([entry])
  }
}
