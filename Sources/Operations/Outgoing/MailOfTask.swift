import Domain
import SQLEngine
import Storage

extension MailWriting {
  /// What a task at the desk asks for, as it is now.
  /// - Returns: nil when it asks for nothing any more, or when a later mail says the same.
  func letter(asking id: RowID, in mail: OutgoingMail) throws -> MailMessage? {
    let tasks = TaskStore(transaction)
    guard let task = try tasks.find(id), try !OutgoingMailStore(transaction).isOvertaken(mail) else {
      return nil
    }
    if task.kind == .reportFigure { return try letter(asking: task) }
    guard try tasks.open(id) != nil else { return nil }
    if task.kind.isForReceivers {
      guard try !isAboutReceiver(task) else { return nil }
      return HandoverLetter(address: settings.publicAddress, today: transaction.today)
        .message(dueOn: task.dueOn)
    }
    return StaffLetter(settings, today: transaction.today).improvement(task)
  }

  /// Whether its case has turned out to be about the one who was to receive it, who is told nothing of it then.
  private func isAboutReceiver(_ task: DeskTask) throws -> Bool {
    guard let owner = task.owner, let caseID = task.caseID else { return false }
    return try GuardStore(transaction).subjects(of: caseID).contains(owner)
  }

  /// All that is left in the round for whoever the task is: the one figure may be reported while others are not.
  private func letter(asking task: DeskTask) throws -> MailMessage? {
    guard let year = task.subject.flatMap({ CollectionRound.named(by: $0) })?.year,
      let version = try CollectionRoundStore(transaction).find(year)
    else { return nil }
    let progress = try CollectionProgress(version, transaction)
    let left = progress.left.filter { $0.responsible == task.owner }
    guard !left.isEmpty, let step = progress.round.step(on: transaction.today) else { return nil }
    return StaffLetter(settings, today: transaction.today)
      .figures(step, of: progress.round, count: left.count)
  }
}
