import Domain
import SQLEngine
import Storage

/// A case in the registrars' pile, with what is needed to place it.
package struct PileItem: Sendable {
  package enum SubjectMatter: Sendable {
    /// It is about a member of staff, as somebody has said already.
    case staff
    /// It may be a complaint about a member of staff: only a person can tell whose it is.
    case maybeStaff
    case other
  }

  package let value: FeedbackCase
  package let subject: String?
  package let text: String
  package let place: String
  /// Who sent it back and why, the first first.
  package let returns: [(item: CaseReturn, reason: String?)]
  package let advice: RoutingAdvice?
  package let subjectMatter: SubjectMatter
}

extension Operations {
  /// One page of the pile.
  package struct Pile: Sendable {
    package let items: [PileItem]
    /// What boards have sent back as their secret: nothing of it is told before somebody has said why they read it.
    package let secret: [FeedbackCase]
    package let total: Int
    package let chart: OrganisationChart
    package let serviceAreas: [ServiceArea]
    package let staff: [StaffMember]
    package let today: CalendarDay
    package let calendar: WorkingCalendar
  }

  package static let pileLength = 25

  /// What nobody has yet, what is due first first, each with a proposal where there is one.
  /// - Throws: `Problem` not found for those who do not place cases.
  package func pile(page: Int = 1, for member: StaffMember) async throws -> Pile {
    guard Access.permitsRouting(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let store = UnroutedCaseStore(transaction)
      let reach = Access.reach(of: member, to: .readWithoutReason)
      let cases = try store.pile(
        within: reach, limit: Self.pileLength, offset: Self.rows(before: page, length: Self.pileLength))
      return Pile(
        items: try items(cases, in: transaction),
        secret: try secret(for: member, in: transaction), total: try store.pileCount(within: reach),
        chart: try OrganisationStore(transaction).chart(),
        serviceAreas: try ServiceAreaStore(transaction).all(), staff: try StaffStore(transaction).all(),
        today: transaction.today, calendar: try CalendarStore(transaction).workingCalendar())
    }
  }

  private func secret(for member: StaffMember, in transaction: Transaction) throws -> [FeedbackCase] {
    let guards = GuardStore(transaction)
    let all = try UnroutedCaseStore(transaction).secretReturns(within: Access.reach(of: member, to: .route))
    return try all.filter { Access.reading(.staff(member), try guards.guarded($0)) == .withReason }
  }

  private func items(_ cases: [FeedbackCase], in transaction: Transaction) throws -> [PileItem] {
    let ids = cases.map(\.id)
    let texts = Dictionary(grouping: try TextStore(transaction).all(of: ids), by: \.caseID)
    let returns = try CaseReturnStore(transaction).all(of: ids)
    let items = cases.map { RoutingItem($0, texts: texts[$0.id] ?? []) }
    let circled = try GuardStore(transaction).circled(among: ids)
    let advice = try advice(
      for: zip(cases, items).map { value, item in
        (
          item: item, returnedFrom: Set((returns[value.id] ?? []).map(\.from)),
          isAboutStaff: circled.contains(value.id)
        )
      }, in: transaction)
    return try zip(cases, zip(items, advice)).map { value, routing in
      let (item, advice) = routing
      return PileItem(
        value: value, subject: item.subject.isEmpty ? nil : item.subject, text: item.text, place: item.place,
        returns: (returns[value.id] ?? []).map { found in
          (item: found, reason: texts[value.id]?.first { $0.id == found.reason }?.text.body)
        },
        advice: advice, subjectMatter: try subjectMatter(of: value, item, in: transaction))
    }
  }
}
