import Domain
import Foundation
import Operations

/// Builds Tallsjö kommun in an empty register, through the same operations that people use: each step of the plan is
/// done at its own time by the one whose work it is, so that numbers, journals and dates are what they would have been.
package struct DemoBuilder: Sendable {
  /// How much of the plan is built.
  package enum Extent: Sendable {
    case all
    /// Only the cases that came first.
    case first(Int)
  }

  /// Everybody's password; the register is invented and gone when the demo ends.
  package static let password = "lingonskogen"

  private let operations: Operations
  private let clock: DemoClock

  /// - Parameters:
  ///   - operations: of an empty register at head, whose transactions are dated by `clock`.
  ///   - clock: the builder sets it; it stands at the last step afterwards.
  package init(operations: Operations, clock: DemoClock) {
    self.operations = operations
    self.clock = clock
  }

  /// Builds the two years that end on `lastDay`. The same day gives the same municipality, but for identifiers and
  /// receipt codes.
  /// - Parameter now: what the time is on `lastDay`, so that nothing lies in the future; the end of the working day
  ///   when nil.
  package func build(
    endingOn lastDay: CalendarDay, at now: Date? = nil, cases extent: Extent = .all
  ) async throws -> DemoWorld {
    let calendar = WorkingCalendar()
    let workingDays = DemoWorkingDays { calendar.isWorkingDay($0.calendarDay) }
    let plan = Self.plan(endingOn: lastDay, workingDays, extent)
    let firstDay = lastDay.adding(days: -DemoReceipts.daysBack)
    clock.set(to: SwedishTime.instant(at: firstDay, hour: 6))
    try await operations.set(Self.municipality)
    try await DemoFigures(operations: operations).build()
    let places = try await DemoPlaces.build(with: operations, lastDay: DemoDay(lastDay))
    let staff = try await DemoStaffBuilder(operations: operations, places: places).build()
    var year = DemoYears(operations: operations, clock: clock, hours: DemoHours(lastDay: lastDay, now: now))
    // A part of the plan is for tests that want few cases, and little besides.
    let scenes =
      switch extent {
      case .all: DemoStoryboard(plan: plan, lastDay: DemoDay(lastDay), workingDays: workingDays).scenes
      case .first: [(day: DemoDay, scene: DemoScene)]()
      }
    let own: DemoOwnMeasures? =
      switch extent {
      case .all:
        DemoOwnMeasures(
          operations: operations, strategist: staff.member(DemoStaff.strategist), lastDay: lastDay)
      case .first: nil
      }
    try await own?.begin()
    let built = try await year.perform(
      DemoSchedule(lastDay: DemoDay(lastDay), workingDays: workingDays).steps(of: plan, with: scenes),
      of: plan,
      places: places, staff: staff)
    if let administrator = staff.members.values.first(where: { $0.role == .administrator }) {
      try await DemoTemplates(operations: operations, administrator: administrator).build()
      // Afterwards, so that two years of old complaints do not wait for an assessment.
      try await DemoGates(
        operations: operations, administrator: administrator, staff: staff,
        socialBoard: places.board("social")
      ).build()
    }
    try await own?.end()
    try await DemoRouting(operations: operations).build(places: places, staff: staff, on: lastDay)
    return DemoWorld(
      municipality: DemoOrganisation.municipality.name,
      logIns: DemoStaff.all.compactMap { staff.logIn(of: $0) },
      receipts: built)
  }

  private static func plan(
    endingOn lastDay: CalendarDay, _ workingDays: DemoWorkingDays, _ extent: Extent
  ) -> [PlannedCase] {
    let all = DemoPlan.cases(endingOn: DemoDay(lastDay), workingDays: workingDays)
    return switch extent {
    case .all: all
    case .first(let count): Array(all.prefix(count))
    }
  }

  private static var municipality: Municipality {
    let invented = DemoOrganisation.municipality
    var municipality = Municipality()
    municipality.name = invented.name
    municipality.phone = invented.telephone
    municipality.email = invented.email
    municipality.postalAddress = invented.address
    municipality.visitingAddress = invented.address
    municipality.phoneHours = invented.openingHours
    municipality.visitingHours = invented.openingHours
    municipality.website = invented.website
    municipality.dataProtectionOfficer = "dataskyddsombud@tallsjo.example"
    municipality.koladaID = DemoFigures.shownAs
    return municipality
  }
}
