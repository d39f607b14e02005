import Testing

@testable import Domain

@Suite struct PeriodInSwedishTests {
  @Test(arguments: [
    ("2009-01-01..2009-12-31", "2009"),
    ("2008-01-01..2009-12-31", "2008–2009"),
    ("2009-01-01..2009-08-31", "januari–augusti 2009"),
    ("2008-02-01..2008-02-29", "februari 2008"),
    ("2008-11-01..2009-02-28", "november 2008 – februari 2009"),
    ("2009-03-02..2009-03-15", "2–15 mars 2009"),
    ("2009-03-02..2009-04-15", "2 mars–15 april 2009"),
    ("2008-12-15..2009-01-10", "15 december 2008 – 10 januari 2009"),
    ("2008-02-01..2008-02-28", "1–28 februari 2008"),
    ("2009-03-02..2009-03-02", "2 mars 2009"),
  ])
  func `a period is said as briefly as it can be`(period: String, words: String) throws {
    #expect(try ReportPeriod(parsing: period).swedish == words)
  }

  @Test(arguments: [
    ("2009-01-01..2009-08-31", "under januari–augusti 2009"),
    ("2009-03-02..2009-03-15", "under perioden 2–15 mars 2009"),
    ("2009-03-02..2009-03-02", "den 2 mars 2009"),
  ])
  func `a sentence has its preposition`(period: String, words: String) throws {
    #expect(try ReportPeriod(parsing: period).swedishInSentence == words)
  }
}
