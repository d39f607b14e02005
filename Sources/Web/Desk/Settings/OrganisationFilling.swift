import Domain
import Operations

extension OrganisationPage {
  /// - Parameter length: how many changes are shown; one more was asked for.
  init(_ settings: OrganisationSettings, length: Int) {
    let lines = SettingsWords(history: settings.history).lines
    let filling = OrganisationFilling(settings)
    self.init(
      boards: filling.boards, closed: filling.closed, history: Array(lines.prefix(length)),
      wholeHistory: lines.count > length ? "/desk/organisation?historik=alla" : nil)
  }
}

/// The organisation as tables. What begins later is there too; what has ended is apart.
private struct OrganisationFilling {
  let settings: OrganisationSettings
  let words: SettingsWords
  /// All that has not ended.
  let chart: OrganisationChart

  init(_ settings: OrganisationSettings) {
    self.settings = settings
    words = SettingsWords(history: settings.history)
    let (all, today) = (settings.chart, settings.history.today)
    chart = OrganisationChart(
      boards: all.boards.filter { $0.validity.outlasts(today) },
      departments: all.departments.filter { $0.validity.outlasts(today) },
      units: all.units.filter { $0.validity.outlasts(today) })
  }

  var boards: [OrganisationBlock] {
    SwedishOrder.sorted(chart.boards, by: \.name).map { board in
      let loose = chart.units.filter { $0.board == board.id && $0.department == nil }
      let departments = SwedishOrder.sorted(chart.departments.filter { $0.board == board.id }, by: \.name)
      return OrganisationBlock(
        name: board.name, address: OrganisationPart.board(board.id).address, note: note(board.validity),
        parts: lines(of: loose, in: nil, depth: 0)
          + departments.flatMap { department in
            [line(.department(department.id), department.name, department.validity, depth: 0, detail: "")]
              + lines(of: chart.units.filter { $0.department == department.id }, in: nil, depth: 1)
          })
    }
  }

  var closed: [OrganisationLine] {
    let (all, today) = (settings.chart, settings.history.today)
    let parts: [(OrganisationPart, String, Validity)] =
      all.boards.map { (.board($0.id), $0.name, $0.validity) }
      + all.departments.map { (.department($0.id), $0.name, $0.validity) }
      + all.units.map { (.unit($0.id), $0.name, $0.validity) }
    return SwedishOrder.sorted(parts.filter { !$0.2.outlasts(today) }, by: \.1).map { part, name, validity in
      line(part, name, validity, depth: 0, detail: all.surroundings(of: part))
    }
  }

  /// Units that lie directly in something, each with those inside it.
  private func lines(of units: [OrganisationUnit], in parent: UnitID?, depth: Int) -> [OrganisationLine] {
    let here = units.filter { unit in
      // What lies in a unit that has ended is shown where that was.
      unit.parent == parent || (parent == nil && unit.parent.flatMap(chart.unit) == nil)
    }
    return SwedishOrder.sorted(here, by: \.name).flatMap { unit in
      [
        line(
          .unit(unit.id), unit.name, unit.validity, depth: depth,
          detail: unit.operation.swedish.capitalizedFirst)
      ]
        + lines(of: units, in: unit.id, depth: depth + 1)
    }
  }

  private func line(
    _ part: OrganisationPart, _ name: String, _ validity: Validity, depth: Int, detail: String
  ) -> OrganisationLine {
    let cases: String = if case .unit(let id) = part { String(settings.openCases[id] ?? 0) } else { "–" }
    return OrganisationLine(
      name: name, address: part.address, depth: "depth-\(min(depth, 4))", note: note(validity),
      level: PartKind(part).swedish, detail: detail.isEmpty ? "–" : detail, cases: cases)
  }

  private func note(_ validity: Validity) -> String? {
    let today = settings.history.today
    if let from = validity.from, from > today { return "Börjar \(words.relative(from))." }
    return words.closing(validity)
  }
}

extension NewPartPage {
  init(_ kind: PartKind, _ settings: OrganisationSettings, _ fields: FormFields?, problem: Problem?) {
    func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
    let chart = settings.chart.current(on: settings.history.today)
    let choices: ChoiceField? =
      switch kind {
      case .board: nil
      case .department: PartPlace.boards(chart)
      case .unit: PartPlace.choices(chart)
      }
    self.init(
      title: "Ny \(kind.swedish.lowercased())",
      errors: problem.map { [FormError(target: $0.field ?? "name", text: $0.swedish)] } ?? [],
      action: "/desk/organisation/ny/\(kind.rawValue)",
      name: TextField(value: fields?["name"] ?? "", error: error("name")),
      under: choices?.selecting(fields?["under"] ?? "", error: error("under")),
      operating: kind == .unit ? OperationForm(.own, fields, error: error) : nil,
      day: TextField(value: fields?["day"] ?? settings.history.today.description, error: error("day")))
  }
}
