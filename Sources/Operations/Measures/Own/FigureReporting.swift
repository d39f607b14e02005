import Domain
import SQLEngine
import Storage

/// One figure of one measure and year, while it is being reported: load through permission, and store the next version.
struct FigureReporting {
  let transaction: Transaction
  let measure: KnownMeasure
  let year: Int
  let actor: Actor

  /// - Throws: `Problem` not found for a measure that nobody knows, and for those who are not responsible for it: the two
  ///   look alike.
  init(_ transaction: Transaction, of kpi: KPIID, in year: Int, by actor: Actor) throws {
    let round = try CollectionRoundStore(transaction).find(year)?.content
    guard Access.permitsReporting(actor, for: round?.item(kpi)?.responsible),
      let known = try KnownMeasures(transaction, of: [kpi]).measure(kpi)
    else { throw Problem(.notFound, .measureUnknown) }
    (self.transaction, measure, self.year, self.actor) = (transaction, known, year, actor)
  }

  /// A year that has been or is, and in which the measure is not closed.
  func checkYear(_ form: inout FormCheck) {
    let years = ReportedFigure.firstYear...transaction.today.year
    form.require(
      years.contains(year), .figureYearWrong, "year", [String(years.lowerBound), String(years.upperBound)])
    if let last = measure.closedAfter {
      form.require(year <= last, .measureClosed, "year", [String(last)])
    }
  }

  /// The next version of a figure.
  func store(
    _ gender: MeasureGender, _ value: Double?, method: String, note: String,
    origin: ReportedFigure.Origin = .reported, filling: RowID? = nil
  ) throws -> ReportedFigure {
    let key = MeasureKey(kpi: measure.kpi, year: year, gender: gender)
    let store = FigureStore(transaction)
    let figure = ReportedFigure(
      key: key, version: (try store.find(key)?.version ?? 0) + 1, value: value, method: method, note: note,
      origin: origin, filling: filling, made: transaction.doing(actor))
    try store.insert(figure)
    return figure
  }
}
