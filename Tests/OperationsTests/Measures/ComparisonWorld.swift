import Domain
import Operations
import TestSupport

/// Berg beside Nornorna.
extension TestMunicipality {
  static let berg = AreaID(rawValue: "2326")

  /// - Parameter year: 2022 unless it is about another.
  func order(
    _ year: Int = 2022, of municipality: AreaID = TestMunicipality.berg, set: MeasureSet = .kkik2024
  ) -> ComparisonOrder {
    ComparisonOrder(municipality: municipality, network: .nornorna, year: year, set: set)
  }

  /// Says that this register is a municipality's: Berg's unless it is about another.
  func settle(as municipality: String = "2326") async throws {
    try await operations.arrangeComparison(
      municipality: AreaID(rawValue: municipality), network: "nornorna", actor: .staff(strategist))
  }

  /// Two years of one measure: Berg and enough others to give a colour.
  func measure(_ kpi: String = "N15428", _ values: [(year: Int, berg: Double)]) async throws {
    let others = AreaCatalogue.municipalities.map(\.id).filter { $0 != Self.berg }.prefix(59)
    let lines = values.flatMap { year, berg in
      ["\(kpi),2326,\(year),T,\(berg)"]
        + others.enumerated().map { "\(kpi),\($0.element),\(year),T,\(20 + $0.offset)" }
    }
    try await MeasureFixture.load(lines: lines, into: operations)
  }

  /// Writes an analysis of N15428, or of another measure, as the strategist.
  @discardableResult
  func analyse(_ text: String, _ kpi: String = "N15428", seen: Int = 0) async throws -> MeasureAnalysis {
    try await operations.writeAnalysis(
      text, of: KPIID(rawValue: kpi), in: .kkik2024, year: 2022, seen: seen,
      member: strategist)
  }

  /// The document as it would be decided now.
  func draft(_ kind: DecidedComparison.Kind = .own) async throws -> ComparisonRecord {
    try await operations.draftComparison(order(), as: kind, actor: .staff(strategist))
  }

  /// What has been decided, as the desk shows it to a politician.
  func decided() async throws -> [DecidedComparison] {
    try await operations.comparisonDesk(ComparisonChoice(year: 2022), member: politician).decided
  }
}

extension ComparisonRecord {
  func measure(_ kpi: String) throws -> MeasureRecord {
    guard let found = measures.first(where: { $0.kpi.rawValue == kpi }) else { throw NotReadable(text: kpi) }
    return found
  }
}
