import Domain
import SQLEngine
import Storage

extension Operations {
  /// A question that nobody has answered.
  package struct UnansweredReferral: Sendable {
    package let referral: Referral
    package let number: CaseNumber
    package let officer: StaffID?
  }

  /// Those who were asked and have not answered, what was due first first, as far as `member` may see the case:
  /// what waits for somebody outside must not be forgotten there.
  package func unansweredReferrals(for member: StaffMember) async throws -> (
    items: [UnansweredReferral], staff: [StaffMember], today: CalendarDay
  ) {
    guard Access.worksInCases(member) else { throw Problem(.notFound, .caseNotFound) }
    return try await database.read { transaction in
      let cases = CaseStore(transaction)
      let items = try ReferralStore(transaction).unanswered(limit: 500).compactMap { item in
        try cases.find(item.caseID).flatMap { value in
          Access.permits(.staff(member), .readWithoutReason, on: try GuardStore(transaction).guarded(value))
            ? UnansweredReferral(referral: item, number: value.number, officer: value.officer) : nil
        }
      }
      return (items, try StaffStore(transaction).all(), transaction.today)
    }
  }
}
