import Domain
import TestSupport
import Testing

/// Why a measure has no value, where the source says nothing of the value itself.
struct MissingReasonTests {
  private static let id = KPIID(rawValue: "U09404")
  private let area = AreaID(rawValue: "2326")

  /// A measure in a comparison of 2025 that is made on the second of March 2026.
  private func reason(
    _ title: String = "Simhallens öppethållande", published: String? = nil, preliminarily: String? = nil,
    latest: Int? = nil, values: [AreaID: MeasureValue] = [:]
  ) throws -> String? {
    let kpi = KPI(
      id: Self.id, title: title, definition: "", publishedOn: try published.map { try calendarDay($0) },
      publishedPreliminarilyOn: try preliminarily.map { try calendarDay($0) }, latestYear: latest)
    let item = MeasureSet.Item.outsideTheSets(Self.id, kpi)
    let basis = ComparisonBasis(
      set: MeasureSet(id: "a", title: "A", items: [item]), year: 2025, today: try calendarDay("2026-03-02"),
      measures: [.init(item: item, definition: kpi, values: values)])
    let berg = try #require(AreaCatalogue.area(area))
    let measure = basis.comparison(of: berg, in: .nornorna, own: [:]).measures.first
    #expect(measure?.network.first { $0.area == area }?.missing == measure?.missing)
    return measure?.missing?.swedish
  }

  @Test func `what is announced for a day that has not come is not published yet`() throws {
    #expect(
      try reason(published: "2026-06-01", latest: 2025) == "inte publicerat än, väntas 1 juni 2026")
    #expect(
      try reason(published: "2026-06-01", preliminarily: "2026-04-01", latest: 2025)
        == "inte publicerat än, väntas 1 april 2026")
    // The day is of an earlier year's figures.
    #expect(try reason(published: "2026-06-01", latest: 2024) == "inte publicerat än")
  }

  @Test func `what was closed before the year says so`() throws {
    #expect(
      try reason("Simhallens öppethållande (-2017)", published: "2026-06-01", latest: 2025)
        == "måttet är stängt efter 2017")
    let nobody = "ingen kommun har ett inläst värde för året"
    #expect(try reason("Simhallens öppethållande (-2025)") == nobody)
  }

  @Test func `what nobody has, and nobody says why, is said so`() throws {
    let nobody = "ingen kommun har ett inläst värde för året"
    #expect(try reason() == nobody)
    #expect(try reason(published: "2026-03-02", latest: 2025) == nobody)
    #expect(try reason(published: "2026-06-01", latest: 2026) == nobody)
  }

  @Test func `where others have a value, and where the source gives a reason, nothing else is said`() throws {
    let other = [AreaID(rawValue: "2321"): MeasureValue(.number(4))]
    #expect(
      try reason(published: "2026-06-01", latest: 2025, values: other) == "orsak ej angiven")
    let secret = [area: MeasureValue(.missing, status: "Private")]
    #expect(
      try reason(published: "2026-06-01", latest: 2025, values: secret)
        == "för få för att visas (sekretess)")
  }
}
