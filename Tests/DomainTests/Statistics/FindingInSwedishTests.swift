import Domain
import Testing

struct FindingInSwedishTests {
  private let complaints = FindingInSwedish(
    subject: "klagomål", period: "kvartal", comparedPeriod: "samma kvartal i fjol")

  private func text(_ count: Int, _ compared: Int, days: Int = 92, comparedDays: Int = 92) -> String {
    complaints.text(count: count, days: days, comparedCount: compared, comparedDays: comparedDays)
      .replacing("\u{A0}", with: " ")
  }

  @Test func `a doubling from nine is not established`() {
    #expect(
      text(18, 9)
        == "Antalet klagomål var 18 mot 9 samma kvartal i fjol. "
        + "Skillnaden är inte statistiskt säkerställd (kvot 2,0; 95 %-intervall 0,9–5,1).")
  }

  @Test func `an established difference says that the cause is not known`() {
    #expect(
      text(40, 15)
        == "Antalet klagomål var 40 mot 15 samma kvartal i fjol. Skillnaden är statistiskt säkerställd "
        + "(kvot 2,7; 95 %-intervall 1,4–5,2); orsaken framgår inte av statistiken.")
  }

  @Test func `a limit beside 1 is not printed as 1`() {
    #expect(text(119, 88, days: 243, comparedDays: 244).contains("(kvot 1,36; 95 %-intervall 1,02–1,81)"))
  }

  @Test(arguments: [(4, 4), (0, 4), (0, 0), (4, 1)])
  func `fewer than five in both periods is too little`(count: Int, compared: Int) {
    #expect(
      text(count, compared) == "Underlaget är för litet för att bedöma utvecklingen (färre än 5 per kvartal)."
    )
  }

  @Test func `nothing to compare with has no ratio`() {
    #expect(
      text(12, 0).hasSuffix(
        "säkerställd (kvoten kan inte beräknas; 95 %-intervall från 2,8 och uppåt); "
          + "orsaken framgår inte av statistiken."))
    #expect(text(0, 12).contains("mot 12"))
    #expect(text(0, 12).contains("(kvot 0,0; 95 %-intervall 0,0–0,4)"))
  }

  @Test func `periods of different length are compared per day`() {
    #expect(text(25, 40, days: 91, comparedDays: 365).contains("(kvot per dag 2,5; 95 %-intervall 1,5–4,2)"))
  }

  @Test func `counts without days stand alone`() {
    #expect(text(18, 9, days: 0) == "Antalet klagomål var 18 mot 9 samma kvartal i fjol.")
  }
}

struct SwedishNumberTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1\u{202F}000"), (1_234_567, "1\u{202F}234\u{202F}567"), (-12, "−12"),
    (Int.min, "−9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"),
  ])
  func `integers are grouped by three`(value: Int, expected: String) {
    #expect(SwedishNumber.integer(value) == expected)
  }

  @Test(arguments: [
    (0.85, 1, "0,9"), (5.0537, 1, "5,1"), (1234.5, 0, "1\u{202F}235"), (-0.04, 1, "0,0"), (-1.26, 1, "−1,3"),
    (12345.678, 2, "12\u{202F}345,68"), (.infinity, 1, "–"), (.nan, 1, "–"), (7, -1, "7"),
  ])
  func `decimals have a comma, and halves go away from zero`(value: Double, decimals: Int, expected: String) {
    #expect(SwedishNumber.decimal(value, decimals: decimals) == expected)
  }
}
