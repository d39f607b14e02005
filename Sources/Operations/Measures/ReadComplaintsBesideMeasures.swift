import Domain
import SQLEngine
import Storage

extension Operations {
  /// What is published: the five years before this one, and the newest with a value when they have none. The running year
  /// is left out, since what is few one day and more the next would tell of the day between.
  /// - Returns: nil when the register has nothing from those years.
  package func publicComplaints(about theme: ComplaintTheme, in municipality: Area) async throws
    -> ComplaintsBesideMeasures?
  {
    try await database.read { transaction in
      let last = transaction.today.year - 1
      return try ComplaintReading(transaction).beside(
        theme, in: municipality, years: last - 4...last, until: transaction.today)
    }
  }
}

/// Reads complaints and the measures beside them.
struct ComplaintReading {
  private let transaction: Transaction

  init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// - Parameters:
  ///   - board: only this one's complaints; nil for all.
  ///   - day: what was received after it is not counted.
  func beside(
    _ theme: ComplaintTheme, in municipality: Area, years: ClosedRange<Int>, until day: CalendarDay,
    board: BoardID? = nil
  ) throws -> ComplaintsBesideMeasures? {
    let store = ComplaintStore(transaction)
    let values = try ownValues(theme, of: municipality.id)
    let shown = Self.shown(years, theme.kpis.compactMap { values[$0] }, until: day.year)
    guard let first = try store.firstDay(), first.year <= years.upperBound, !shown.isEmpty else { return nil }
    let whole = shown.filter { Self.isWhole($0, since: first) }
    let counts = try store.counts(of: theme.dimension, in: whole, until: day)
      .mapValues { boards in boards.filter { board == nil || $0.key == board } }
    return ComplaintsBesideMeasures(
      theme: theme, rows: try rows(whole.compactMap { counts[$0] }, board),
      years: shown.map { year in
        ComplaintsBesideMeasures.Year(
          year: year, complaints: whole.contains(year) ? counts[year] ?? [:] : nil,
          population: population(values[KPIID.population] ?? [:], in: year),
          values: theme.kpis.reduce(into: [:]) { found, kpi in found[kpi] = values[kpi]?[year] })
      })
  }

  /// As the compilation of today has them: five years, the running one so far.
  func untilToday(beside kpi: KPIID, in municipality: Area) throws -> ComplaintsBesideMeasures? {
    let today = transaction.today
    return try ComplaintTheme(beside: kpi).flatMap { theme in
      try beside(theme, in: municipality, years: today.year - 4...today.year, until: today)
    }
  }

  /// The years that have begun, and before them the newest with a value when they have none: an old figure says more than
  /// none.
  private static func shown(_ years: ClosedRange<Int>, _ measures: [[Int: Double]], until last: Int) -> [Int]
  {
    let begun = years.filter { $0 <= last }
    let measured = Set(measures.flatMap(\.keys))
    guard measured.isDisjoint(with: begun), let newest = measured.filter({ $0 < years.lowerBound }).max()
    else {
      return begun
    }
    return [newest] + begun
  }

  /// Whether the register was there all the year, or nearly: what began in the middle of it has no count for the year.
  private static func isWhole(_ year: Int, since first: CalendarDay) -> Bool {
    first.year < year || first.year == year && first.month == 1
  }

  /// The municipality's own values of the theme's measures and its population, by measure and year.
  private func ownValues(_ theme: ComplaintTheme, of area: AreaID) throws -> [KPIID: [Int: Double]] {
    var found: [KPIID: [Int: Double]] = [:]
    let kpis = theme.kpis + [KPIID.population]
    for (key, areas) in try MeasureYearStore(transaction).values(of: [area], in: kpis)
    where key.gender == .total {
      if let number = areas[area]?.number { found[key.kpi, default: [:]][key.year] = number }
    }
    return found
  }

  private func population(_ numbers: [Int: Double], in year: Int) -> ComplaintsBesideMeasures.Population? {
    numbers.filter { $0.key <= year }.max { $0.key < $1.key }.map {
      ComplaintsBesideMeasures.Population(number: $0.value, year: $0.key)
    }
  }

  private func rows(_ years: [[BoardID?: Int]], _ board: BoardID?) throws
    -> [ComplaintsBesideMeasures.Row]
  {
    let chart = try OrganisationStore(transaction).chart()
    var boards = Set(years.flatMap(\.keys))
    if let board { boards.insert(board) }
    let named = boards.compactMap { $0 }.map { id in
      ComplaintsBesideMeasures.Row(board: id, name: chart.board(id)?.name ?? id.rawValue)
    }
    let unplaced =
      boards.contains(nil)
      ? [ComplaintsBesideMeasures.Row(board: nil, name: "Inte räknade vid någon nämnd")] : []
    return SwedishOrder.sorted(named, by: \.name) + unplaced
  }
}
