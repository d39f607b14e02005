import Domain
import Operations
import Storage

extension TemplatesPage {
  init(_ list: Operations.Templates) {
    let made = MadeBy(staff: list.staff, today: list.today)
    self.init(
      rows: list.items.map { item in
        TemplateRow(
          name: item.name, address: "/desk/svarsmallar/\(item.id)",
          scope: list.scope(item.kind, item.placement),
          changed: made.words(item.made))
      })
  }
}

extension Operations.Templates {
  /// "Klagomål, Hemtjänst Norr".
  fileprivate func scope(_ kind: Kind?, _ place: Placement?) -> String {
    let name = place.flatMap { chart.name(of: $0) } ?? "hela kommunen"
    return "\(kind?.swedish.capitalizedFirst ?? "Alla typer"), \(name)"
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
      errors: conflict == nil
        ? problem.map { [FormError(target: $0.field ?? "name", text: $0.swedish)] } ?? [] : [],
      conflict: conflict, action: address,
      version: last.map { (fields ?? FormFields([:])).version(unless: problem, now: $0.version) } ?? "",
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

  private var conflict: CaseConflict? {
    guard let problem, problem.isConflictOfVersions, let fields, let last else { return nil }
    let who = MadeBy(staff: list.staff, today: list.today).words(last.made)
    let place = try? PlacementChoices.placement(fields["unit"], in: list.chart)
    return CaseConflict(
      of: "mallen", changes: ["Version \(last.version): \(who)."],
      theirs: [
        DescribedText("Namn", last.name), DescribedText("Gäller", list.scope(last.kind, last.placement)),
        DescribedText("Text", last.body),
      ],
      mine: fields.written([("name", "Namn")])
        + [DescribedText("Gäller", list.scope(fields.word("kind"), place))]
        + fields.written([("body", "Text")]))
  }

  /// Those of a manager, and of whoever stands in for one.
  private var ownBoards: [Board] {
    list.chart.current(on: list.today).boards.filter {
      Access.permitsTemplates(member, of: Placement(board: $0.id))
    }
  }

  /// A manager's template is the own board's.
  private var ownPlace: Placement {
    Access.permitsTemplates(member, of: .unrouted) ? .unrouted : Placement(board: ownBoards.first?.id)
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
      boards: ownBoards, departments: now.departments, units: now.units)
    var field = PlacementChoices.field(own)
    field.options = []
    return field
  }

  private func text(_ name: String, unless given: String) -> TextField {
    TextField(value: fields?[name] ?? given, error: error(name))
  }

  private func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
}
