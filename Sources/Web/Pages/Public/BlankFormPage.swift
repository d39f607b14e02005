import Mustache

/// `/lamna-synpunkt/blankett`: the form to print and fill in by hand, with a receipt to tear off.
struct BlankFormPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Blankett: lämna en synpunkt"
  let municipality: String
  /// "Klagomål", "Beröm", "Förslag", in the order of the form.
  let kinds: [String]
  let acknowledgeDays: String
  let answerDays: String
  /// Who is responsible for the personal data.
  let controller: String
  let contact: MunicipalityContact

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    case "kinds": kinds
    case "acknowledgeDays": acknowledgeDays
    case "answerDays": answerDays
    case "controller": controller
    case "contact": contact
    default: nil
    }
  }
}
