import Domain
import Operations

/// A rule as it was posted, or as it stands.
struct RoutingRuleForm: Sendable {
  let fields: FormFields

  static let blank = RoutingRuleForm(fields: FormFields([:]))

  init(fields: FormFields) {
    self.fields = fields
  }

  init(_ version: RoutingRuleVersion) {
    let conditions = version.conditions
    var values = [
      "name": version.name, "version": String(version.number),
      "words": conditions.words.map(\.description).joined(separator: "\n"),
      "placeWords": conditions.placeWords.map(\.description).joined(separator: "\n"),
      "area": conditions.serviceAreas.first?.rawValue ?? "",
      "unit": PlacementChoices.value(of: version.goal.placement),
      "service": version.goal.serviceArea?.rawValue ?? "",
      "dimension": version.goal.dimension?.rawValue ?? "",
    ]
    for kind in conditions.kinds { values["kind-\(kind.rawValue)"] = "yes" }
    for channel in conditions.channels { values["channel-\(channel.rawValue)"] = "yes" }
    fields = FormFields(values)
  }

  func draft(_ names: Operations.RoutingNames) throws(Problem) -> RoutingRuleDraft {
    RoutingRuleDraft(
      name: fields["name"], words: fields["words"], placeWords: fields["placeWords"],
      kinds: Kind.allCases.filter { fields["kind-\($0.rawValue)"] == "yes" },
      serviceAreas: [fields.identifier("area")].compactMap { $0 },
      channels: Channel.allCases.filter { fields["channel-\($0.rawValue)"] == "yes" },
      placement: try PlacementChoices.placement(fields["unit"], in: names.chart),
      serviceArea: fields.identifier("service"), dimension: fields.word("dimension"))
  }

  /// - Parameters:
  ///   - file: nil for a rule that is not there yet.
  ///   - tried: what a trial just found.
  func page(
    _ names: Operations.RoutingNames, file: Operations.RoutingRuleFile?, problems: [Problem] = [],
    tried: TriedRule? = nil, for member: StaffMember? = nil
  ) -> RoutingRulePage {
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ options: [Choice], error field: String? = nil) -> ChoiceField {
      ChoiceField(options: options).selecting(fields[name], error: error(field ?? name))
    }
    let areas = DeskChoices.serviceAreas(names.serviceAreas.filter { $0.validity.holds(on: names.today) })
    var units = PlacementChoices.field(names.chart.current(on: names.today))
    units.options = [Choice(value: "", label: "Välj enhet")]
    var page = RoutingRulePage(
      title: file?.rule.latest.name ?? "Ny fördelningsregel",
      errors: problems.map { FormError(target: $0.field ?? "innehall", text: $0.swedish) },
      action: file.map { "\(Site.rulesPath)/\($0.rule.id)" } ?? "\(Site.rulesPath)/ny",
      version: fields["version"],
      name: text("name"), words: text("words"), placeWords: text("placeWords"), kinds: kinds,
      channels: channels,
      area: choice("area", areas, error: "serviceAreas"),
      unit: units.selecting(fields["unit"], error: error("unit")),
      service: choice("service", areas), dimension: choice("dimension", DeskChoices.dimensions))
    if let file, let member { RoutingRuleWords(file).fill(&page, tried: tried, for: member) }
    return page
  }

  /// The rule as somebody else left it, beside what was just tried.
  func conflict(with latest: RoutingRuleVersion, _ names: Operations.RoutingNames) -> CaseConflict {
    let who = "\(RuleSentences.who(latest.madeBy, names)), \(RuleSentences.moment(latest.madeAt, names))"
    return CaseConflict(
      of: "regeln", changes: ["Version \(latest.number): \(who)."],
      theirs: RoutingRuleForm(latest).described(names), mine: described(names))
  }

  /// All that the rule says, as the form says it.
  private func described(_ names: Operations.RoutingNames) -> [DescribedText] {
    let texts = fields.written([
      ("name", "Regelns namn"), ("words", "Ord i rubriken eller texten"), ("placeWords", "Ord i platsen"),
    ])
    func area(_ name: String) -> String {
      names.serviceAreas.first { $0.id.rawValue == fields[name] }?.name ?? ""
    }
    func ticked(_ boxes: [TickBox]) -> String {
      boxes.filter(\.ticked).map(\.label).joined(separator: ", ")
    }
    let place = try? PlacementChoices.placement(fields["unit"], in: names.chart)
    let dimension: QualityDimension? = fields.word("dimension")
    return texts + [
      DescribedText("Typ", ticked(kinds)), DescribedText("Kanal", ticked(channels)),
      DescribedText("Verksamhet som är vald när det kommer in", area("area")),
      DescribedText("Enhet", place.flatMap { names.chart.name(of: $0) } ?? ""),
      DescribedText("Verksamhet", area("service")),
      DescribedText("Kvalitetsdimension", dimension?.swedish ?? ""),
    ]
  }

  private var kinds: [TickBox] {
    Kind.allCases.map { box("kind-\($0.rawValue)", $0.swedish) }
  }

  private var channels: [TickBox] {
    Channel.allCases.filter { $0 != .unknown }.map {
      box("channel-\($0.rawValue)", $0 == .api ? "andra system" : $0.swedish)
    }
  }

  private func box(_ name: String, _ label: String) -> TickBox {
    TickBox(name: name, label: label.capitalizedFirst, ticked: fields[name] == "yes")
  }
}
