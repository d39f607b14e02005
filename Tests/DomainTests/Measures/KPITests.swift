import Domain
import TestSupport
import Testing

struct KPITests {
  private func kpi(_ title: String = "Mått, andel (%)", definition: String = "") -> KPI {
    KPI(id: KPIID(rawValue: "N00001"), title: title, definition: definition)
  }

  @Test(
    arguments: [
      ("Index, gammal definition (-2024)", 2024), ("Medelvärde (- 2024)", 2024), ("Andel (%)", nil),
      ("Kostnad (kr/inv)", nil), ("Mått (2024)", nil), ("Mått (-20245)", nil), ("Mått", nil),
    ] as [(String, Int?)])
  func `a closed measure says its last year in the tail of its title`(title: String, year: Int?) {
    #expect(kpi(title).closedAfter == year)
  }

  @Test func `the source is the tail of the definition`() {
    #expect(kpi(definition: "Andel av alla. Källa: SCB och Skolverket.").source == "SCB och Skolverket")
    #expect(kpi(definition: "Andel av alla.").source == nil)
  }

  @Test(arguments: [("2026-02-28", false), ("2026-03-01", true), ("2026-05-31", true), ("2026-06-01", false)])
  func `the latest year is preliminary from the first publication to the final one`(
    day: String, expected: Bool
  ) throws {
    let kpi = KPI(
      id: KPIID(rawValue: "N00001"), title: "Mått", definition: "",
      publishedOn: try calendarDay("2026-06-01"), publishedPreliminarilyOn: try calendarDay("2026-03-01"),
      latestYear: 2025)
    let today = try calendarDay(day)
    #expect(kpi.isPreliminary(2025, on: today) == expected)
    #expect(!kpi.isPreliminary(2024, on: today))
  }

  @Test(arguments: [
    ("Not applicable", MeasureValue.Content.missing, "ej tillämplig"),
    ("", .missing, "orsak ej angiven"), ("Private", .missing, "för få för att visas (sekretess)"),
    ("", .deleted, "värdet är borttaget hos källan"), ("Krånglar", .missing, "källan skriver ”Krånglar”"),
  ])
  func `what is missing is told with the source's reason`(
    status: String, content: MeasureValue.Content, words: String
  ) {
    #expect(MissingReason(MeasureValue(content, status: status)).swedish == words)
  }

  @Test func `no row at all has no reason`() {
    #expect(MissingReason(nil) == .notGiven)
  }
}
