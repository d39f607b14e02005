import Domain
import HTTPTypes
import Hummingbird
import Operations

/// Everything that a page of the comparison goes by: what was asked for, filled up with what nobody asked for.
struct ChosenComparison: Sendable {
  let home: ComparisonHome
  let municipality: Area
  let network: ComparisonNetwork
  let set: MeasureSet
  /// Those that the set has figures for.
  let years: MeasureYears
  /// Nil when nobody asked for one.
  let askedYear: Int?
  /// What there is to choose from, the municipality's own among them.
  let sets: [MeasureSet]
  let networks: [ComparisonNetwork]

  /// The asked year, or else the newest that has enough; the set may have none.
  var year: Int? { askedYear ?? years.standard }

  /// Nil when the set has no figures.
  var order: ComparisonOrder? {
    year.map { ComparisonOrder(municipality: municipality.id, network: network, year: $0, set: set) }
  }

  /// The address of a page with all that is chosen.
  /// - Parameter year: nil leaves it to the page.
  func address(_ path: String, year: Int?) -> String {
    QueryAddress.text(path, kept(year: year).map { (name: $0.name, value: $0.value) })
  }

  func address(_ path: String) -> String { address(path, year: year) }

  /// What forms and links carry along.
  func kept(year: Int?) -> [HiddenField] {
    let area =
      home.municipality == nil ? [HiddenField(name: "municipality", value: municipality.id.rawValue)] : []
    return area + [HiddenField(name: "set", value: set.id)]
      + (year.map { [HiddenField(name: "year", value: String($0))] } ?? [])
      + [HiddenField(name: "network", value: network.id)]
  }

  /// Whose figures they are, where the name of the municipality does not say it.
  var note: String? {
    guard home.isChosen else { return nil }
    return
      "Siffrorna gäller \(municipality.title) (\(municipality.id) i Kolada). Den kommunen är vald i inställningarna för "
      + "\(home.name)."
  }
}

extension Site {
  /// - Returns: nil when nobody has said which municipality it is about.
  /// - Throws: `Problem` about a field that was asked for.
  func comparisonChoice(_ asked: ComparisonQuestion) async throws -> ChosenComparison? {
    let home = try await operations.comparisonHome()
    guard let municipality = try home.municipality ?? asked.area() else { return nil }
    let set = try await chosenSet(asked)
    return ChosenComparison(
      home: home, municipality: municipality,
      network: try await network(asked, of: municipality.id, home), set: set,
      years: try await operations.measureYears(of: set), askedYear: try asked.yearNumber(),
      sets: try await operations.measureSets(),
      networks: try await operations.networks(for: municipality.id))
  }

  private func chosenSet(_ asked: ComparisonQuestion) async throws -> MeasureSet {
    guard !asked.set.isEmpty else { return try await operations.standardMeasureSet() }
    return try await operations.measureSet(named: asked.set)
  }

  private func network(
    _ asked: ComparisonQuestion, of municipality: AreaID, _ home: ComparisonHome
  ) async throws -> ComparisonNetwork {
    guard asked.network.isEmpty else { return try await operations.network(named: asked.network) }
    if home.municipality?.id == municipality { return home.network }
    return try await operations.standardNetwork(for: municipality)
  }

  /// What all pages of the comparison do alike: without figures they say so, what is not possible is told by its field,
  /// and where the municipality is not known it is asked for.
  func comparison(
    _ request: Request, at path: String, _ page: (ChosenComparison) async throws -> Response
  ) async throws -> Response {
    let asked = ComparisonQuestion(request)
    guard try await !operations.hasNothingToCompare() else {
      let municipality = try await operations.municipality().name
      return try await self.page(NoFiguresPage(municipality: municipality), path: "/jamforelser")
    }
    do {
      guard let choice = try await comparisonChoice(asked) else { return try await choosing(asked, at: path) }
      return try await page(choice)
    } catch let problem as Problem where problem.code == .invalid {
      return try await choosing(asked, at: path, problem)
    }
  }

  private func choosing(_ asked: ComparisonQuestion, at path: String, _ problem: Problem? = nil) async throws
    -> Response
  {
    let isKnown = try await operations.comparisonHome().municipality != nil
    return try await page(
      ComparisonChoicePage(
        errors: problem.map { [FormError(target: $0.field ?? "set", text: $0.swedish)] } ?? [],
        chooser: ComparisonChooser(
          asked, problem, at: path, sets: try await operations.measureSets(), asksMunicipality: !isKnown)),
      path: "/jamforelser", status: problem == nil ? .ok : .unprocessableContent)
  }
}
