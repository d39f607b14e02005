import Domain
import Storage

/// The lists that everybody has, without having made them.
package enum StandardList: Sendable, Hashable {
  case open, mine, ours, pile, soon, overdue
  /// What cannot go on until its sender has answered.
  case waiting
  /// Somebody's whom the member stands in for.
  case colleague(StaffID)

  package var question: CaseQuestion {
    var question = CaseQuestion()
    switch self {
    case .open: break
    case .mine: question.officer = .me
    case .ours: question.place = .mine
    case .pile: question.place = .pile
    case .soon: question.standing = .soon
    case .overdue: question.standing = .overdue
    case .waiting: question.waitingFor = .party(.sender)
    case .colleague(let id): question.officer = .member(id)
    }
    return question
  }

  /// The lists of a member, in the order of the menu.
  package static func all(for member: StaffMember) -> [StandardList] {
    let seesPile = Access.reach(of: member).areas.contains { $0.span == .pile || $0.span == .municipality }
    // A registrar of the whole municipality works at no unit, but with the pile.
    let hasPlace = member.bindingsToday.contains { $0.role.worksInCases && $0.place.board != nil }
    return [.mine] + (hasPlace ? [.ours] : []) + member.standingInFor.map { .colleague($0.id) }
      + (seesPile ? [.pile] : []) + [.soon, .overdue, .waiting, .open]
  }
}
