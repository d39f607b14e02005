import Domain
import SQLEngine
import Storage

extension Operations {
  /// One page of the desk's list, and how much is in a hurry.
  package struct ListedCases: Sendable {
    package let items: [CaseListItem]
    package let total: Int
    package let overdue: Int
    package let dueToday: Int
    package let chart: OrganisationChart
    package let officers: [StaffMember]
    package let today: CalendarDay
    package let calendar: WorkingCalendar
  }

  package static let listLength = 50

  /// The cases that `member` may see, what is due first.
  /// - Parameter page: 1 for the first.
  /// - Throws: `Problem` not found for those who do not work in cases.
  package func listCases(
    _ ask: @Sendable @escaping (inout CaseFilter) -> Void, page: Int = 1, for member: StaffMember
  ) async throws -> ListedCases {
    guard Access.worksInCases(member) else { throw Problem(.notFound, .caseNotFound) }
    var filter = CaseFilter(for: member)
    ask(&filter)
    let asked = filter
    return try await database.read { transaction in
      let (store, today) = (CaseListStore(transaction), transaction.today)
      var overdue = CaseFilter(for: member)
      overdue.standing = .overdue
      return ListedCases(
        items: try store.page(
          asked, on: today, limit: Self.listLength, offset: (max(1, page) - 1) * Self.listLength),
        total: try store.count(asked, on: today), overdue: try store.count(overdue, on: today),
        dueToday: try store.dueCount(asked.reach, on: today),
        chart: try OrganisationStore(transaction).chart(),
        officers: try StaffStore(transaction).all(), today: today,
        calendar: try CalendarStore(transaction).workingCalendar())
    }
  }
}
