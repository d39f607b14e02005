import Domain
import Foundation
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
  /// Why another board may read it, where it goes to one.
  var ground: ForwardingGround?
  /// What became of the circle around it.
  var circleChange: CircleChange?
  /// What becomes of a complaint about staff that is moved where no manager could have it.
  var missingManager = MissingManager.refuse
  /// What is said of whether it is about a member of staff, where it leaves the pile.
  var staffQuestion = StaffQuestion.unanswered
  /// What the journal will say; identifiers, dates, words and digests only.
  var details: [String: String] = [:]
  /// What the journal says of when: to the day where a finer time would tell when an anonymous sender was there.
  var time: JournalTime

  var today: CalendarDay { transaction.today }
  var doing: Doing { Doing(day: today, instant: instant, actor: actor.reference) }
  var events: CaseEventStore { CaseEventStore(transaction) }

  /// Stores what somebody wrote, and its digest in the journal.
  mutating func keep(_ body: String, as role: TextRole) throws -> RowID {
    let store = TextStore(transaction)
    let text = CaseText.new(
      body, role: role, ordinal: try store.lastOrdinal(role, of: before.id) + 1, caseID: before.id,
      id: identifier())
    try store.insert([text])
    details["\(role.rawValue)Digest"] = "\(text.id) \(text.text.digest)"
    return text.id
  }
}

extension CaseWork {
  /// When it is done, as finely as may be told.
  fileprivate var instant: Date? {
    switch time {
    case .instant(let instant): instant
    case .day: nil
    }
  }

  /// A new row's identifier, which tells no finer time than the doing does.
  func identifier<Entity>() -> Identifier<Entity> {
    instant.map { .ordered(at: $0) } ?? .unordered()
  }
}

extension CaseText {
  static func new(
    _ body: String, role: TextRole, ordinal: Int = 1, caseID: CaseID, id: RowID, salt: RowID = .unordered()
  ) -> CaseText {
    CaseText(
      id: id, caseID: caseID, role: role, ordinal: ordinal,
      text: SealedText(body: body, salt: salt.rawValue))
  }
}

extension Operations {
  /// Changes one case in the fixed order: load through permission, ask the lifecycle, store what `body` stores,
  /// write the journal.
  /// - Parameters:
  ///   - version: the version that the person saw; nil where nothing was seen.
  ///   - action: what somebody must be allowed to do for it.
  /// - Throws: `Problem`: not found (or not for this person), changed meanwhile, or not possible in its state.
  func change(
    _ number: CaseNumber, version: Int?, by actor: Actor, _ event: CaseEvent,
    as action: CaseAction = .handle, _ body: @escaping @Sendable (inout CaseWork) throws -> Void
  ) async throws -> FeedbackCase {
    try await database.write { transaction in
      try change(number, version: version, by: actor, event, as: action, in: transaction, body)
    }
  }

  /// The same inside a transaction that does more than one thing.
  @discardableResult
  func change(
    _ number: CaseNumber, version: Int?, by actor: Actor, _ event: CaseEvent, as action: CaseAction = .handle,
    in transaction: Transaction, _ body: (inout CaseWork) throws -> Void
  ) throws -> FeedbackCase {
    let found = try load(number, for: actor, action, in: transaction)
    return try change(found, version: version, by: actor, event, in: transaction, body)
  }

  /// The same of a case that has been loaded through permission.
  func change(
    _ found: FeedbackCase, version: Int? = nil, by actor: Actor, _ event: CaseEvent,
    in transaction: Transaction, at time: JournalTime? = nil, _ body: (inout CaseWork) throws -> Void
  ) throws -> FeedbackCase {
    if let version, version != found.version { throw Problem(.conflict, .changedMeanwhile) }
    if !event.isForDuplicates, let main = try found.mainCase(in: transaction) {
      throw try Access.permits(actor, .read, on: GuardStore(transaction).guarded(main))
        ? Problem(.conflict, .caseMerged, [main.number.description])
        : Problem(.conflict, .caseMergedElsewhere)
    }
    if event.needsContent, found.state == .closed,
      let withheld = try SealedContentStore(transaction).withheld(found.id)
    {
      throw withheld.problem
    }
    return try carryOut(found, by: actor, event, in: transaction, at: time, body)
  }

  /// The change itself, of a case where it may be made. A duplicate that follows its main case comes straight here.
  func carryOut(
    _ found: FeedbackCase, by actor: Actor, _ event: CaseEvent, in transaction: Transaction,
    at time: JournalTime? = nil, _ body: (inout CaseWork) throws -> Void
  ) throws -> FeedbackCase {
    var work = CaseWork(
      transaction: transaction, actor: actor, calendar: try CalendarStore(transaction).workingCalendar(),
      delivery: outgoing.delivery, before: found, after: found, time: time ?? .instant(transaction.now))
    work.after.state = try found.state(after: event)
    work.after.version += 1
    try body(&work)
    // Whatever moves a case about a member of staff, it is the manager's of the place where it comes to lie.
    if work.after.classification.placement != found.classification.placement {
      try work.moveCircle(whenMissing: work.missingManager)
    }
    try work.crossWall()
    try work.endContentMark(after: event)
    try work.followConfirmation()
    try write(work, event)
    try watchGates(work)
    let placed = try encirclePlaced(work)
    try takeAlongDuplicates(work)
    return placed
  }

  /// The case, if it exists and `actor` may do `action` with it; otherwise the one answer for both.
  func load(
    _ number: CaseNumber, for actor: Actor, _ action: CaseAction, in transaction: Transaction
  ) throws -> FeedbackCase {
    guard let found = try CaseStore(transaction).find(number),
      Access.permits(actor, action, on: try GuardStore(transaction).guarded(found))
    else { throw Problem(.notFound, .caseNotFound) }
    return found
  }

  /// Asks before a form is looked at, so that what is wrong in it tells nothing to those whose case it is not.
  /// - Throws: `Problem` not found.
  package func require(_ action: CaseAction, on number: CaseNumber, actor: Actor) async throws {
    try await database.read { _ = try load(number, for: actor, action, in: $0) }
  }

  private func write(_ work: CaseWork, _ event: CaseEvent) throws {
    let journal = JournalStore(work.transaction)
    let entry = JournalEntry(
      caseID: work.before.id, sequence: work.after.version, at: work.time,
      actor: work.actor.reference, event: event, details: work.details,
      previousHash: try journal.hash(of: work.before.id, version: work.before.version))
    let cases = CaseStore(work.transaction)
    guard try cases.update(work.after, after: work.before.version, on: work.today) else {
      throw Problem(.conflict, .changedMeanwhile)
    }
    try journal.append([entry])
  }
}
