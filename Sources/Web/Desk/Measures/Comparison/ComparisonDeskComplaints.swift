import Domain
import Operations

extension ComplaintBlock {
  /// Exactly, as the compilation has them, for those whom it is for.
  /// - Parameter today: up to when the running year is counted.
  init(exact beside: ComplaintsBesideMeasures, on today: CalendarDay) {
    let names = beside.years.map { Self.name(of: $0.year, on: today) }
    let scales = Dictionary(uniqueKeysWithValues: beside.measured.map { ($0, beside.scale(of: $0)) })
    self.init(
      heading: "Klagomål om \(beside.theme.swedish)",
      caution:
        "Talen är exakta och till för er som arbetar med dem; på webben skyddas de som är små. Att klagomål och mått står "
        + "bredvid varandra säger inte att det ena beror på det andra.",
      measures: beside.measured.map { ComplaintTheme.shortName(of: $0) },
      years: zip(names, beside.years).map { name, year in
        FigureRow(
          name: name,
          cells: [Self.count(year.total), Self.rate(year)]
            + beside.measured.map { kpi in
              year.values[kpi].flatMap { scales[kpi]?.number($0) } ?? MeasureWords.dash
            })
      },
      yearHeadings: names,
      boards: beside.rows.map { row in
        FigureRow(name: row.name, cells: beside.years.map { Self.count(beside.count(row, in: $0)) })
      },
      notes: [
        "Ett streck betyder att uppgiften saknas. Klagomål på anställda räknas bara där de är minst fem varje år då det "
          + "finns några. Det pågående året bedöms för sig.",
        "Klagomål per 1 000 invånare: \(MeasureSource.computedFromKolada) (invånare enligt \(KPIID.population)).",
      ])
  }

  private static func name(of year: Int, on today: CalendarDay) -> String {
    let isRunning = year == today.year && today.adding(days: 1).year == year
    return isRunning ? "\(year) till och med \(today.swedish)" : String(year)
  }

  private static func count(_ count: Int?) -> String {
    count.map { SwedishNumber.integer($0) } ?? MeasureWords.dash
  }

  private static func rate(_ year: ComplaintsBesideMeasures.Year) -> String {
    let rate = year.total.flatMap { ComplaintsBesideMeasures.perThousand($0, of: year.population) }
    return rate.map { SwedishNumber.decimal($0, decimals: 2) } ?? MeasureWords.dash
  }
}
