import Domain
import SQLEngine
import Storage

extension Operations {
  /// One page of a list at the desk, and what stands around it.
  package struct ListedCases: Sendable {
    package let items: [CaseListItem]
    /// For whom those of them wait that wait for somebody.
    package let waits: [CaseID: [Waiting]]
    /// How many there are; `counted` and one more stands for all that is beyond.
    package let total: Int
    package let counted: Int
    package let dueToday: Int
    package let chart: OrganisationChart
    package let serviceAreas: [ServiceArea]
    package let officers: [StaffMember]
    /// The latest meetings that cases which the member reads came from.
    package let occasions: [Occasion]
    package let today: CalendarDay
    package let calendar: WorkingCalendar
    package let menu: ListMenu

    /// All that is late within the member's reach, as the menu counts it.
    package var overdue: Int { menu.lists.first { $0.list == .overdue }?.count ?? 0 }
  }

  package static let listLength = 50
  /// Lists are counted and leafed through this far, which is forty pages: counting a whole register would cost more than
  /// its first page. Whoever wants more filters, or takes the list as a file.
  package static let countedCases = 2_000
  /// So many meetings can be chosen among.
  static let listedOccasions = 30
  /// The same for what is searched for, where each case has to be read.
  package static let countedFinds = 1_000

  /// The cases that `member` may see, in the order that was asked for. Whoever searches in what people wrote is noted
  /// in the search log first.
  /// - Parameters:
  ///   - page: 1 for the first.
  ///   - length: lines a page.
  /// - Throws: `Problem` not found for those who do not work in cases.
  package func listCases(
    _ ask: @Sendable @escaping (inout CaseQuestion) -> Void, page: Int = 1, length: Int = listLength,
    for member: StaffMember
  ) async throws -> ListedCases {
    guard Access.worksInCases(member) else { throw Problem(.notFound, .caseNotFound) }
    var question = CaseQuestion()
    ask(&question)
    let asked = question
    try await noteSearch(asked.words, by: member)
    let offset = Self.rows(before: page, length: length)
    return try await database.read { transaction in
      let (store, today) = (CaseListStore(transaction), transaction.today)
      let filter = try asked.filter(for: member, in: transaction)
      let counted = max(filter.words == nil ? Self.countedCases : Self.countedFinds, length)
      let skipped = min(offset, Self.countedCases)
      let items = try store.page(filter, sort: asked.sort, on: today, limit: length, offset: skipped)
      // A page that is not full is the last one, and says how many there are.
      let isLast = items.count < length && (!items.isEmpty || skipped == 0)
      return ListedCases(
        items: items,
        waits: try WaitStore(transaction).open(of: items.map(\.id)),
        total: isLast
          ? skipped + items.count : try store.count(filter, on: today, upTo: counted + 1),
        counted: counted,
        dueToday: try store.dueCount(filter.reach, on: today),
        chart: try OrganisationStore(transaction).chart(),
        serviceAreas: try ServiceAreaStore(transaction).all(),
        officers: try StaffStore(transaction).all(),
        occasions: try OccasionStore(transaction).latest(Self.listedOccasions, within: filter.legible),
        today: today,
        calendar: try CalendarStore(transaction).workingCalendar(),
        menu: try ListMenu(for: member, in: transaction))
    }
  }

  /// Searching in what people wrote is logged (rules R40): whoever looks somebody up leaves a trace.
  private func noteSearch(_ text: String, by member: StaffMember) async throws {
    let words = SearchWords(text)
    guard !words.words.isEmpty else { return }
    try await database.writeTogether { try SearchLogStore($0).add(words, by: member.id) }
  }

  /// The case of a number that was written in the search field, if `member` may read it: our own, whole or without its
  /// year, and else the one that an imported case had in the register before ours. Our own comes first, since letters
  /// and receipts name it. No two cases have the same old number.
  package func findCase(_ text: String, for member: StaffMember) async throws -> CaseNumber? {
    try await database.read { transaction in
      let store = CaseStore(transaction)
      func readable(_ found: FeedbackCase?) throws -> CaseNumber? {
        guard let found,
          Access.reading(.staff(member), try GuardStore(transaction).guarded(found)) != nil
        else { return nil }
        return found.number
      }
      let own =
        CaseNumber.searched(text) ?? CaseNumber.searched(sequence: text, in: transaction.today.year)
      if let own, let number = try readable(try store.find(own)) { return number }
      // Written as an import writes it. The register holds no text with a NUL, and may not be asked for one.
      let old = TidyText.line(text)
      guard !old.isEmpty, !old.utf8.contains(0) else { return nil }
      return try readable(try store.find(externalNumber: old))
    }
  }
}
