/// Complaints about one thing by board and year, with what measures of the same thing say of the municipality. Exact
/// counts, for staff; what is published goes through `ProtectedCounts`. That they stand beside each other does not say
/// that one is the cause of the other.
package struct ComplaintsBesideMeasures: Sendable, Equatable {
  package struct Population: Sendable, Equatable {
    package let number: Double
    /// The year it holds for: the newest up to the one it is used for.
    package let year: Int

    package init(number: Double, year: Int) {
      self.number = number
      self.year = year
    }
  }

  package struct Year: Sendable, Equatable {
    package let year: Int
    /// By board, those that count at no board under nil; nil when the register had not begun
    /// in January.
    package let complaints: [BoardID?: Int]?
    package let population: Population?
    /// The municipality's own values.
    package let values: [KPIID: Double]

    package init(
      year: Int, complaints: [BoardID?: Int]?, population: Population?, values: [KPIID: Double]
    ) {
      self.year = year
      self.complaints = complaints
      self.population = population
      self.values = values
    }

    package var total: Int? { complaints.map { $0.values.reduce(0, +) } }
  }

  /// A board that has complaints in one of the years.
  package struct Row: Sendable, Equatable {
    package let board: BoardID?
    package let name: String

    package init(board: BoardID?, name: String) {
      self.board = board
      self.name = name
    }
  }

  package let theme: ComplaintTheme
  /// In Swedish order; those that count at none are last.
  package let rows: [Row]
  /// Oldest first.
  package let years: [Year]

  package init(theme: ComplaintTheme, rows: [Row], years: [Year]) {
    self.theme = theme
    self.rows = rows
    self.years = years
  }

  package func count(_ row: Row, in year: Year) -> Int? { year.complaints.map { $0[row.board] ?? 0 } }

  /// Complaints for each thousand inhabitants.
  package static func perThousand(_ count: Int, of population: Population?) -> Double? {
    guard let population, population.number > 0 else { return nil }
    return Double(count) * 1000 / population.number
  }

  /// How the values of one of the measures are written.
  package func scale(of kpi: KPIID) -> MeasureScale {
    MeasureScale(
      unit: MeasureSet.item(kpi, preferring: .kkik2024)?.unit ?? "", years.compactMap { $0.values[kpi] })
  }

  /// The measures that have a value in any of the years, in the theme's order.
  package var measured: [KPIID] { theme.kpis.filter { kpi in years.contains { $0.values[kpi] != nil } } }
}
