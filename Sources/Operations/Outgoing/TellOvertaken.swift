import Domain
import SQLEngine
import Storage

extension CaseWork {
  /// Has the sender told what nobody has told them because the case was worked with in another one: what was overtaken
  /// there can be so again when it stands alone. What somebody has ticked off as done, or a mail has said, is not told
  /// twice. That the case has come in is no part of it: `unmerge` has that told itself.
  func tellOvertaken(since merged: CaseLink) throws {
    let telling = SenderTelling(
      transaction: transaction, delivery: delivery, calendar: calendar, actor: actor)
    let mails = OutgoingMailStore(transaction)
    for notice in SenderNotice.allCases where !notice.confirms {
      let mail = try mails.lastEnded(MailKind(notice), of: before.id)
      let isTaskEnded = try endedTask(notice, since: merged, unless: mail)
      let isMailWithdrawn = mail.map { isWithdrawn($0, notice, since: merged) } ?? false
      guard isTaskEnded || isMailWithdrawn, try isOwn(notice),
        try after.mayStillBeTold(notice, in: transaction)
      else { continue }
      if isTaskEnded, try !telling.isAsked(notice, of: after) { try telling.raise(notice, of: after) }
      if isMailWithdrawn { try telling.tell(notice, of: after) }
    }
  }

  /// Whether it is about the case itself, and not about the one that it was worked with in: the reason for more time
  /// stands where the answer was put off.
  private func isOwn(_ notice: SenderNotice) throws -> Bool {
    try notice != .extended || !events.extensions(of: before.id).isEmpty
  }

  /// Whether the task to tell it was ended as overtaken since then. The program ends those, and those whose mail has
  /// left after all. Only a question comes to a sender by name while the case is merged; all else is the main case's.
  private func endedTask(
    _ notice: SenderNotice, since merged: CaseLink, unless mail: EndedMail?
  ) throws -> Bool {
    let task = try TaskStore(transaction).lastEnded(notice.deskTask, note: notice.swedish, in: before.id)
    guard let task, task.doneBy == Actor.program.reference, task.doneOn >= merged.made.day else {
      return false
    }
    guard notice == .asked || task.raisedOn <= merged.made.day else { return false }
    guard let mail, mail.state == .sent else { return true }
    return SwedishTime.day(of: mail.endedAt) < task.raisedOn
  }

  /// The same of its mail, which was withdrawn.
  private func isWithdrawn(_ mail: EndedMail, _ notice: SenderNotice, since merged: CaseLink) -> Bool {
    guard mail.state == .withdrawn, let instant = merged.made.instant, mail.endedAt >= instant else {
      return false
    }
    return notice == .asked || mail.madeAt <= instant
  }
}
