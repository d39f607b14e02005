import Domain
import TestSupport
import Testing

struct OrganisationChartTests {
  private static let social = BoardID(rawValue: "social")
  private static let school = BoardID(rawValue: "school")
  private static let care = DepartmentID(rawValue: "care")
  private static let schools = DepartmentID(rawValue: "schools")
  private static let north = UnitID(rawValue: "north")
  private static let direct = UnitID(rawValue: "direct")

  private func chart(units: Validity = .always) -> OrganisationChart {
    OrganisationChart(
      boards: [
        Board(id: Self.social, name: "Socialnämnden", validity: .always),
        Board(id: Self.school, name: "Skolnämnden", validity: .always),
      ],
      departments: [
        Department(id: Self.care, board: Self.social, name: "Vård", validity: .always),
        Department(id: Self.schools, board: Self.school, name: "Skolor", validity: .always),
      ],
      units: [unit(Self.north, Self.care, "Norr", units), unit(Self.direct, nil, "Direkt", .always)])
  }

  private func unit(_ id: UnitID, _ department: DepartmentID?, _ name: String, _ validity: Validity)
    -> OrganisationUnit
  {
    OrganisationUnit(
      id: id, board: Self.social, department: department, parent: nil, predecessor: nil, name: name,
      operation: .own, validity: validity)
  }

  @Test(arguments: [
    Placement.unrouted, Placement(board: social), Placement(board: social, department: care),
    Placement(board: social, department: care, unit: north), Placement(board: social, unit: direct),
  ])
  func `parts that belong together are a placement`(placement: Placement) {
    #expect(chart().isConsistent(placement))
  }

  @Test(arguments: [
    Placement(board: BoardID(rawValue: "none")), Placement(board: nil, department: care),
    Placement(board: nil, unit: north), Placement(board: social, department: schools),
    Placement(board: social, department: DepartmentID(rawValue: "none")),
    Placement(board: school, department: care), Placement(board: school, unit: north),
    Placement(board: social, unit: north), Placement(board: social, department: care, unit: direct),
    Placement(board: social, department: care, unit: UnitID(rawValue: "none")),
    Placement(board: school, department: schools, unit: north),
  ])
  func `parts that do not belong together are none`(placement: Placement) {
    #expect(!chart().isConsistent(placement))
  }

  @Test func `a placement is called by its most particular part`() {
    #expect(
      chart().name(of: Placement(board: Self.social, department: Self.care, unit: Self.north)) == "Norr")
    #expect(chart().name(of: Placement(board: Self.social, department: Self.care)) == "Vård")
    #expect(chart().name(of: Placement(board: Self.social)) == "Socialnämnden")
    #expect(chart().name(of: .unrouted) == nil)
    #expect(chart().name(of: Placement(board: BoardID(rawValue: "none"))) == nil)
  }

  @Test func `a unit knows its placement`() {
    #expect(
      chart().unit(Self.north)?.placement
        == Placement(board: Self.social, department: Self.care, unit: Self.north))
  }

  @Test func `something holds from its first day up to the day it no longer does`() throws {
    let validity = Validity(from: try calendarDay("2026-01-01"), until: try calendarDay("2026-07-01"))
    let holds = try ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map {
      validity.holds(on: try calendarDay($0))
    }
    #expect(holds == [false, true, true, false])
    #expect(Validity.always.holds(on: .first) && Validity.always.holds(on: .last))
    #expect(!Validity(until: try calendarDay("2026-01-01")).holds(on: try calendarDay("2026-01-01")))
    #expect(Validity(from: try calendarDay("2026-01-01")).holds(on: .last))
  }

  @Test func `what has ended is in the history and not in the pick list`() throws {
    let chart = chart(units: Validity(until: try calendarDay("2026-01-01")))
    #expect(chart.unit(Self.north)?.name == "Norr")
    #expect(chart.current(on: try calendarDay("2025-12-31")).units.count == 2)
    let now = chart.current(on: try calendarDay("2026-01-01"))
    #expect(now.units.map(\.name) == ["Direkt"])
    #expect(now.boards.count == 2 && now.departments.count == 2)
  }

  @Test func `what is new goes to what a closed unit became, or to what it lay in`() throws {
    let (today, yesterday) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-01"))
    func made(
      _ id: String, after before: String? = nil, in parent: String? = nil, board: BoardID = Self.social,
      until day: CalendarDay? = nil
    ) -> OrganisationUnit {
      OrganisationUnit(
        id: UnitID(rawValue: id), board: board, department: board == Self.social ? Self.care : Self.schools,
        parent: parent.map { UnitID(rawValue: $0) }, predecessor: before.map { UnitID(rawValue: $0) },
        name: id,
        operation: .own, validity: Validity(until: day))
    }
    let units = [
      made("open"), made("old", until: yesterday), made("older", after: "old", until: yesterday),
      made("new", after: "older"), made("closed", until: yesterday),
      made("inner", in: "old", until: yesterday), made("left", until: yesterday),
      made("elsewhere", after: "left", board: Self.school),
    ]
    let known = OrganisationChart(boards: chart().boards, departments: chart().departments, units: units)
    func place(_ id: String?) -> Placement {
      Placement(board: Self.social, department: Self.care, unit: id.map { UnitID(rawValue: $0) })
    }
    for (from, to) in [
      ("open", "open"), ("old", "new"), ("inner", "new"), ("closed", nil), ("left", nil),
    ] as [(String, String?)] {
      #expect(known.openPlace(for: place(from), on: today) == place(to), "\(from)")
    }
    let ended = OrganisationChart(
      boards: known.boards,
      departments: [
        Department(id: Self.care, board: Self.social, name: "Vård", validity: Validity(until: yesterday))
      ], units: units)
    #expect(ended.openPlace(for: place("closed"), on: today) == Placement(board: Self.social))
    #expect(ended.openPlace(for: .unrouted, on: today) == .unrouted)
  }
}
