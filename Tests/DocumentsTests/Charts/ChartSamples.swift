@testable import Documents

/// Östersund's published figures for 1 January to 31 August 2009.
enum ChartSamples {
  static let dimensions = ChartData(
    series: ["Klagomål", "Beröm", "Förslag"],
    categories: [
      ChartCategory("Tillgång & tillgänglighet", [.count(27), .count(7), .count(6)]),
      ChartCategory("Kompetens", [.count(13), .count(22), .count(3)]),
      ChartCategory("Bemötande", [.count(12), .count(20), .count(0)]),
      ChartCategory("Inflytande", [.count(4), .count(0), .count(1)]),
      ChartCategory("Verksamhetsspecifika", [.count(2), .count(1), .count(1)]),
    ],
    axisTitle: "Antal synpunkter", emptySentence: "Inga synpunkter under perioden.")

  /// The compared period's figures per board are invented, apart from their sum.
  static let boards = ChartData(
    series: ["2009", "2008"],
    categories: [
      ChartCategory("Barn- och utbildningsnämnden", [.count(6), .count(7)]),
      ChartCategory("Kommunstyrelsen", [.count(20), .count(19)]),
      ChartCategory("Miljö- och samhällsnämnden", [.count(6), .count(8)]),
      ChartCategory("Socialnämnden", [.count(14), .count(15)]),
      ChartCategory("Utförarstyrelsen", [.count(36), .count(20)]),
      ChartCategory("Vård- och omsorgsnämnden", [.count(37), .count(19)]),
    ],
    axisTitle: "Antal synpunkter, januari–augusti", emptySentence: "Inga synpunkter under perioden.")

  static let labelling = ChartLabelling(
    id: "figur-1", title: "Synpunkter per kvalitetsdimension", description: "Flest klagomål gäller tillgång.")
}
