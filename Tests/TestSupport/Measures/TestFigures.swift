import Domain
import Operations

/// Invented figures of real municipalities: of five measures in 2022, and of some in other years. Among 290 Berg is the
/// best in one, the worst in another, has no value in a third, and is one of seven in a fourth.
package enum TestFigures {
  package static let berg = AreaID(rawValue: "2326")
  package static let are = AreaID(rawValue: "2321")
  /// Higher is better: Berg has 90, 80 the year before; all others between 50 and 79.
  package static let eligible = KPIID(rawValue: "N15428")
  /// Lower is better: Berg has 300, all others between 1 and 30.
  package static let wait = KPIID(rawValue: "U23401")
  /// Berg has none in 2022, and 92 in 2019.
  package static let homeCare = KPIID(rawValue: "U21468")
  /// A cost.
  package static let preschool = KPIID(rawValue: "N11008")
  /// Only Nornorna's members have a value.
  package static let treatment = KPIID(rawValue: "N00640")
  package static let population = KPIID(rawValue: "N01951")

  package static var values: [MeasureKey: [AreaID: MeasureValue]] {
    var figures: [MeasureKey: [AreaID: MeasureValue]] = [
      key(eligible, 2022): everybody(but: 90) { 50 + Double($0) / 10 },
      key(eligible, 2021): everybody(but: 80) { 50 + Double($0) / 10 },
      key(eligible, 2023): [are: number(70)],
      key(wait, 2022): everybody(but: 300) { 30 - Double($0) / 10 },
      key(preschool, 2022): everybody(but: 150_000) { 100_000 + Double($0) },
      key(homeCare, 2022): everybody(but: nil) { 60 + Double($0) / 10 },
      key(homeCare, 2019): [berg: number(92), are: number(88)],
      key(population, 2022): [berg: number(7000)],
    ]
    figures[key(treatment, 2022)] = Dictionary(
      uniqueKeysWithValues: ComparisonNetwork.nornorna.members.enumerated().map {
        ($0.element, number($0.element == berg ? 83.1 : 80 + Double($0.offset)))
      })
    figures[MeasureKey(kpi: eligible, year: 2022, gender: .women)] = [berg: number(93)]
    figures[MeasureKey(kpi: eligible, year: 2022, gender: .men)] = [berg: number(87)]
    return figures
  }

  package static let definitions = [
    KPI(
      id: eligible, title: "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)",
      definition: "Antal elever som är behöriga, dividerat med alla. Källa: SCB och Skolverket.",
      isDividedByGender: true),
    KPI(
      id: KPIID(rawValue: "N07000"), title: "Belysta skidspår, meter/inv",
      definition: "Meter spår med belysning. Källa: Riksidrottsförbundets anläggningsregister."),
  ]

  private static func key(_ kpi: KPIID, _ year: Int) -> MeasureKey {
    MeasureKey(kpi: kpi, year: year, gender: .total)
  }

  private static func number(_ number: Double) -> MeasureValue { MeasureValue(.number(number)) }

  /// By their place in the catalogue; Berg has its own.
  private static func everybody(but berg: Double?, _ value: (Int) -> Double) -> [AreaID: MeasureValue] {
    var values: [AreaID: MeasureValue] = [:]
    for (place, area) in AreaCatalogue.municipalities.enumerated() {
      values[area.id] = number(value(place))
    }
    values[Self.berg] = berg.map(number) ?? MeasureValue(.missing, status: "Missing")
    return values
  }
}

extension TestMunicipality {
  /// The municipality is Berg, and the figures have been read.
  package func readFigures(named name: String = "Bergs kommun") async throws {
    try await call(name)
    let outcome = try await operations.takeInFigures(
      TestFigures.values, definitions: TestFigures.definitions, from: "test")
    guard outcome.faultCount == 0 else { throw NotReadable(text: outcome.faults.joined()) }
  }

  /// Gives the municipality another name, and says whose figures it shows.
  package func call(_ name: String, koladaID: String = "") async throws {
    var municipality = try await operations.municipality()
    municipality.name = name
    municipality.koladaID = koladaID
    try await operations.set(municipality)
  }
}
