import Domain
import Operations

extension ComplaintBlock {
  /// Only what may be published: each year's boards and their sum are protected together (rules 7 P2).
  /// - Parameters:
  ///   - kpi: the measure of the page, whose values are written by `scale` as all else there.
  init(_ beside: ComplaintsBesideMeasures, on kpi: KPIID, _ scale: MeasureScale) {
    let protected = beside.years.map { year in
      year.complaints.map { complaints in ProtectedCounts(beside.rows.map { complaints[$0.board] ?? 0 }) }
    }
    let years = Array(zip(beside.years, protected))
    let scales = Dictionary(uniqueKeysWithValues: beside.measured.map { ($0, beside.scale(of: $0)) })
      .merging([kpi: scale]) { $1 }
    self.init(
      heading: "Klagomål om \(beside.theme.swedish)",
      caution:
        "Här står klagomål bredvid mått på samma sak. Det säger inte att det ena beror på det andra: den som klagar och den "
        + "som svarar på en undersökning är sällan samma person, och fler klagomål kan betyda att det har blivit lättare att "
        + "lämna dem.",
      measures: beside.measured.map { ComplaintTheme.shortName(of: $0) },
      years: years.map { year, counts in
        FigureRow(
          name: String(year.year),
          cells: [ComplaintWords.cell(counts?.total), ComplaintWords.rate(counts?.total, year)]
            + beside.measured.map { kpi in
              year.values[kpi].flatMap { scales[kpi]?.number($0) } ?? MeasureWords.dash
            })
      },
      yearHeadings: beside.years.map { String($0.year) },
      boards: beside.rows.enumerated().map { place, row in
        FigureRow(name: row.name, cells: protected.map { ComplaintWords.cell($0?.parts[place]) })
      }, notes: ComplaintWords.notes(beside))
  }
}

/// What is said of complaints where everybody reads.
enum ComplaintWords {
  static func cell(_ cell: ProtectedCounts.Cell?) -> String {
    switch cell {
    case nil: MeasureWords.dash
    case .count(let count): SwedishNumber.integer(count)
    case .few(let limit): "färre än \(limit)"
    case .withheld: "visas inte"
    }
  }

  /// Of a count that is shown, and of no other: it could be worked out.
  static func rate(_ total: ProtectedCounts.Cell?, _ year: ComplaintsBesideMeasures.Year) -> String {
    guard case .count(let count) = total,
      let rate = ComplaintsBesideMeasures.perThousand(count, of: year.population)
    else { return MeasureWords.dash }
    return SwedishNumber.decimal(rate, decimals: 2)
  }

  static func notes(_ beside: ComplaintsBesideMeasures) -> [String] {
    let borrowed = beside.years.filter { year in
      year.complaints != nil && (year.population?.year ?? year.year) < year.year
    }
    let population = borrowed.compactMap { $0.population?.year }.max().map { year in
      ["Antalet invånare är det senaste som är inläst, från \(year)."]
    }
    return [
      "Klagomålen kommer från kommunens synpunktsregister. Bara hela år visas. Ett streck betyder att uppgiften saknas, "
        + "”färre än 5” och ”visas inte” att talet är litet eller kan avslöja ett litet tal.",
      "Klagomål på anställda räknas bara där de är minst fem varje år då det finns några, så att ingen pekas ut.",
      "Klagomål per 1\u{202F}000 invånare: \(MeasureSource.computedFromKolada) (invånare enligt \(KPIID.population)).",
    ] + (population ?? [])
  }
}
