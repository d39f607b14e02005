import Domain
import Operations
import TestSupport
import Testing

@testable import Demo

struct DemoFiguresTests {
  private func values(_ kpi: String, _ year: Int, _ gender: MeasureGender = .total) -> [AreaID: MeasureValue]
  {
    DemoFigures.values[MeasureKey(kpi: KPIID(rawValue: kpi), year: year, gender: gender)] ?? [:]
  }

  private let berg = AreaID(rawValue: DemoFigures.shownAs)

  @Test func `each column is its own municipality's, and the country's is first`() {
    let population = values("N01951", 2022)
    #expect(population.count == 291)
    #expect(population[berg]?.number == 7176 && population[AreaID(rawValue: "0180")]?.number == 984_748)
    #expect((population[.country]?.number ?? 0) > 10_000_000)
  }

  @Test func `the values are Kolada's, for both genders too, and what is missing is missing`() {
    #expect(values("N00640", 2022)[berg]?.number == 83.1)
    #expect(values("N00640", 2022, .women)[berg]?.number == 85.6)
    #expect(values("N00640", 2022, .men)[berg]?.number == 81.1)
    #expect(values("N15428", 2021)[berg]?.number == 86.36363636)
    #expect(values("U23401", 2022)[berg]?.content == .missing)
    #expect(values("N18409", 2022)[berg] == nil)
  }

  @Test func `every measure has figures and a definition, and all of it is taken in`() async throws {
    let kpis = Set(DemoFigures.values.keys.map(\.kpi))
    #expect(kpis.count == 13 && kpis == Set(DemoFigures.kpis.map(\.id)))
    #expect(DemoFigures.kpis.allSatisfy { $0.source != nil })
    try await withOperations(.sqlite) { operations, _ in
      let outcome = try await operations.takeInFigures(
        DemoFigures.values, definitions: DemoFigures.kpis, from: "test")
      #expect(outcome.faultCount == 0 && outcome.newDefinitions == 13)
      #expect(try await operations.measureYears(of: .standard).standard == 2022)
      let comparison = try await operations.compare(
        ComparisonOrder(municipality: berg, network: .nornorna, year: 2022, set: .standard))
      #expect(comparison.count(.green) + comparison.count(.yellow) + comparison.count(.red) >= 4)
      let again = try await operations.takeInFigures(
        DemoFigures.values, definitions: DemoFigures.kpis, from: "test")
      #expect(again.changedNothing)
    }
  }
}
