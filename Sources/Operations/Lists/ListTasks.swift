import Domain
import SQLEngine
import Storage

extension Operations {
  /// The tasks that wait for somebody, and what stands around them.
  package struct ListedTasks: Sendable {
    package let tasks: [ListedTask]
    package let chart: OrganisationChart
    package let staff: [StaffMember]
    package let today: CalendarDay
    package let calendar: WorkingCalendar
    package let menu: ListMenu
  }

  /// More than fit on a page to read are not to be done in one day.
  package static let longestTaskList = 500

  /// What the member, and those whom they stand in for, have to follow up, and what lies in the pile where they work.
  /// - Parameter kind: what they ask for; nil for all.
  /// - Throws: `Problem` not found for those who work neither in cases nor with improvements, receive nothing that a gate
  ///   hands over, and have no task of their own.
  package func listTasks(_ kind: TaskKind? = nil, for member: StaffMember) async throws -> ListedTasks {
    try await database.read { transaction in
      guard try hasTasks(member, in: transaction) else { throw Problem(.notFound, .caseNotFound) }
      return ListedTasks(
        tasks: try TaskListStore(transaction).open(
          for: member, owners: member.owners, kind: kind, limit: Self.longestTaskList),
        chart: try OrganisationStore(transaction).chart(), staff: try StaffStore(transaction).all(),
        today: transaction.today, calendar: try CalendarStore(transaction).workingCalendar(),
        menu: try ListMenu(for: member, in: transaction))
    }
  }
}
