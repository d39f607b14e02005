import Domain
import Operations

/// The sheet of a meeting as it was posted.
struct OccasionForm: Sendable {
  let fields: FormFields

  private static let blankRows = 10
  private static let moreRows = 5

  /// How many rows the sheet has.
  private var rows: Int {
    let asked = Int(fields["rows"]) ?? Self.blankRows
    return min(max(asked, 1), Occasion.mostViews)
  }

  var wantsMoreRows: Bool { !fields["more"].isEmpty }

  func withMoreRows() -> OccasionForm {
    OccasionForm(fields: fields.replacing("rows", with: String(rows + Self.moreRows)))
  }

  /// - Throws: `Problem` for a day that cannot be read.
  func sheet(placement: Placement) throws -> OccasionSheet {
    OccasionSheet(
      title: fields["occasion"], heldOn: try fields.day("heldOn"), placement: placement,
      serviceArea: fields.identifier("service"), recordedBy: fields["recordedBy"],
      views: (1...rows).compactMap(view))
  }

  /// A row in which nothing was written is none.
  private func view(_ row: Int) -> OccasionSheet.View? {
    let (text, name, contact) = (
      fields["text-\(row)"], fields["name-\(row)"], TidyText.line(fields["contact-\(row)"])
    )
    guard ![text, name, contact, fields["kind-\(row)"]].map(TidyText.line).allSatisfy(\.isEmpty) else {
      return nil
    }
    var person = Contact(name: name)
    if contact.contains("@") {
      person.email = contact
    } else if contact.contains(where: \.isNumber) && !contact.contains(where: \.isLetter) {
      person.phone = contact
    } else {
      person.address = contact
    }
    return OccasionSheet.View(
      kind: fields.word("kind-\(row)"), dimension: fields.word("dimension-\(row)"), text: text,
      wish: fields["wantsAnswer-\(row)"] == "yes" ? .answer : .noAnswer,
      contact: person.isEmpty ? nil : person, row: row)
  }

  /// The sheet with what was written in it.
  func page(_ material: Operations.RegistrationMaterial, problems: [Problem]) -> OccasionPage {
    func error(_ name: String) -> String? {
      problems.first { Self.formField($0.field) == name }?.swedish
    }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ options: [Choice]) -> ChoiceField {
      ChoiceField(options: options).selecting(fields[name], error: error(name))
    }
    return OccasionPage(
      errors: problems.map {
        FormError(target: Self.formField($0.field) ?? "occasion", text: Self.summary($0))
      },
      submission: fields["submission"], occasion: text("occasion"), heldOn: text("heldOn"),
      unit: PlacementChoices.field(material.chart.current(on: material.today)).selecting(
        fields["unit"], error: error("unit")),
      service: choice("service", DeskChoices.serviceAreas(material.serviceAreas)),
      recordedBy: text("recordedBy"),
      rows: (1...rows).map { row in
        OccasionRow(
          number: String(row), kind: choice("kind-\(row)", Self.kinds),
          dimension: choice("dimension-\(row)", DeskChoices.dimensions), text: text("text-\(row)"),
          wantsAnswer: choice("wantsAnswer-\(row)", Self.answers), name: text("name-\(row)"),
          contact: text("contact-\(row)"))
      }, rowCount: String(rows))
  }

  /// "Synpunkt 3: Välj om det är …".
  private static func summary(_ problem: Problem) -> String {
    guard let row = problem.field?.split(separator: "-").last.flatMap({ Int($0) }) else {
      return problem.swedish
    }
    return "Synpunkt \(row): \(problem.swedish)"
  }

  private static func formField(_ name: String?) -> String? {
    switch name {
    case "title": "occasion"
    case "serviceArea": "service"
    default: name
    }
  }

  private static let kinds =
    [Choice(value: "", label: "Välj")]
    + Kind.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }
  private static let answers = [Choice(value: "", label: "Nej"), Choice(value: "yes", label: "Ja")]
}
