import Domain
import SQLEngine
import Storage

extension Operations {
  /// Closes a board, department or unit: from `day` it is history, and nothing new is put there. Cases that were closed
  /// stay where they were; nothing is deleted. On a coming day it is closed whatever cases are open then: a task is
  /// raised about them (`keepPartingDays`).
  /// - Parameters:
  ///   - heir: the unit of the same board that takes over `belongings` of a unit that day; nil where all stays.
  ///   - seen: the newest change of it that the page knew of.
  /// - Throws: `Problem` about `day` while parts are left, or cases are open today; it says how many and where they can
  ///   go. About `heir` when it cannot be that.
  package func close(
    _ part: OrganisationPart, from day: CalendarDay, heir: UnitID? = nil, belongings: Set<UnitBelonging> = [],
    seen: Int? = nil, by actor: Actor = .program
  ) async throws {
    try await changeSettings(by: actor) { work in
      let chart = try work.organisation.chart()
      let name = try work.name(of: part, in: chart)
      let validity = chart.validity(of: part) ?? .always
      let isDecided = validity.until == day
      let isInherited = heir == nil || day <= work.transaction.today
      guard !isDecided || !isInherited else { return }
      try requireOpen(part, validity, chart, work)
      try work.require(seen, of: part.subject)
      try work.requireNotPast(day)
      guard validity.from.map({ $0 < day }) ?? true else {
        throw Problem(.invalid, .closesBeforeItBegins, [name], field: "day")
      }
      let left = chart.left(in: part, on: day)
      guard left.isEmpty else {
        throw Problem(.invalid, .partsLeft, [name, left.joined(separator: ", ")], field: "day")
      }
      let cases = try work.organisation.openCases(in: part, for: actor.staff.map { Access.reach(of: $0) })
      guard cases == 0 || day > work.transaction.today else {
        let goals = chart.refuges(from: part, on: work.transaction.today)
        throw Problem(
          .invalid, .openCasesLeft, [name, String(cases), goals.joined(separator: ", ")], field: "day")
      }
      if !isDecided {
        try work.organisation.setEnd(part, to: day)
        try work.note(
          SettingsChange(
            part.subject, named: name, .closing, from: validity.until?.description, to: day.description))
      }
      try work.bequeath(belongings, of: part, to: heir, from: day, in: chart)
    }
  }

  /// Takes back a closing whose day has not come.
  package func keepOpen(_ part: OrganisationPart, seen: Int? = nil, by actor: Actor = .program) async throws {
    try await changeSettings(by: actor) { work in
      let chart = try work.organisation.chart()
      let name = try work.name(of: part, in: chart)
      let validity = chart.validity(of: part) ?? .always
      guard let until = validity.until else { return }
      try requireOpen(part, validity, chart, work)
      try work.require(seen, of: part.subject)
      let longer = Validity(from: validity.from).remaining(from: work.transaction.today)
      try chart.requireFree(name, for: part, during: longer)
      try requireSurroundings(of: part, longer, chart)
      try work.organisation.setEnd(part, to: nil)
      if case .unit(let id) = part { try UnitHeirStore(work.transaction).forgetComing(of: id) }
      try work.note(
        SettingsChange(part.subject, named: name, .closing, from: until.description, to: nil))
    }
  }

  private func requireOpen(
    _ part: OrganisationPart, _ validity: Validity, _ chart: OrganisationChart, _ work: SettingsWork
  ) throws(Problem) {
    let name = try work.name(of: part, in: chart)
    if case .unit(let id) = part, !chart.successors(of: id).isEmpty {
      throw Problem(.conflict, .partReorganised, [name])
    }
    guard validity.outlasts(work.transaction.today) else { throw Problem(.conflict, .partClosed, [name]) }
  }

  /// What it lies in must stay open as long.
  private func requireSurroundings(
    of part: OrganisationPart, _ validity: Validity, _ chart: OrganisationChart
  ) throws(Problem) {
    switch part {
    case .board: return
    case .department(let id):
      guard let board = chart.department(id)?.board else { return }
      try chart.requirePlace(Placement(board: board), under: nil, during: validity)
    case .unit(let id):
      guard let unit = chart.unit(id) else { return }
      try chart.requirePlace(unit.placement.withoutUnit, under: unit.parent, during: validity)
    }
  }
}
