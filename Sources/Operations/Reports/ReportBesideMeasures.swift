import Documents
import Domain

/// The report's section of complaints beside Kolada's measures of the same things, by year and board. Exact counts, as
/// in the rest of the report.
struct ReportBesideMeasures {
  let words: ReportWords

  var section: DocumentSection? {
    let themes = words.report.besideMeasures
    guard !themes.isEmpty else { return nil }
    var blocks: [DocumentBlock] = [.paragraph(Self.caution)]
    for theme in themes {
      blocks.append(.table(years(theme)))
      if !theme.rows.isEmpty { blocks.append(.table(boards(theme))) }
    }
    blocks.append(.paragraph(Self.source))
    return DocumentSection("Synpunkter bredvid mått", blocks)
  }

  private static let caution =
    "Tabellerna ställer klagomål bredvid mått på samma sak. De säger inte att det ena beror på det andra: den som klagar "
    + "och den som svarar på en undersökning är sällan samma person, och fler klagomål kan betyda att det har blivit "
    + "lättare att lämna dem. Klagomål på anställda räknas bara där de är minst fem varje år då det "
    + "finns några. Det pågående året bedöms för sig."

  private static let source =
    "Klagomål: synpunktsregistret. Mått: \(MeasureSource.kolada). Klagomål per 1\u{202F}000 invånare: "
    + "\(MeasureSource.computedFromKolada) (invånare enligt \(KPIID.population))."

  private func years(_ theme: ComplaintsBesideMeasures) -> TableModel {
    let headings =
      ["Klagomål", "Per 1\u{202F}000 invånare"] + theme.measured.map { ComplaintTheme.shortName(of: $0) }
    return TableModel(
      caption: "Klagomål om \(theme.theme.swedish), bredvid mått år för år", rowHeadings: ["År"],
      columns: headings.map { TableColumn($0) },
      rows: theme.years.map { year in
        let counts = [Self.count(year.total), rate(year)]
        return TableRow(name(year), counts + theme.measured.map { Self.value(of: $0, in: year, theme) })
      }, notes: populationNotes(theme))
  }

  private func boards(_ theme: ComplaintsBesideMeasures) -> TableModel {
    TableModel(
      caption: "Klagomål om \(theme.theme.swedish), per nämnd och år", rowHeadings: ["Nämnd"],
      columns: theme.years.map { TableColumn(name($0)) },
      rows: theme.rows.map { row in
        TableRow(row.name, theme.years.map { Self.count(theme.count(row, in: $0)) })
      })
  }

  /// A year that is not over says up to when it is counted.
  private func name(_ year: ComplaintsBesideMeasures.Year) -> String {
    let date = words.report.dataDate
    let isRunning = year.year == date.year && date.adding(days: 1).year == date.year
    return isRunning ? "\(year.year) till och med \(date.swedish)" : String(year.year)
  }

  private static func count(_ count: Int?) -> TableCell { count.map(TableCell.count) ?? .missing }

  private static func value(
    of kpi: KPIID, in year: ComplaintsBesideMeasures.Year, _ theme: ComplaintsBesideMeasures
  ) -> TableCell {
    let decimals = theme.scale(of: kpi).decimals
    return year.values[kpi].map { TableCell.number($0, decimals: decimals) } ?? .missing
  }

  private func rate(_ year: ComplaintsBesideMeasures.Year) -> TableCell {
    guard let total = year.total,
      let rate = ComplaintsBesideMeasures.perThousand(total, of: year.population)
    else { return .missing }
    return .number(rate, decimals: 2)
  }

  /// Where a year's population is another year's.
  private func populationNotes(_ theme: ComplaintsBesideMeasures) -> [String] {
    let borrowed = theme.years.filter { year in
      year.total != nil && (year.population?.year ?? year.year) < year.year
    }
    guard let latest = borrowed.compactMap({ $0.population?.year }).max() else { return [] }
    let names = ReportWords.joined(borrowed.map { String($0.year) })
    return ["Antalet invånare för \(names) är det som gällde \(latest), det senaste som är inläst."]
  }
}
