@testable import Documents

/// Östersund's compilation of 31 August 2009; what 2008 says per board is invented, apart from the sum.
enum DocumentSamples {
  static let dimensionTable = TableModel(
    caption: "Antal synpunkter per kvalitetsdimension och typ", rowHeadings: ["Kvalitetsdimension"],
    columns: ["Klagomål", "Beröm", "Förslag", "Summa"].map { TableColumn($0) },
    rows: [
      TableRow("Tillgång & tillgänglighet", counts(27, 7, 6, 40)),
      TableRow("Kompetens", counts(13, 22, 3, 38)),
      TableRow("Bemötande", counts(12, 20, 0, 32)),
      TableRow("Inflytande", counts(4, 0, 1, 5)),
      TableRow("Verksamhetsspecifika", counts(2, 1, 1, 4)),
    ],
    total: TableRow("Summa", counts(58, 50, 11, 119)))

  static let boardTable = TableModel(
    caption: "Antal synpunkter per nämnd och förvaltning", rowHeadings: ["Nämnd", "Förvaltning"],
    columns: ["Klagomål", "Beröm", "Förslag", "Summa", "Summa 2008", "Andel klagomål"].map {
      TableColumn($0)
    },
    rows: [
      TableRow("Kommunstyrelsen", style: .group, counts(2, 17, 1, 20, 19) + [.percent(0.1, decimals: 0)]),
      TableRow(
        "Kommunledningsförvaltningen", level: 1, counts(2, 17, 1, 20, 19) + [.percent(0.1, decimals: 0)]),
      TableRow(
        "Utförarstyrelsen", style: .group, counts(17, 14, 5, 36, 20) + [.percent(17.0 / 36, decimals: 0)]),
      TableRow("Serviceförvaltningen", level: 1, counts(3, 12, 0, 15, 6) + [.percent(0.2, decimals: 0)]),
      TableRow("Teknisk förvaltning", level: 1, counts(14, 2, 5, 21, 14) + [.percent(2.0 / 3, decimals: 0)]),
      TableRow(
        "Socialnämnden", style: .group,
        [.count(12), .suppressed(below: 5), .suppressed(below: 5), .withheld, .count(15), .missing]),
    ],
    total: TableRow("Summa", counts(58, 50, 11, 119, 88) + [.percent(58.0 / 119, decimals: 0)]),
    notes: ["”<5” betyder färre än fem; ”..” visas inte, för att de små talen inte ska kunna räknas ut."])

  static let report = Document(
    title: "Synpunkter januari–augusti 2009",
    lead: [
      "Kommunen fick 119 synpunkter: 58 klagomål, 50 beröm och 11 förslag. Samma period 2008 var de 88."
    ],
    sections: [
      DocumentSection(
        "Vad synpunkterna gäller",
        [
          .figure(
            DocumentFigure(
              title: "Synpunkter per kvalitetsdimension",
              finding: "Flest klagomål gäller tillgång och tillgänglighet, flest beröm kompetens.",
              chart: StackedBarChart(ChartSamples.dimensions), table: dimensionTable,
              source: "Källa: kommunens synpunktsregister, 1 september 2009."))
        ]),
      DocumentSection(
        "Nämnderna",
        [
          .paragraph("Ökningen finns främst hos vård- och omsorgsnämnden och utförarstyrelsen."),
          .figure(
            DocumentFigure(
              title: "Synpunkter per nämnd 2009 och 2008", finding: "Fyra av sex nämnder fick fler än 2008.",
              chart: GroupedBarChart(ChartSamples.boards), table: boardTable)),
          .list(["En synpunkt räknas den dag den kom in.", "Vidarebefordrade räknas en gång."]),
        ]),
    ],
    notes: ["Uppgifter till och med 1 september 2009."])

  static func counts(_ counts: Int...) -> [TableCell] { counts.map(TableCell.count) }
}
