import Domain
import Hummingbird
import Operations

extension Site {
  /// The wall of measures.
  func wall(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await comparison(request, at: "/jamforelser") { choice in
      guard let order = choice.order else {
        return try await page(WallPage(choice, nil), path: "/jamforelser")
      }
      let compared = try await operations.compare(order)
      return try await page(WallPage(choice, compared), path: "/jamforelser")
    }
  }
}

extension WallPage {
  /// - Parameter compared: nil when the set has no figures.
  init(_ choice: ChosenComparison, _ compared: MeasureComparison?) {
    let year = choice.year.map { " \($0)" } ?? ""
    let shown = compared.flatMap { $0.hasFigures ? $0 : nil }
    let isReported = shown?.measures.contains { !$0.reported.isEmpty } ?? false
    let links = [
      PageLink(
        label: "Här skiljer vi oss mest från liknande kommuner",
        address: choice.address("/jamforelser/skillnader")),
      PageLink(label: "Sök bland alla mått", address: choice.address("/jamforelser/sok")),
    ]
    self.init(
      title: "\(choice.municipality.title) jämfört med andra kommuner\(year)", note: choice.note,
      reading: shown.map(WallWords.reading) ?? "Det finns inga värden att visa.",
      counts: shown.map(WallWords.counts) ?? [],
      basis: "\(choice.set.title)\(year). Jämförelsegrupp: \(choice.network.title)."
        + (choice.set.presumedNumbers.map { " \($0)" } ?? ""),
      caution: isReported ? ReportedFigure.caution : nil,
      chooser: ComparisonChooser(choice, at: "/jamforelser", years: choice.years.all, year: choice.year),
      links: links + WallWords.newerOwn(choice), files: shown == nil ? [] : choice.files,
      beside: BesideForm(choice),
      areas: shown.map { WallWords.areas($0, choice) } ?? [])
  }
}

/// What the wall says of a comparison.
private enum WallWords {
  /// The colours in a sentence.
  static func reading(_ comparison: MeasureComparison) -> String {
    let (green, red) = (comparison.count(.green), comparison.count(.red))
    let coloured = green + comparison.count(.yellow) + red
    guard coloured > 0 else { return "Inget av måtten har någon färg \(comparison.year)." }
    let measures = coloured == 1 ? "det enda mått som har färg" : "de \(coloured) mått som har färg"
    return
      "\(comparison.municipality.title) är bland de bästa kommunerna i \(green) av \(measures) \(comparison.year), och "
      + "bland de sämsta i \(red)."
  }

  /// Where the municipality's own measures are found, when they are of a later year than the one that is shown.
  static func newerOwn(_ choice: ChosenComparison) -> [PageLink] {
    guard let year = choice.years.ownMeasures, year > choice.year ?? 0 else { return [] }
    return [
      PageLink(
        label: "Kommunens egna mått \(year)", address: choice.address("/jamforelser", year: year))
    ]
  }

  static func counts(_ comparison: MeasureComparison) -> [BandCount] {
    MeasureBand.allCases.map { band in
      BandCount(mark: MeasureWords.mark(band), text: "\(comparison.count(band)) mått")
    }
  }

  static func areas(_ comparison: MeasureComparison, _ choice: ChosenComparison) -> [WallArea] {
    comparison.set.areas.enumerated().map { place, area in
      WallArea(
        id: "omrade-\(place + 1)", heading: area,
        tiles: comparison.measures.filter { $0.item.area == area }.map { WallTile($0, choice) })
    }
  }
}

extension WallTile {
  init(_ measure: ComparedMeasure, _ choice: ChosenComparison) {
    let (item, year, scale) = (measure.item, choice.year ?? 0, measure.scale)
    let number = item.number.isEmpty ? "" : "\(item.number). "
    let part = item.part.isEmpty ? "" : " (\(item.part))"
    self.init(
      name: "\(number)\(measure.title)\(part)",
      address: choice.address("/jamforelser/\(item.kpi)"),
      value: measure.value.map(scale.text),
      missing: MeasureWords.missing(measure, in: year, scale), mark: MeasureWords.mark(measure),
      rank: MeasureWords.rank(measure), reported: MeasureWords.reported(measure),
      change: MeasureWords.change(measure, scale),
      networkMean: MeasureWords.networkMean(measure, choice.network),
      remarks: MeasureWords.remarks(measure, in: year, scale))
  }
}
