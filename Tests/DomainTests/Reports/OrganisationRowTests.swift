import Testing

@testable import Domain

/// An office with one board of every kind of placement.
@Suite struct OrganisationRowTests {
  private let board = BoardID(rawValue: "board")
  private let department = DepartmentID(rawValue: "department")

  @Test func `cases of a department and of its units add up`() throws {
    let boards = try rows([
      place("north"), place("north"), place("south"), Placement(board: board, department: department),
    ])
    #expect(
      boards == [
        "Nämnden 4", "  Förvaltningen 4", "    Norr 2", "    Söder 1", "    – 1",
      ])
  }

  @Test func `a unit directly under the board stands under a department without a name`() throws {
    let direct = Placement(board: board, unit: UnitID(rawValue: "direct"))
    #expect(try rows([direct]) == ["Nämnden 1", "  – 1", "    Direkt 1"])
    #expect(
      try rows([direct, place("north"), Placement(board: board)]) == [
        "Nämnden 3", "  Förvaltningen 1", "    Norr 1", "  – 2", "    Direkt 1", "    – 1",
      ])
  }

  @Test func `a unit inside a unit stands under it`() throws {
    #expect(
      try rows([place("inner"), place("south"), place("south")]) == [
        "Nämnden 3", "  Förvaltningen 3", "    Söder 3", "      Inre 1", "      – 2",
      ])
    #expect(
      try rows([place("inner")]) == ["Nämnden 1", "  Förvaltningen 1", "    Söder 1", "      Inre 1"])
  }

  @Test func `cases that lie no further down need no row for the rest`() throws {
    #expect(try rows([Placement(board: board)]) == ["Nämnden 1"])
    #expect(
      try rows([Placement(board: board, department: department)]) == ["Nämnden 1", "  Förvaltningen 1"])
  }

  @Test func `cases that wait to be routed stand last, without a board`() throws {
    #expect(try rows([.unrouted, Placement(board: board)]) == ["Nämnden 1", "– 1"])
  }

  @Test func `a unit whose parent belongs elsewhere stands in its own department`() throws {
    #expect(try rows([place("moved")]) == ["Nämnden 1", "  Förvaltningen 1", "    Flyttad 1"])
  }

  @Test func `units that lie inside each other are still counted once`() throws {
    let lines = try rows([place("egg"), place("hen")])
    #expect(lines.first == "Nämnden 2")
  }

  @Test func `a board with cases in the compared period alone has its place`() throws {
    let earlier = try CaseFacts.example(placement: place("north"), received: "2008-03-03")
    let report = FeedbackReport.of([], previous: [earlier], try .example(), chart: chart)
    #expect(report.boards.map(\.name) == ["Nämnden"])
    #expect(report.boards.map(\.counts.all) == [0])
    #expect(report.boards.map { $0.previous?.all } == [1])
  }

  private func place(_ unit: String) -> Placement {
    Placement(board: board, department: department, unit: UnitID(rawValue: unit))
  }

  private func rows(_ placements: [Placement]) throws -> [String] {
    let cases = try placements.map { try CaseFacts.example(placement: $0) }
    return FeedbackReport.of(cases, try .example(), chart: chart).boards.flatMap { lines($0, indent: "") }
  }

  private func lines(_ row: OrganisationRow, indent: String) -> [String] {
    ["\(indent)\(row.name ?? "–") \(row.counts.all)"] + row.parts.flatMap { lines($0, indent: indent + "  ") }
  }

  private var chart: OrganisationChart {
    OrganisationChart(
      boards: [Board(id: board, name: "Nämnden", validity: .always)],
      departments: [Department(id: department, board: board, name: "Förvaltningen", validity: .always)],
      units: [
        unit("north", "Norr"), unit("south", "Söder"), unit("inner", "Inre", inside: "south"),
        unit("direct", "Direkt", department: nil), unit("moved", "Flyttad", inside: "direct"),
        unit("egg", "Ägget", inside: "hen"), unit("hen", "Hönan", inside: "egg"),
      ])
  }

  private func unit(_ id: String, _ name: String, inside parent: String? = nil) -> OrganisationUnit {
    unit(id, name, department: department, inside: parent)
  }

  private func unit(_ id: String, _ name: String, department: DepartmentID?, inside parent: String? = nil)
    -> OrganisationUnit
  {
    OrganisationUnit(
      id: UnitID(rawValue: id), board: board, department: department,
      parent: parent.map(UnitID.init(rawValue:)),
      predecessor: nil, name: name, operation: .own, validity: .always)
  }
}
