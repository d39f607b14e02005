import Domain
import SQLEngine
import Storage

/// What a file of analyses is held against here.
struct AnalysisFileContext {
  /// This municipality, which writes its own analyses at its own desk.
  let home: AreaID
  /// The set that the file names; nil when there is none.
  let set: MeasureSet?
  /// What is known of the measures that have figures.
  let known: KnownMeasures

  init(_ transaction: Transaction, of shape: AnalysisFileShape, home: AreaID) throws {
    self.home = home
    set = try MeasureSet.find(shape.set, in: transaction)
    known = try KnownMeasures(transaction, of: shape.figures.map { KPIID(rawValue: $0.kpi) })
  }
}
