import Domain
import SQLEngine
import Storage

/// Who is to be reminded of what just now.
struct ReminderPlan {
  /// An answer that is owed, and the furthest step that it has reached.
  struct Reached {
    let owed: ReminderStore.Owed
    let step: ReminderStep
    /// Who is told; empty when nobody who may work with the case is reached by mail.
    let told: [StaffID]
    /// Whether the day has passed and no manager is among them.
    let lacksManager: Bool
  }

  /// The reminders that have not been made, one for each case at most. One that was made for another day, or for others
  /// than those who have the case now, may have to be made again (`MadeReminder`).
  let steps: [Reached]
  /// Those who still lack today's digest.
  let digests: [StaffContact]
  /// Lines at the desk about what nobody could be reminded of, when that is no longer so.
  let outdated: [DeskTask]
  /// The same, where it still is so.
  let shown: [CaseID: DeskTask]
  private let reached: [Reached]
  private let byStaff: [StaffID: StaffContact]
  private let improvements: [StaffID: [DeskTask]]
  private let figures: [StaffID: [DeskTask]]

  /// - Parameter delivery: whether anybody can be mailed at all.
  init(_ transaction: Transaction, delivery: OutgoingSettings.Delivery) throws {
    let (store, today) = (ReminderStore(transaction), transaction.today)
    let calendar = try CalendarStore(transaction).workingCalendar()
    let staff = try StandInStore(transaction).everybodyAtWork(on: today)
    let active = Set(staff.map(\.id))
    let contacts =
      delivery == .off ? [] : try StaffContactStore(transaction).all().filter { active.contains($0.staff) }
    let wanting = contacts.filter { $0.habit != .none }
    let done = try store.haveDigest(on: today)
    let digests = contacts.filter { $0.habit == .daily && !done.contains($0.staff) }
    // What has been late for longer, such as an imported register, is in the lists and in the digests.
    let oldest = today.adding(days: -Self.oldest)
    let reachable = Set(wanting.map(\.staff))
    let (people, guards) = (ReminderRecipients(staff: staff), GuardStore(transaction))
    reached = try store.owed(since: digests.isEmpty ? oldest : nil).compactMap { owed in
      guard let step = owed.span.step(on: today, calendar: calendar) else { return nil }
      let told = people.find(for: owed.value, try guards.guarded(owed.value), at: step) {
        reachable.contains($0)
      }
      return Reached(owed: owed, step: step, told: told.people, lacksManager: told.lacksManager)
    }
    steps = reached.filter { item in
      // An acknowledgement has a task of its own at the desk, whoever can be mailed.
      if item.step == .acknowledge && item.told.isEmpty { return false }
      return item.owed.value.answerBy >= oldest
        && !item.owed.isMade(item.step, calendar: calendar)
    }
    self.digests = digests
    byStaff = Dictionary(wanting.map { ($0.staff, $0) }) { first, _ in first }
    improvements = try Self.tasks(TaskKind.ofImprovements, of: staff, transaction)
    figures = try Self.tasks([.reportFigure], of: staff, transaction)
    let lines = try Self.lines(about: steps, transaction, calendar)
    (shown, outdated) = (lines.shown, lines.outdated)
  }

  /// Whether there is anything to do.
  var isEmpty: Bool {
    digests.isEmpty && outdated.isEmpty
      && steps.allSatisfy { $0.told.isEmpty && shown[$0.owed.value.id] != nil }
  }

  func contacts(for item: Reached) -> [StaffContact] {
    item.told.compactMap { byStaff[$0] }
  }

  func waiting(for staff: StaffID) -> [(step: ReminderStep, value: FeedbackCase)] {
    reached.filter { $0.told.contains(staff) }.map { (step: $0.step, value: $0.owed.value) }
  }

  /// What of improvements is theirs to do.
  func improvements(for staff: StaffID) -> [DeskTask] { improvements[staff] ?? [] }

  /// What of figures is theirs to report.
  func figures(for staff: StaffID) -> [DeskTask] { figures[staff] ?? [] }

  /// Days.
  private static let oldest = 30
}

extension ReminderPlan {
  /// The lines at the desk that stand, and those that have been overtaken: the case owes nothing more, its date has
  /// moved, or somebody is reached now.
  fileprivate static func lines(
    about steps: [Reached], _ transaction: Transaction, _ calendar: WorkingCalendar
  ) throws -> (shown: [CaseID: DeskTask], outdated: [DeskTask]) {
    let waiting = Dictionary(steps.map { ($0.owed.value.id, $0) }) { first, _ in first }
    var shown: [CaseID: DeskTask] = [:]
    var outdated: [DeskTask] = []
    for task in try TaskStore(transaction).open(.remindAnswer) {
      guard let id = task.caseID else { continue }
      if let item = waiting[id], item.told.isEmpty, item.step.deskNote == task.note {
        shown[id] = task
      } else if waiting[id] == nil, try holds(task, of: id, transaction, calendar) {
        shown[id] = task
      } else {
        outdated.append(task)
      }
    }
    return (shown, outdated)
  }

  /// Whether what a line says of a case that has been late for long is still so.
  private static func holds(
    _ task: DeskTask, of id: CaseID, _ transaction: Transaction, _ calendar: WorkingCalendar
  ) throws -> Bool {
    let owed = try ReminderStore(transaction).owed(of: id)
    guard let owed, let step = owed.span.step(on: transaction.today, calendar: calendar) else { return false }
    if task.note == ReminderStep.noteOfMissingManager {
      // A new officer gets the case with the line: no manager has been told since.
      return step == .breach && owed.made.contains { $0.step == .breach }
    }
    return step.deskNote == task.note && !owed.isMade(step, calendar: calendar)
  }

  /// The open tasks of some kinds, by those who own them and those who stand in for them.
  fileprivate static func tasks(
    _ kinds: [TaskKind], of staff: [StaffMember], _ transaction: Transaction
  ) throws -> [StaffID: [DeskTask]] {
    let store = TaskStore(transaction)
    let tasks = try kinds.flatMap { try store.open($0) }
    guard !tasks.isEmpty else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: staff.map { member in
        (member.id, tasks.filter { $0.owner.map(member.owners.contains) ?? false })
      })
  }
}

extension ReminderStep {
  /// What a line at the desk says of a breach that others than a manager were told of. It stands until the answer does.
  static let noteOfMissingManager = "Svarsdagen har passerat. Ingen chef fick påminnelsen med mejl."

  /// What a line at the desk says.
  var deskNote: String {
    switch self {
    case .acknowledge: "Bekräftelsen ska bli klar. Ingen fick påminnelsen med mejl."
    case .halfTime: "Halva tiden har gått. Ingen fick påminnelsen med mejl."
    case .twoDaysLeft: "Två arbetsdagar eller färre är kvar. Ingen fick påminnelsen med mejl."
    case .breach: "Svarsdagen har passerat. Ingen fick påminnelsen med mejl."
    }
  }
}
