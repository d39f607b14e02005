import Domain
import Operations

/// Which comparison an address or a form is about. The words of the address are Swedish.
struct ComparisonDeskQuestion: Sendable {
  let choice: ComparisonChoice

  /// - Throws: `Problem` about `year` for what is no number.
  init(_ fields: FormFields) throws(Problem) {
    let text = TidyText.line(fields["ar"])
    let year = Int(text)
    guard text.isEmpty || year != nil else {
      throw Problem(.invalid, .comparisonYearWrong, [text], field: "year")
    }
    func given(_ name: String) -> String? { fields[name].isEmpty ? nil : fields[name] }
    choice = ComparisonChoice(set: given("matt"), year: year, network: given("natverk"))
  }
}

extension ComparisonDesk {
  /// What is looked at, as it stands in an address and in a form.
  private var parameters: [(name: String, value: String)] {
    [(name: "ar", value: String(year)), (name: "matt", value: set.id), (name: "natverk", value: network.id)]
  }

  var carried: [HiddenField] { parameters.map { HiddenField(name: $0.name, value: $0.value) } }

  /// The address of something of this comparison.
  /// - Parameter more: after what is looked at.
  func address(_ path: String = "", _ more: KeyValuePairs<String, String> = [:]) -> String {
    QueryAddress.text(Site.comparisonPath + path, parameters + more.map { (name: $0.key, value: $0.value) })
  }

  /// A draft in each form.
  func files(_ kind: DecidedComparison.Kind, in formats: [ReportFormat]) -> [PageLink] {
    formats.map { format in
      PageLink(
        label: format.rawValue.uppercased(),
        address: address("/dokument", ["sort": kind.rawValue, "format": format.rawValue]))
    }
  }

  /// The address of the page itself when something is done.
  func address(done: String, _ news: KeyValuePairs<String, String>) -> String {
    let told = [(name: "klart", value: done)] + news.map { (name: $0.key, value: $0.value) }
    return QueryAddress.text(Site.comparisonPath, parameters + told)
  }
}

/// A form of the page that could not be done as it was filled in.
struct ComparisonDeskAttempt: Sendable {
  var fields = FormFields([:])
  var problems: [Problem] = []

  func error(_ field: String) -> String? { problems.first { $0.field == field }?.swedish }

  /// - Parameter targets: the ids of the controls, by the names of the problems' fields.
  func errors(_ targets: [String: String]) -> [FormError] {
    problems.map { FormError(target: $0.field.flatMap { targets[$0] } ?? "innehall", text: $0.swedish) }
  }
}
