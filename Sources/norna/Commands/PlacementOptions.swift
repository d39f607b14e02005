import ArgumentParser
import Domain
import Operations

/// A part of the organisation, by name.
struct PlacementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The board that it is for.", valueName: "name"))
  var board: String?

  @Option(help: ArgumentHelp("The department that it is for.", valueName: "name"))
  var department: String?

  @Option(help: ArgumentHelp("The unit that it is for.", valueName: "name"))
  var unit: String?

  var isEmpty: Bool { board == nil && department == nil && unit == nil }

  /// - Throws: `CommandFailure` for a name that does not exist today, or that several have.
  func placement(in operations: Operations) async throws -> Placement {
    if isEmpty { return .unrouted }
    let today = try await operations.database.read { $0.today }
    let chart = try await operations.organisation().current(on: today)
    return try PlacementFinder(chart: chart).find(board: board, department: department, unit: unit)
  }
}

/// Looks names up in the organisation, each within what was found before it.
struct PlacementFinder {
  let chart: OrganisationChart

  func find(board: String?, department: String?, unit: String?) throws(CommandFailure) -> Placement {
    let foundBoard = try board.map { name throws(CommandFailure) in
      try only(chart.boards.filter { isNamed($0.name, name) }, "board", name)
    }
    let foundDepartment = try department.map { name throws(CommandFailure) in
      try only(
        chart.departments.filter {
          isNamed($0.name, name) && (foundBoard == nil || $0.board == foundBoard?.id)
        },
        "department", name)
    }
    if let unit {
      let candidates = chart.units.filter {
        isNamed($0.name, unit) && (foundBoard == nil || $0.board == foundBoard?.id)
          && (foundDepartment == nil || $0.department == foundDepartment?.id)
      }
      return try only(candidates, "unit", unit).placement
    }
    return Placement(board: foundDepartment?.board ?? foundBoard?.id, department: foundDepartment?.id)
  }

  private func isNamed(_ name: String, _ wanted: String) -> Bool {
    name.lowercased() == wanted.lowercased()
  }

  private func only<Part>(_ found: [Part], _ what: String, _ name: String) throws(CommandFailure) -> Part {
    guard let first = found.first else { throw CommandFailure("there is no \(what) \"\(name)\" there") }
    guard found.count == 1 else {
      throw CommandFailure(
        "\(found.count) have the name \"\(name)\": say which \(what) with what is above it")
    }
    return first
  }
}
