import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Reminds of the answers that are owed, in office hours only: a mail for each case and step to those who want it
  /// so, and one digest in the morning to those who chose that.
  /// - Returns: how many mails were queued.
  @discardableResult
  package func remindStaff() async throws -> Int {
    guard outgoing.delivery == .on else { return 0 }
    let isAnything = try await database.read { transaction in
      guard try isOfficeOpen(transaction) else { return false }
      let plan = try ReminderPlan(transaction)
      return !plan.steps.isEmpty || !plan.digests.isEmpty
    }
    guard isAnything else { return 0 }
    return try await database.write { transaction in
      guard try isOfficeOpen(transaction) else { return 0 }
      let plan = try ReminderPlan(transaction)
      return try queueReminders(plan, in: transaction) + queueDigests(plan, in: transaction)
    }
  }

  private func isOfficeOpen(_ transaction: Transaction) throws -> Bool {
    outgoing.officeHours.isOpen(
      at: transaction.now, calendar: try CalendarStore(transaction).workingCalendar())
  }

  private func queueReminders(_ plan: ReminderPlan, in transaction: Transaction) throws -> Int {
    let store = ReminderStore(transaction)
    var count = 0
    for (owed, step) in plan.steps {
      guard try store.insert(step, of: owed.value.id, round: owed.round, on: transaction.today) else {
        continue
      }
      for contact in plan.contacts(for: owed.value.id) where contact.habit == .each {
        try OutgoingMailStore(transaction).enqueue(
          mail(MailKind(step), to: contact, caseID: owed.value.id, at: transaction.now))
        count += 1
      }
    }
    return count
  }

  private func queueDigests(_ plan: ReminderPlan, in transaction: Transaction) throws -> Int {
    let store = ReminderStore(transaction)
    var count = 0
    for contact in plan.digests where try store.insertDigest(for: contact.staff, on: transaction.today) {
      let waiting = plan.waiting(for: contact.staff)
      if waiting.isEmpty { continue }
      let message = StaffLetter(outgoing, today: transaction.today).digest(waiting)
      try OutgoingMailStore(transaction).enqueue(
        mail(.digest, to: contact, message: message, at: transaction.now))
      count += 1
    }
    return count
  }

  private func mail(
    _ kind: MailKind, to contact: StaffContact, caseID: CaseID? = nil, message: MailMessage? = nil,
    at now: Date
  ) -> OutgoingMail {
    OutgoingMail(
      id: .ordered(at: now), kind: kind, caseID: caseID, staff: contact.staff, recipient: contact.email,
      message: message, madeAt: now, goodUntil: now + Self.freshness)
  }

  /// A day: by then the next reminder says more.
  private static let freshness: TimeInterval = 24 * 3600
}

/// Who is to be reminded of what just now.
struct ReminderPlan {
  /// The reminders that have not been made, one for each case at most: the furthest step reached.
  let steps: [(owed: ReminderStore.Owed, step: ReminderStep)]
  /// Those who still lack today's digest.
  let digests: [StaffContact]
  private let reached: [(step: ReminderStep, value: FeedbackCase)]
  /// Whom each case is to be told to at the step that it has reached.
  private let recipients: [CaseID: [StaffID]]
  private let byStaff: [StaffID: StaffContact]

  init(_ transaction: Transaction) throws {
    let (store, today) = (ReminderStore(transaction), transaction.today)
    let calendar = try CalendarStore(transaction).workingCalendar()
    let staff = try StaffStore(transaction).all().filter { $0.disabledOn == nil }
    let active = Set(staff.map(\.id))
    let contacts = try StaffContactStore(transaction).all().filter { active.contains($0.staff) }
    let found = try store.owed(since: today.adding(days: -Self.oldest)).compactMap { owed in
      owed.span.step(on: today, calendar: calendar).map { (owed: owed, step: $0) }
    }
    steps = found.filter { item in item.owed.made.allSatisfy { $0.order < item.step.order } }
    reached = found.map { (step: $0.step, value: $0.owed.value) }
    let everybody = ReminderRecipients(staff: staff)
    let guards = GuardStore(transaction)
    recipients = Dictionary(
      uniqueKeysWithValues: try reached.map { item in
        (item.value.id, everybody.find(for: item.value, try guards.guarded(item.value), at: item.step))
      })
    byStaff = Dictionary(contacts.map { ($0.staff, $0) }) { first, _ in first }
    let done = try store.haveDigest(on: today)
    digests = contacts.filter { $0.habit == .daily && !done.contains($0.staff) }
  }

  func contacts(for id: CaseID) -> [StaffContact] {
    (recipients[id] ?? []).compactMap { byStaff[$0] }
  }

  func waiting(for staff: StaffID) -> [(step: ReminderStep, value: FeedbackCase)] {
    reached.filter { recipients[$0.value.id]?.contains(staff) == true }
  }

  /// Days. What has been late for longer, such as an imported register, is in the lists and needs no mail.
  private static let oldest = 30
}

extension ReminderStep {
  fileprivate var order: Int {
    switch self {
    case .halfTime: 0
    case .twoDaysLeft: 1
    case .breach: 2
    }
  }
}
