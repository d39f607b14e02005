import Domain
import Foundation
import SQLEngine
import Storage

/// What a list was asked for, in the words of whoever asks: "mine", "my unit's", "this week".
package struct CaseQuestion: Sendable, Equatable {
  package enum Place: Sendable, Equatable {
    case anywhere
    /// At no board yet.
    case pile
    /// Where the member works today, also for somebody who is away, with what is below it.
    case mine
    case board(BoardID)
    case department(DepartmentID)
    /// With the units inside it, and what it was called before.
    case unit(UnitID)
  }

  package enum Officer: Sendable, Equatable {
    case anybody, nobody, me
    case member(StaffID)
  }

  package enum Due: Sendable, Equatable {
    case whenever
    /// Until Sunday, what is late included.
    case thisWeek
    case days(CaseFilter.Days)
  }

  package var standing = CaseFilter.Standing.open
  package var state: CaseState?
  package var kind: Kind?
  package var dimension: CaseFilter.Setting<QualityDimension>?
  package var serviceArea: CaseFilter.Setting<ServiceAreaID>?
  package var place = Place.anywhere
  package var officer = Officer.anybody
  package var channel: Channel?
  package var identity: SenderProfile.Identity?
  package var wish: SenderProfile.Wish?
  /// BCP 47.
  package var language: String?
  package var waitingFor: CaseFilter.Waits?
  package var capacity: CaseFilter.Setting<SenderCapacity>?
  package var traits: [CaseTrait: CaseFilter.Holding] = [:]
  package var gate: Gate?
  package var occasion: RowID?
  package var closedFor: ClosureReason?
  package var received = CaseFilter.Days()
  package var registered = CaseFilter.Days()
  package var due = Due.whenever
  /// As it was written; empty when nothing is searched for.
  package var words = ""
  package var sort = CaseSort.due

  package init() {}

  /// What the register is asked.
  func filter(for member: StaffMember, in transaction: Transaction) throws -> CaseFilter {
    var filter = CaseFilter(for: member)
    filter.standing = standing
    if standing == .soon {
      filter.soonThrough = try CalendarStore(transaction).workingCalendar().deadline(
        received: transaction.today, workingDays: ServicePromise.warningDays
      ).due
    }
    filter.state = state
    filter.kind = kind
    filter.dimension = dimension
    filter.serviceArea = serviceArea
    filter.places = try places(of: member, in: transaction)
    filter.officer = officer(of: member)
    filter.channel = channel
    filter.identity = identity
    filter.wish = wish
    filter.language = language
    filter.waitingFor = waitingFor
    (filter.capacity, filter.traits, filter.gate) = (capacity, traits, gate)
    (filter.occasion, filter.closedFor) = (occasion, closedFor)
    (filter.received, filter.registered) = (received, registered)
    filter.due = due(on: transaction.today)
    if !words.isEmpty { filter.words = try SearchStore(transaction).look(for: SearchWords(words)) }
    return filter
  }

  private func places(of member: StaffMember, in transaction: Transaction) throws -> [CaseFilter.Place]? {
    switch place {
    case .anywhere: nil
    case .pile: [.pile]
    case .mine: member.bindingsToday.compactMap(Self.place)
    case .board(let board): [.board(board)]
    case .department(let department): [.department(department)]
    case .unit(let unit): [.units(try OrganisationStore(transaction).chart().units(belongingTo: unit))]
    }
  }

  private static func place(_ binding: StaffBinding) -> CaseFilter.Place? {
    guard binding.role.worksInCases else { return nil }
    if binding.place.unit != nil { return .units(binding.units) }
    if let department = binding.place.department { return .department(department) }
    if let board = binding.place.board { return .board(board) }
    return binding.role == .registrar ? .pile : nil
  }

  private func officer(of member: StaffMember) -> CaseFilter.Officer? {
    switch officer {
    case .anybody: nil
    case .nobody: .nobody
    case .me: .member(member.id)
    case .member(let id): .member(id)
    }
  }

  private func due(on today: CalendarDay) -> CaseFilter.Days {
    switch due {
    case .whenever: CaseFilter.Days()
    case .thisWeek: CaseFilter.Days(through: today.adding(days: 7 - today.weekday.rawValue))
    case .days(let days): days
    }
  }
}
