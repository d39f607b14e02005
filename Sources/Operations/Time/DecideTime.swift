import Domain
import SQLEngine
import Storage

/// A change of what days count or how long a promise is, before or when it is decided.
package enum TimeChange: Sendable, Equatable {
  case add(CalendarOverride)
  case remove(CalendarDay)
  case promise(ServicePromise, from: CalendarDay, reach: PromiseDecision.Reach, reference: String)
}

extension Operations {
  /// How many running cases a change would give new dates, and some of them that are not about a member of staff.
  package struct TimePreview: Sendable {
    package struct Moved: Sendable {
      package let number: CaseNumber
      package let before: CalendarDay
      package let after: CalendarDay
    }

    package let count: Int
    package let examples: [Moved]
    package let today: CalendarDay
  }

  /// What `change` would do, without doing it.
  /// - Parameter seen: as for `decide`.
  package func preview(_ change: TimeChange, seen: Int? = nil, by member: StaffMember) async throws
    -> TimePreview
  {
    guard Access.permitsSettings(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let change = try checked(change, in: transaction)
      try requireNewest(seen, in: transaction)
      let calendar = try CalendarStore(transaction).workingCalendar(after: change)
      var (count, examples): (Int, [TimePreview.Moved]) = (0, [])
      try eachRunning(change.reachesRunning, in: transaction) { value, reopened in
        let new = value.recalculated(
          under: change.runningPromise ?? value.promise.promise, takenUpAgainOn: reopened, calendar: calendar)
        guard !new.isEmpty else { return }
        count += 1
        let after = new.movedAnswerBy ?? new.promise.answerBy
        if examples.count < Self.exampleCount, after != value.answerBy,
          try !isAboutStaff(value, in: transaction)
        {
          examples.append(.init(number: value.number, before: value.answerBy, after: after))
        }
      }
      return TimePreview(count: count, examples: examples, today: transaction.today)
    }
  }

  /// A complaint about a member of staff counts, but is no example: that there is one, and of which day, is for the
  /// responsible manager alone (rules R24).
  private func isAboutStaff(_ value: FeedbackCase, in transaction: Transaction) throws -> Bool {
    let guarded = try GuardStore(transaction).guarded(value)
    if case .aboutStaff = guarded.confidentiality { return true } else { return false }
  }

  /// Decides a change and begins to recalculate the running cases that it reaches. `recalculate()` does the work.
  /// - Parameter seen: how many decisions about the promises the page knew of; nil where it is not about them.
  /// - Throws: `Problem` conflict when somebody has decided meanwhile.
  package func decide(_ change: TimeChange, seen: Int? = nil, by member: StaffMember) async throws {
    guard Access.permitsSettings(member) else { throw Problem(.notFound, .caseNotFound) }
    try await database.write { transaction in
      let change = try checked(change, in: transaction)
      try requireNewest(seen, in: transaction)
      let (store, doing) = (TimeDecisionStore(transaction), transaction.doing(by: member))
      let id: RowID = .ordered(at: transaction.now)
      switch change {
      case .add(let item): try store.insert(CalendarDecision(change: .added, item: item, made: doing), id: id)
      case .remove(let day):
        guard let item = try CalendarStore(transaction).overrides().first(where: { $0.day == day }) else {
          throw Problem(.notFound, .overrideUnknown)
        }
        try store.insert(CalendarDecision(change: .removed, item: item, made: doing), id: id)
      case .promise(let promise, let from, let reach, let reference):
        try store.insert(
          PromiseDecision(validFrom: from, promise: promise, reach: reach, reference: reference, made: doing),
          id: id)
      }
      guard change.reachesRunning else { return }
      try RecalculationStore(transaction).insert(
        RecalculationRun(
          id: .ordered(at: transaction.now), cause: change.cause, promise: change.runningPromise,
          by: doing.actor))
    }
  }

  private func requireNewest(_ seen: Int?, in transaction: Transaction) throws {
    guard let seen, try TimeDecisionStore(transaction).promiseDecisions().count != seen else { return }
    throw Problem(.conflict, .settingsChangedMeanwhile)
  }

  private static let exampleCount = 10

  private func eachRunning(
    _ reaches: Bool, in transaction: Transaction, _ body: (FeedbackCase, CalendarDay?) throws -> Void
  ) throws {
    guard reaches else { return }
    let store = RecalculationStore(transaction)
    var last = ""
    while true {
      let cases = try store.running(after: last, limit: Self.recalculationBatch)
      guard let final = cases.last else { return }
      let reopened = try store.reopenedOn(cases)
      for value in cases { try body(value, reopened[value.id]) }
      last = final.id.rawValue
    }
  }

  private func checked(_ change: TimeChange, in transaction: Transaction) throws -> TimeChange {
    switch change {
    case .add(let item):
      guard try !CalendarStore(transaction).overrides().contains(where: { $0.day == item.day }) else {
        throw Problem(.invalid, .overrideTaken, field: "day")
      }
      return .add(try item.checked())
    case .remove(let day):
      guard try CalendarStore(transaction).overrides().contains(where: { $0.day == day }) else {
        throw Problem(.notFound, .overrideUnknown)
      }
      return change
    case .promise(let promise, let from, let reach, let reference):
      try PromiseDecision.check(promise)
      guard from >= transaction.today else { throw Problem(.invalid, .promiseInPast, field: "validFrom") }
      guard reach == .newCases || from == transaction.today else {
        throw Problem(.invalid, .promiseRunningLater, field: "validFrom")
      }
      let reference = TidyText.line(reference)
      guard !reference.isEmpty else { throw Problem(.invalid, .decisionMissing, field: "reference") }
      guard reference.count <= Submission.longestLine, !reference.contains("\0") else {
        throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "reference")
      }
      return .promise(promise, from: from, reach: reach, reference: reference)
    }
  }
}

extension TimeChange {
  fileprivate var cause: RecalculationRun.Cause {
    switch self {
    case .add, .remove: .calendar
    case .promise: .promise
    }
  }

  fileprivate var reachesRunning: Bool {
    switch self {
    case .add, .remove: true
    case .promise(_, _, let reach, _): reach == .runningCases
    }
  }

  fileprivate var runningPromise: ServicePromise? {
    if case .promise(let promise, _, .runningCases, _) = self { promise } else { nil }
  }
}

extension CalendarStore {
  fileprivate func workingCalendar(after change: TimeChange) throws -> WorkingCalendar {
    switch change {
    case .add(let item): WorkingCalendar(overrides: try overrides() + [item])
    case .remove(let day): WorkingCalendar(overrides: try overrides().filter { $0.day != day })
    case .promise: try workingCalendar()
    }
  }
}

extension CalendarOverride {
  fileprivate func checked() throws(Problem) -> CalendarOverride {
    let (words, reference) =
      switch (effect, legalBasis) {
      case (.close(let words), .law(let basis)), (.close(let words), .ownDecision(let basis)),
        (.open(let words), .law(let basis)), (.open(let words), .ownDecision(let basis)):
        (TidyText.line(words), TidyText.line(basis))
      }
    guard !words.isEmpty else { throw Problem(.invalid, .reasonMissing, field: "reason") }
    guard !reference.isEmpty else { throw Problem(.invalid, .legalBasisMissing, field: "basis") }
    guard words.count <= Submission.longestLine, reference.count <= Submission.longestLine,
      !words.contains("\0"), !reference.contains("\0")
    else { throw Problem(.invalid, .fieldTooLong, [String(Submission.longestLine)], field: "reason") }
    let isOpen: Bool = if case .open = effect { true } else { false }
    let isLaw: Bool = if case .law = legalBasis { true } else { false }
    return CalendarOverride(
      day: day, effect: isOpen ? .open(reason: words) : .close(reason: words),
      legalBasis: isLaw ? .law(reference) : .ownDecision(reference))
  }
}
