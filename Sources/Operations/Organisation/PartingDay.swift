import Domain
import SQLEngine
import Storage

extension Operations {
  /// What is to happen on the day that a part of the organisation closes or becomes another: what belongs to it goes to
  /// its heir, and a task is raised where cases are still open. May be run as often as one likes.
  /// - Returns: how many tasks were raised.
  @discardableResult
  package func keepPartingDays() async throws -> Int {
    try await database.write { transaction in
      let work = SettingsWork(operations: self, transaction: transaction, actor: .program)
      for item in try UnitHeirStore(transaction).due(on: transaction.today) { try work.carryOut(item) }
      return try ClosedParts(transaction).remind()
    }
  }
}

/// The parts that are closed though cases in them are open.
private struct ClosedParts {
  let transaction: Transaction
  let chart: OrganisationChart

  init(_ transaction: Transaction) throws {
    self.transaction = transaction
    chart = try OrganisationStore(transaction).chart()
  }

  /// A part that was reorganised keeps its cases on purpose: its successor works with them.
  func remind() throws -> Int {
    var raised = 0
    for (part, day, name) in closed {
      let cases = try OrganisationStore(transaction).openCases(lyingIn: part)
      raised += try remind(
        of: cases.filter { $0.responsible == nil }.count, in: part, named: name, since: day)
      for item in cases { raised += try remind(of: item, in: part, named: name, since: day) }
    }
    try TaskStore(transaction).completeMoved(.emptyClosedPart, on: transaction.today)
    return raised
  }

  private var closed: [(OrganisationPart, CalendarDay, String)] {
    let parts: [(OrganisationPart, Validity, String)] =
      chart.boards.map { (.board($0.id), $0.validity, $0.name) }
      + chart.departments.map { (.department($0.id), $0.validity, $0.name) }
      + chart.units.filter { chart.successors(of: $0.id).isEmpty }.map {
        (.unit($0.id), $0.validity, $0.name)
      }
    return parts.compactMap { part, validity, name in
      validity.until.flatMap { $0 <= transaction.today ? (part, $0, name) : nil }
    }
  }

  /// One task for those who route: how many there are, but not those that few may know of.
  private func remind(of count: Int, in part: OrganisationPart, named name: String, since day: CalendarDay)
    throws -> Int
  {
    let (tasks, subject) = (TaskStore(transaction), RowID(rawValue: part.subject.identifier))
    guard count > 0 else {
      try tasks.completeAll(
        .emptyClosedPart, about: subject, on: transaction.today, by: .program, inCases: false)
      return 0
    }
    guard try !tasks.wasRaised(.emptyClosedPart, about: subject, dueOn: day) else { return 0 }
    try tasks.raise(
      DeskTask(
        id: .ordered(at: transaction.now), kind: .emptyClosedPart, caseID: nil, subject: subject,
        placement: try pile(of: part), dueOn: day,
        note: "\(name) är stängd. \(count == 1 ? "1 ärende är öppet" : "\(count) ärenden är öppna").",
        raisedOn: transaction.today, raisedBy: Actor.program.reference))
    return 1
  }

  /// A complaint about a member of staff is told of to its manager alone.
  private func remind(
    of item: OpenCaseOfPart, in part: OrganisationPart, named name: String, since day: CalendarDay
  ) throws -> Int {
    guard let responsible = item.responsible else { return 0 }
    let (tasks, subject) = (TaskStore(transaction), RowID(rawValue: part.subject.identifier))
    guard try !tasks.wasRaised(.emptyClosedPart, about: subject, in: item.id) else { return 0 }
    try tasks.raise(
      DeskTask(
        id: .unordered(), kind: .emptyClosedPart, caseID: item.id, subject: subject, placement: .unrouted,
        owner: responsible, dueOn: day, note: "\(name) är stängd.", raisedOn: transaction.today,
        raisedBy: Actor.program.reference))
    return 1
  }

  /// Where a registrar finds it: in the municipality's own pile, or the board's where only boards have registrars.
  private func pile(of part: OrganisationPart) throws -> Placement {
    let isCentral = try StaffStore(transaction).all().contains { member in
      member.disabledOn == nil && member.bindings.contains { $0.role == .registrar && $0.place.board == nil }
    }
    if isCentral { return .unrouted }
    switch part {
    case .board(let id): return Placement(board: id)
    case .department(let id): return Placement(board: chart.department(id)?.board)
    case .unit(let id): return Placement(board: chart.unit(id)?.board)
    }
  }
}
