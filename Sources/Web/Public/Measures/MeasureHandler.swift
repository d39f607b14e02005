import Domain
import Hummingbird
import Operations

extension Site {
  /// One measure.
  func measure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try context.parameters.require("kpi")
    let isFile = asked.hasSuffix(".csv")
    let id = isFile ? String(asked.dropLast(".csv".count)) : asked
    // What stands in the address comes back in forms, so it must be what an id or an own word can be.
    guard id.count <= 40, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      throw HTTPError(.notFound)
    }
    if isFile { return try await measureFile(KPIID(rawValue: id), request) }
    return try await comparison(request, at: "/jamforelser/\(id)") { choice in
      let reading = try await operations.measure(
        KPIID(rawValue: id), of: choice.municipality, in: choice.network, year: choice.askedYear,
        set: choice.set)
      guard let reading else { throw HTTPError(.notFound) }
      var complaints: ComplaintsBesideMeasures?
      // The complaints are those of this register, and say nothing of another municipality.
      if let theme = ComplaintTheme(beside: KPIID(rawValue: id)),
        choice.home.municipality?.id == choice.municipality.id
      {
        complaints = try await operations.publicComplaints(about: theme, in: choice.municipality)
      }
      return try await page(
        MeasureFilling(choice: choice, reading: reading, complaints: complaints).page, path: "/jamforelser")
    }
  }
}

/// Fills the page of a measure.
struct MeasureFilling {
  let choice: ChosenComparison
  let reading: MeasureReading
  let complaints: ComplaintsBesideMeasures?
  /// Everything on the page is written alike.
  let scale: MeasureScale

  var measure: ComparedMeasure { reading.compared }
  var item: MeasureSet.Item { reading.compared.item }

  init(choice: ChosenComparison, reading: MeasureReading, complaints: ComplaintsBesideMeasures?) {
    self.choice = choice
    self.reading = reading
    self.complaints = complaints
    scale = reading.scale
  }

  var page: MeasurePage {
    let pictures = MeasurePictures(reading: reading, scale: scale)
    return MeasurePage(
      title: measure.title, note: choice.note, heading: "\(reading.municipality.title) \(reading.year)",
      value: measure.value.map(scale.text),
      missing: MeasureWords.missing(measure, in: reading.year, scale), mark: MeasureWords.mark(measure),
      rank: MeasureWords.rank(measure), change: MeasureWords.change(measure, scale),
      remarks: MeasureWords.remarks(measure, in: reading.year, scale),
      reported: measure.newestReported.compactMap { MeasureWords.described($0, scale) },
      caution: reading.reported.isEmpty ? nil : ReportedFigure.caution,
      chooser: ComparisonChooser(
        choice, at: "/jamforelser/\(item.kpi)", years: reading.years, year: reading.year),
      back: PageLink(
        label: "Alla mått", address: choice.address("/jamforelser", year: choice.askedYear)),
      facts: facts, strip: pictures.strip, lines: pictures.lines, years: years, revisions: revisions,
      file: PageLink(
        label: "Hämta siffrorna till ett kalkylblad (CSV)",
        address: choice.address("/jamforelser/\(item.kpi).csv", year: reading.year)),
      reportedHeading: reading.reported.isEmpty ? nil : "Egen uppgift, inte ur Kolada",
      networkHeading: "\(reading.network.title) \(reading.year)", order: order, members: members,
      everybody: everybody, complaints: complaints.map { ComplaintBlock($0, on: item.kpi, scale) },
      definition: definition)
  }

  /// Best and worst by name, means, gender.
  private var facts: [DescribedText] {
    let country = measure.country
    let isCost = item.direction == .cost
    let lines: [(String, String?)] = [
      (isCost ? "Lägst" : "Bäst", country.best.map(extreme)),
      (isCost ? "Högst" : "Sämst", country.worst.map(extreme)),
      ("Medel i \(reading.network.title)", measure.networkMean.map(scale.text)),
      ("Medel bland kommunerna (varje kommun räknas lika)", country.mean.map(scale.text)),
      ("Median bland kommunerna", country.median.map(scale.text)),
      ("Riket, enligt Kolada", country.riket.map(scale.text)),
      ("Kvinnor", measure.women.map(scale.text)),
      ("Män", measure.men.map(scale.text)),
      ("Kommuner med värde", String(country.count)),
    ]
    return lines.compactMap { term, text in text.map { DescribedText(term, $0) } }
  }

  private func extreme(_ extreme: MeasureYear.Extreme) -> String {
    "\(scale.text(extreme.value)): \(AreaNames.joined(extreme.areas.map(AreaCatalogue.title)))"
  }

  private var years: [MeasureYearRow] {
    func text(_ value: Double?) -> String { value.map(scale.text) ?? MeasureWords.dash }
    let known = Dictionary(uniqueKeysWithValues: reading.history.years.map { ($0.year, $0) })
    return reading.years.map { year in
      let history = known[year]
      return MeasureYearRow(
        year: String(year), own: text(history?.own), ownFigure: ownFigure(year),
        networkMean: text(history?.networkMean), countryMean: text(history?.countryMean),
        count: String(history?.count ?? 0))
    }
  }

  /// What the municipality has reported itself for a year; nil when it has reported nothing for any.
  private func ownFigure(_ year: Int) -> String? {
    guard !reading.reported.isEmpty else { return nil }
    let figure = reading.reported.first { $0.key.year == year && $0.key.gender == .total }
    return figure?.value.map(scale.text) ?? MeasureWords.dash
  }
}
