import Domain
import Hummingbird
import Operations

extension Site {
  /// Search among all measures.
  func measureSearch(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    return try await comparison(request, at: "/jamforelser/sok") { choice in
      let words = query["q"]
      let found = try await operations.searchMeasures(words, page: query.page)
      return try await page(MeasureSearchPage(choice, words, found), path: "/jamforelser")
    }
  }
}

extension MeasureSearchPage {
  init(_ choice: ChosenComparison, _ words: String, _ found: FoundMeasures) {
    let shown = String(words.prefix(200))
    let kept = choice.kept(year: choice.askedYear)
    func address(_ page: Int) -> String {
      let query = kept.map { (name: $0.name, value: $0.value) }
      return QueryAddress.text(
        "/jamforelser/sok", query + [(name: "q", value: shown), (name: "page", value: String(page))])
    }
    let measures = found.count == 1 ? "1 mått" : "\(SwedishNumber.integer(found.count)) mått"
    self.init(
      q: TextField(value: shown), hidden: kept,
      sentence: words.isEmpty
        ? nil
        : found.count == 0
          ? "Inget mått passar in på ”\(shown)”. Prova färre eller kortare ord."
          : "\(measures) passar in på ”\(shown)”.",
      hits: found.measures.map { measure in
        MeasureHit(
          name: measure.title,
          address: choice.address("/jamforelser/\(measure.kpi)", year: choice.askedYear),
          facts: "\(measure.kpi), \(Self.years(measure))", excerpt: Self.excerpt(measure.definition))
      },
      pagination: found.pages == 1
        ? nil
        : Pagination(
          position: "Sida \(found.page) av \(found.pages)",
          previous: found.page > 1 ? address(found.page - 1) : nil,
          next: found.page < found.pages ? address(found.page + 1) : nil),
      back: PageLink(label: "Alla mått", address: choice.address("/jamforelser", year: choice.askedYear)))
  }

  private static func years(_ measure: FoundMeasures.Measure) -> String {
    let isKoladas = measure.kpi.isKoladas
    guard let years = measure.years else { return isKoladas ? "inga värden inlästa" : "inga egna uppgifter" }
    let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return "\(isKoladas ? "värden" : "egna uppgifter") för \(span)"
  }

  /// The beginning, cut between words.
  private static func excerpt(_ definition: String) -> String? {
    guard !definition.isEmpty else { return nil }
    guard definition.count > 200 else { return definition }
    let head = definition.prefix(200)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return "\(head[..<cut]) …"
  }
}
