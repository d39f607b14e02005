import Domain
import Operations
import Storage

extension TemplatesPage {
  init(_ list: Operations.Templates, places: [PageLink]) {
    let made = MadeBy(staff: list.staff, today: list.today)
    self.init(
      places: places,
      rows: list.items.map { item in
        let kind = item.kind?.swedish.capitalizedFirst ?? "Alla typer"
        let place = list.chart.name(of: item.placement) ?? "hela kommunen"
        return TemplateRow(
          name: item.name, address: "/desk/svarsmallar/\(item.id)", scope: "\(kind), \(place)",
          changed: made.words(item.made))
      })
  }
}

/// One template as it stands, or as somebody just tried to save it.
struct TemplateFilling {
  let list: Operations.Templates
  let history: [AnswerTemplate]
  let id: RowID?
  let fields: FormFields?
  let problem: Problem?
  let member: StaffMember

  private var last: AnswerTemplate? { history.last }

  var page: TemplatePage {
    let address = "/desk/svarsmallar/\(id?.rawValue ?? "ny")"
    return TemplatePage(
      title: last?.name ?? "Ny svarsmall",
      errors: problem.map { [FormError(target: $0.field ?? "name", text: $0.swedish)] } ?? [],
      action: address,
      version: fields?.given("version") ?? last.map { String($0.version) } ?? "",
      name: text("name", unless: last?.name ?? ""),
      kind: kinds.selecting(fields?["kind"] ?? last?.kind?.rawValue ?? ""),
      unit: units.selecting(
        fields?["unit"] ?? PlacementChoices.value(of: last?.placement ?? ownPlace), error: error("unit")),
      body: text("body", unless: last?.body ?? ""),
      fields: TemplateField.allCases.map { DescribedText("{{\($0.swedish)}}", $0.explanation) },
      history: history.reversed().map { item in
        DescribedText(
          "Version \(item.version)",
          "\(MadeBy(staff: list.staff, today: list.today).words(item.made)): \(item.name)"
            + (item.standing == .withdrawn ? ", togs bort ur listan" : ""))
      },
      withdraw: last?.standing == .offered ? address + "/ta-bort" : nil)
  }

  /// A manager's template is the own board's.
  private var ownPlace: Placement {
    Access.permitsTemplates(member, of: .unrouted) ? .unrouted : Placement(board: member.placement.board)
  }

  private var kinds: ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Alla typer")]
        + Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) })
  }

  private var units: ChoiceField {
    let now = list.chart.current(on: list.today)
    guard !Access.permitsTemplates(member, of: .unrouted) else {
      var field = PlacementChoices.field(now)
      field.options = [Choice(value: "", label: "Hela kommunens")]
      return field
    }
    let own = OrganisationChart(
      boards: now.boards.filter { $0.id == member.placement.board }, departments: now.departments,
      units: now.units)
    var field = PlacementChoices.field(own)
    field.options = []
    return field
  }

  private func text(_ name: String, unless given: String) -> TextField {
    TextField(value: fields?[name] ?? given, error: error(name))
  }

  private func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
}
