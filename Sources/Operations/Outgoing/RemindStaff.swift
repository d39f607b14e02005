import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Reminds of the answers that are owed, in office hours only: a mail for each case and step to those who want it
  /// so, and one digest in the morning to those who chose that. What reaches nobody by mail, such as when there is no
  /// mail server, becomes a line among the tasks at the desk, and counts as made when somebody has been mailed. A day that
  /// has passed becomes a line also when somebody is reached and no manager.
  /// - Returns: how many mails were queued.
  @discardableResult
  package func remindStaff() async throws -> Int {
    let isAnything = try await database.read { transaction in
      guard try isOfficeOpen(transaction) else { return false }
      return try !ReminderPlan(transaction, delivery: outgoing.delivery).isEmpty
    }
    guard isAnything else { return 0 }
    return try await database.write { transaction in
      guard try isOfficeOpen(transaction) else { return 0 }
      let plan = try ReminderPlan(transaction, delivery: outgoing.delivery)
      for task in plan.outdated {
        try TaskStore(transaction).complete(task.id, on: transaction.today, by: .program)
      }
      return try queueReminders(plan, in: transaction) + queueDigests(plan, in: transaction)
    }
  }

  /// Whether staff may be reminded just now.
  func isOfficeOpen(_ transaction: Transaction) throws -> Bool {
    outgoing.officeHours.isOpen(
      at: transaction.now, calendar: try CalendarStore(transaction).workingCalendar())
  }

  private func queueReminders(_ plan: ReminderPlan, in transaction: Transaction) throws -> Int {
    let store = ReminderStore(transaction)
    var count = 0
    for item in plan.steps {
      let owed = item.owed
      guard !item.told.isEmpty else {
        if plan.shown[owed.value.id] == nil { try showAtDesk(item, item.step.deskNote, in: transaction) }
        continue
      }
      let mailed = try store.mailed(item.step, of: owed)
      guard try store.insert(item.step, of: owed, on: transaction.today) else { continue }
      for contact in plan.contacts(for: item)
      where contact.habit == .each && !mailed.contains(contact.staff) {
        try OutgoingMailStore(transaction).enqueue(
          mail(MailKind(item.step), to: contact, caseID: owed.value.id, at: transaction.now))
        count += 1
      }
      if item.lacksManager { try showAtDesk(item, ReminderStep.noteOfMissingManager, in: transaction) }
    }
    return count
  }

  /// A line for whoever has the case; when the day has passed for all who work there, so that a manager sees it too.
  private func showAtDesk(_ item: ReminderPlan.Reached, _ note: String, in transaction: Transaction) throws {
    let value = item.owed.value
    try TaskStore(transaction).raise(
      DeskTask(
        id: value.sender.identity == .anonymous ? .unordered() : .ordered(at: transaction.now),
        kind: .remindAnswer, caseID: value.id, placement: value.classification.placement,
        owner: item.step == .breach ? nil : value.officer, dueOn: value.answerBy, note: note,
        raisedOn: transaction.today, raisedBy: Actor.program.reference))
  }

  private func queueDigests(_ plan: ReminderPlan, in transaction: Transaction) throws -> Int {
    let store = ReminderStore(transaction)
    var count = 0
    for contact in plan.digests where try store.insertDigest(for: contact.staff, on: transaction.today) {
      let (waiting, improvements, figures) = (
        plan.waiting(for: contact.staff), plan.improvements(for: contact.staff),
        plan.figures(for: contact.staff)
      )
      if waiting.isEmpty && improvements.isEmpty && figures.isEmpty { continue }
      let message = StaffLetter(outgoing, today: transaction.today).digest(
        waiting, improvements: improvements, figures: figures)
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
      message: message, madeAt: now, goodUntil: now + (kind == .digest ? Self.day : Self.patienceOfReminders))
  }

  /// A digest is followed by the next one.
  private static let day: TimeInterval = 24 * 3600
  /// What is reminded of is looked at again when the mail leaves, so it may wait until a long outage is over.
  private static let patienceOfReminders: TimeInterval = 60 * 24 * 3600
}
