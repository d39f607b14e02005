import Domain
import Testing

struct SurveyMarginTests {
  private func kpi(_ id: String, _ title: String) -> KPI {
    KPI(id: KPIID(rawValue: id), title: title, definition: "")
  }

  private func margin(of kpi: KPI, among margins: [KPI]) -> String? {
    SurveyMargin.find(for: [kpi], among: margins)[kpi.id]?.rawValue
  }

  @Test func `a margin is told by its title, whatever the spaces and the survey's name`() {
    let survey = kpi("N00640", "Medborgarundersökningen - Bra  bemötande, andel(%)")
    #expect(
      margin(of: survey, among: [kpi("U09999", "Osäkerhetstal - Bra bemötande, andel (%)")]) == "U09999")
    let care = kpi("U21468", "Brukarbedömning hemtjänst, andel (%)")
    #expect(
      margin(of: care, among: [kpi("N21450", "Osäkerhetstal - Brukarbedömning hemtjänst, andel (%)")])
        == "N21450")
  }

  @Test func `a slip of the pen is forgiven where the id says the same`() {
    let library = kpi("N00586", "Medborgarundersökningen - Bra utbud av böcker i bibliotek, andel (%)")
    let slip = "Osäkerhetstal - Bra utbud av böcker i bibilotek, andel (%)"
    #expect(margin(of: library, among: [kpi("U01586", slip)]) == "U01586")
    #expect(margin(of: library, among: [kpi("U01587", slip)]) == nil)
  }

  @Test func `a difference between two surveys is within chance up to the root of both margins' squares`() {
    #expect(SurveyMargin.isWithin(5, 3, 4) && SurveyMargin.isWithin(-5, 3, 4))
    #expect(!SurveyMargin.isWithin(5.01, 3, 4))
    // Berg's treatment went from 85,8 to 83,1: chance with a margin of 2,0 in both years, not with one of 1,9.
    #expect(SurveyMargin.isWithin(83.1 - 85.8, 2.0, 2.0) && !SurveyMargin.isWithin(83.1 - 85.8, 1.9, 1.9))
  }

  @Test func `a difference is certain but in a survey whose margin is wider, or is not known`() {
    func certainty(_ isSurvey: Bool, _ one: Double?, _ other: Double?) -> DifferenceCertainty {
      DifferenceCertainty(of: 2.7, isSurvey: isSurvey, margins: one, other)
    }
    #expect(certainty(false, nil, nil) == .certain && certainty(true, nil, nil) == .marginUnknown)
    #expect(certainty(true, 2.0, nil) == .withinMargin && certainty(true, nil, 2.0) == .withinMargin)
    #expect(certainty(true, 1.9, nil) == .certain && certainty(true, 1.9, 2.0) == .withinMargin)
  }

  @Test func `the margin of the year before counts as much as this year's`() {
    func certainty(_ one: Double?, _ other: Double?) -> DifferenceCertainty {
      DifferenceCertainty(of: 3.5, isSurvey: true, margins: one, other)
    }
    #expect(certainty(2, 4) == .withinMargin && certainty(2, nil) == .certain)
  }

  @Test(arguments: [
    ("N00640", true), ("N00647", true), ("N15659", true), ("U21468", true), ("U23471", true),
    ("U28532", true), ("U28570", true), ("U30453", true), ("U07451", true), ("U07505", true),
    // Counted by the municipality itself, and everybody who may vote.
    ("U23401", false), ("U40455", false), ("N05401", false), ("N15428", false), ("N11008", false),
  ])
  func `a survey is told by its title and source`(id: String, isSurvey: Bool) throws {
    let item = try #require(
      (MeasureSet.kkik2024.items + MeasureSet.kkik2014.items).first { $0.kpi.rawValue == id })
    #expect(SurveyMargin.isSurvey(title: item.title, source: item.source) == isSurvey)
  }

  @Test func `an id alone says nothing`() {
    let school = kpi("N00532", "Medborgarundersökningen - Gymnasieskolan fungerar bra, andel (%)")
    #expect(
      margin(of: school, among: [kpi("U01532", "Osäkerhetstal - Invånare som går ut, andel (%)")]) == nil)
  }

  @Test(arguments: [
    (
      "U21468", "Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)",
      "Kolada anger ingen felmarginal"
    ),
    ("N15629", "Skolenkäten åk 9: Elevernas syn på trygghet", "Kolada anger ingen felmarginal"),
    ("N00640", "Medborgarundersökningen - Bemötande, andel (%)", "Felmarginalen är inte inläst"),
  ])
  func `of a survey without a margin it is said whether the source has none or it has not been read`(
    id: String, title: String, why: String
  ) {
    let said = SurveyMargin.caution(of: KPIID(rawValue: id), titled: title)
    #expect(said == "Måttet kommer från en enkät. \(why), så små skillnader kan bero på slumpen.")
  }

  @Test(arguments: [
    "Osäkerhetstal - Bemötande, andel (%)", "Skolenkäten åk 9: antal svar",
    "Insikt, svarsfrekvens, andel (%)",
  ])
  func `how many answered and how uncertain it is are no estimates of their own`(title: String) {
    #expect(!SurveyMargin.isSurvey(title: title, source: "SCB:s medborgarundersökning, Insikt"))
  }

  @Test func `every measure of the survey of citizens is told to be one`() {
    #expect(
      MeasureSet.citizenSurvey.items.allSatisfy { SurveyMargin.isSurvey(title: $0.title, source: $0.source) })
  }

  @Test func `eight of today's measures and four more of 2014 are surveys without a margin`() {
    func found(_ set: MeasureSet) -> Set<String> {
      Set(set.items.filter(\.isSurveyWithoutMargin).map(\.kpi.rawValue))
    }
    let today: Set = ["N15659", "U21468", "U23471", "U28532", "U28570", "U30453", "U07451", "U07505"]
    #expect(found(.kkik2024) == today)
    #expect(found(.kkik2014).subtracting(today) == ["U15455", "U00402", "U00405", "U00408"])
    #expect(found(.citizenSurvey).isEmpty)
  }
}
