import Domain
import Operations
import Storage

/// The form of an improvement as it was posted.
struct ImprovementForm: Sendable {
  let fields: FormFields
  /// Nil for one that is not planned yet.
  var id: ImprovementID?

  init(fields: FormFields, id: ImprovementID? = nil) {
    self.fields = fields
    self.id = id
  }

  init(_ value: Improvement) {
    let content = value.content
    self.init(
      fields: FormFields([
        "version": String(value.version), "heading": content.title,
        "expectedEffect": content.expectedEffect, "unit": PlacementChoices.value(of: content.placement),
        "body": content.body, "owner": content.owner?.rawValue ?? "", "dueOn": content.dueOn.description,
        "followUpOn": content.followUpOn?.description ?? "", "pattern": content.pattern?.rawValue ?? "",
      ]), id: value.id)
  }

  func content(in chart: OrganisationChart) throws -> ImprovementContent {
    ImprovementContent(
      title: fields["heading"], expectedEffect: fields["expectedEffect"],
      placement: try PlacementChoices.placement(fields["unit"], in: chart), body: fields["body"],
      owner: fields.identifier("owner"), dueOn: try fields.day("dueOn"),
      followUpOn: try fields.dayOrNone("followUpOn"), pattern: fields.identifier("pattern"))
  }

  /// - Parameter present: what the improvement has now; nil for one that is not planned yet.
  func page(
    _ desk: ImprovementDesk, member: StaffMember, present: ImprovementContent?, problems: [Problem]
  ) -> ImprovementFormPage {
    let choices = ImprovementChoices(desk, member: member)
    let now = present.map { PresentChoices(content: $0, desk: desk) }
    func error(_ name: String) -> String? {
      problems.first { Self.formField($0.field) == name }?.swedish
    }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ field: ChoiceField) -> ChoiceField {
      let present = now?.choice(name)
      let field = field.keeping(present)
      let chosen = field.offers(fields[name]) ? fields[name] : present?.value
      return field.selecting(chosen, error: error(name))
    }
    return ImprovementFormPage(
      title: id == nil ? "Planera en åtgärd" : "Ändra åtgärden",
      lead: fields["case"].isEmpty ? nil : "Gäller ärende \(fields["case"]).",
      action: id.map { "\(ImprovementWords.address($0))/andra" } ?? "/desk/atgarder/ny",
      back: id.map(ImprovementWords.address) ?? "/desk/atgarder",
      submit: id == nil ? "Planera åtgärden" : "Spara ändringarna",
      errors: problems.map {
        FormError(target: Self.formField($0.field) ?? "innehall", text: $0.swedish)
      },
      carried: ["version", "case", "submission"].filter { !fields[$0].isEmpty }.map {
        HiddenField(name: $0, value: fields[$0])
      },
      heading: text("heading"), expectedEffect: text("expectedEffect"), unit: choice("unit", choices.places),
      body: text("body"), owner: choice("owner", choices.owners(none: "Ingen än")), dueOn: text("dueOn"),
      followUpOn: text("followUpOn"), pattern: choice("pattern", choices.patterns))
  }

  /// What was filled in, in words, to be read beside what somebody else has done.
  func written(_ desk: ImprovementDesk, member: StaffMember) -> [DescribedText] {
    let words = ImprovementWords(desk)
    let owner: StaffID? = fields.identifier("owner")
    return fields.written([("heading", "Vad ska göras?"), ("expectedEffect", "Vad ska bli bättre?")])
      + [DescribedText("Vem ser till att det blir gjort?", owner.flatMap(words.name) ?? "Ingen än")]
      + fields.written([
        ("body", "Ansvarigt organ"), ("dueOn", "Klar senast"), ("followUpOn", "Följ upp effekten"),
      ])
  }

  /// Where the operation's names and the form's differ.
  private static func formField(_ name: String?) -> String? { name == "title" ? "heading" : name }
}
