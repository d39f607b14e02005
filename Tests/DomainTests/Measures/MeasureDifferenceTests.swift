import Domain
import Testing

struct MeasureDifferenceTests {
  private let own = AreaID(rawValue: "2326")
  private let alike = ComparisonNetwork(
    id: "alike", title: "Liknande", members: ["2303", "2309", "2313"].map(AreaID.init(rawValue:)))

  private func basis(_ value: Double, _ direction: MeasureDirection) throws -> ComparisonBasis {
    let item = try #require(MeasureSet.standard.items.first { $0.direction == direction })
    return try basis(value, of: item)
  }

  /// Eight municipalities; the mean of the three alike is 20, the standard deviation of all 5.
  private func basis(_ value: Double, of item: MeasureSet.Item) throws -> ComparisonBasis {
    let numbers: [(String, Double)] = [
      ("2326", value), ("2303", 20), ("2309", 20), ("2313", 20), ("0114", 20), ("0115", 20), ("0117", 20),
      ("0120", 20),
    ]
    let values = Dictionary(
      uniqueKeysWithValues: numbers.map { (AreaID(rawValue: $0), MeasureValue(.number($1))) })
    return ComparisonBasis(
      set: .standard, year: 2022, today: try #require(CalendarDay("2023-01-15")),
      measures: [.init(item: item, definition: nil, values: values)])
  }

  @Test func `the difference is counted in standard deviations of all municipalities`() throws {
    let found = try #require(try basis(28, .higher).differences(of: own, from: alike).first)
    // 28 and seven times 20: mean 21, squares 49 + 7, of eight.
    #expect(found.groupMean == 20 && found.groupCount == 3 && found.count == 8)
    #expect(abs(found.spread - 7.0.squareRoot()) < 1e-9)
    #expect(abs(found.standardised - 8 / 7.0.squareRoot()) < 1e-9)
  }

  @Test(
    arguments: [
      (MeasureDirection.higher, MeasureDifference.Standing.better, .worse), (.lower, .worse, .better),
      (.cost, .higher, .lower),
    ] as [(MeasureDirection, MeasureDifference.Standing, MeasureDifference.Standing)])
  func `what a difference means follows the measure's direction`(
    direction: MeasureDirection, above: MeasureDifference.Standing, below: MeasureDifference.Standing
  ) throws {
    let high = try #require(try basis(28, direction).differences(of: own, from: alike).first)
    let low = try #require(try basis(12, direction).differences(of: own, from: alike).first)
    #expect(high.standing == above && low.standing == below)
    #expect(high.standardised > 0 && low.standardised < 0)
  }

  @Test(
    arguments: [
      (nil, .marginUnknown), (7, .withinMargin), (6.9, .certain), (0, .certain),
    ] as [(Double?, DifferenceCertainty)])
  func `a survey's difference is as sure as its margin and the group's mean make it`(
    margin: Double?, certainty: DifferenceCertainty
  ) throws {
    // The margin of the difference between one and the mean of three is 1.155 times that of one; the difference is 8.
    let survey = try #require(MeasureSet.standard.item(KPIID(rawValue: "N00640")))
    let margins = margin.map { [survey.kpi: $0] } ?? [:]
    let basis = try basis(28, of: survey)
    let found = try #require(basis.differences(of: own, from: alike, margins: margins).first)
    #expect(found.isSurvey && found.certainty == certainty)
  }

  @Test func `what is no survey differs for certain`() throws {
    let wait = try #require(MeasureSet.standard.item(KPIID(rawValue: "U23401")))
    let found = try #require(try basis(28, of: wait).differences(of: own, from: alike).first)
    #expect(!found.isSurvey && found.certainty == .certain)
  }

  @Test func `too few of the group, no own value and no spread leave nothing to say`() throws {
    let two = ComparisonNetwork(id: "two", title: "Två", members: Array(alike.members.prefix(2)))
    #expect(try basis(28, .higher).differences(of: own, from: two).isEmpty)
    #expect(try basis(28, .higher).differences(of: AreaID(rawValue: "0180"), from: alike).isEmpty)
    #expect(try basis(20, .higher).differences(of: own, from: alike).isEmpty)
  }

  @Test func `the municipality itself does not count as one of those like it`() throws {
    let withOwn = ComparisonNetwork(id: "own", title: "Med", members: alike.members + [own])
    let found = try #require(try basis(28, .higher).differences(of: own, from: withOwn).first)
    #expect(found.groupMean == 20 && found.groupCount == 3)
  }
}

struct MeasureHistoryTests {
  @Test func `years without a municipality's value are left out, and what is missing is not nought`() throws {
    let (berg, are) = (AreaID(rawValue: "2326"), AreaID(rawValue: "2321"))
    let history = MeasureHistory(
      [
        2020: [.country: MeasureValue(.number(50))],
        2021: [
          berg: MeasureValue(.missing), are: MeasureValue(.number(70)), .country: MeasureValue(.number(60)),
        ],
        2022: [berg: MeasureValue(.number(80)), are: MeasureValue(.number(90))],
      ], of: berg, in: .nornorna)
    #expect(history.years.map(\.year) == [2021, 2022])
    #expect(history.years.map(\.own) == [nil, 80])
    #expect(history.years.map(\.networkMean) == [70, 85] && history.years.map(\.countryMean) == [70, 85])
    #expect(history.years.last?.members == [berg: 80, are: 90] && history.years.last?.count == 2)
  }
}

struct MeasureFindingTests {
  @Test(arguments: [
    ("Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)", "procent"),
    ("Kostnad äldreomsorg, kr/inv 80+", "kr/inv 80+"),
    ("Sjuksköterskor/plats i särskilt boende, vardagar, antal (-2023)", "antal"), ("Folkmängd", ""),
  ])
  func `the unit is read from the tail of the title`(title: String, unit: String) {
    #expect(KPI(id: KPIID(rawValue: "N1"), title: title, definition: "").unitInTitle == unit)
  }

  @Test func `a measure outside the sets has no direction, and one in another set is found there`() throws {
    let outside = MeasureSet.Item.outsideTheSets(KPIID(rawValue: "N01951"), nil)
    #expect(outside.direction == .none && outside.title == "N01951")
    let treatment = try #require(MeasureSet.item(KPIID(rawValue: "N00667"), preferring: .standard))
    #expect(treatment.direction == .higher && treatment.area == "Helheten")
  }

  @Test func `a municipality is compared with its network when nobody has chosen, or with those like it`() {
    let stockholm = AreaID(rawValue: "0180")
    #expect(ComparisonNetwork.standard(for: AreaID(rawValue: "2326")) == .nornorna)
    let alike = ComparisonNetwork.standard(for: stockholm)
    #expect(alike.title.hasPrefix("Liknande kommuner") && !alike.members.contains(stockholm))
  }

  @Test func `complaints of treatment and of waiting stand beside their measures`() {
    #expect(ComplaintTheme(beside: KPIID(rawValue: "N00640")) == .treatment)
    #expect(ComplaintTheme(beside: KPIID(rawValue: "U00811")) == .waiting)
    #expect(ComplaintTheme(beside: KPIID(rawValue: "U00414")) == .treatment)
    #expect(ComplaintTheme(beside: KPIID(rawValue: "U11402")) == .waiting)
    #expect(ComplaintTheme(beside: KPIID(rawValue: "N15428")) == nil)
    // Each has a name for where there is little room.
    #expect(
      ComplaintTheme.allCases.flatMap(\.kpis).allSatisfy { ComplaintTheme.shortName(of: $0) != $0.rawValue })
    #expect(ComplaintTheme.waiting.dimension == .access)
    #expect(
      ComplaintsBesideMeasures.perThousand(7, of: .init(number: 7000, year: 2022)) == 1
        && ComplaintsBesideMeasures.perThousand(7, of: nil) == nil)
  }
}
