import Domain
import SQLEngine
import Storage

extension Operations {
  /// A measure set by what it is called: one that is shipped with the program, or one of the municipality's own, also when
  /// it is closed.
  /// - Throws: `Problem` about `set` when there is none.
  package func measureSet(named word: String) async throws -> MeasureSet {
    try await database.read { try MeasureSet.named(word, in: $0) }
  }

  /// The sets that a chooser offers: those that are shipped, then the municipality's own that are open.
  package func measureSets() async throws -> [MeasureSet] {
    try await database.read { try MeasureSet.offered(in: $0) }
  }

  /// The set that is shown when nobody has chosen: the first that has figures to compare, or else today's.
  package func standardMeasureSet() async throws -> MeasureSet {
    try await database.read { try MeasureSet.preferred(in: $0) }
  }
}

extension MeasureSet {
  static func find(_ word: String, in transaction: Transaction) throws -> MeasureSet? {
    if let shipped = MeasureSet.shipped(word) { return shipped }
    return try OwnMeasureSetStore(transaction).find(word)?.content.set(word)
  }

  /// - Throws: `Problem` about `set` when there is none.
  static func named(_ word: String, in transaction: Transaction) throws -> MeasureSet {
    guard let found = try find(word, in: transaction) else {
      throw Problem(.invalid, .measureSetUnknown, [String(word.prefix(40))], field: "set")
    }
    return found
  }

  /// Those that are shipped, then the municipality's own that are open.
  static func offered(in transaction: Transaction) throws -> [MeasureSet] {
    let own = try OwnMeasureSetStore(transaction).current()
    let open = own.filter { $0.version.content.standing == .open }
    let shipped: [MeasureSet] = MeasureSet.shipped
    return shipped + open.map { $0.version.content.set($0.word) }
  }

  /// The sets that are shipped, and then the municipality's own, closed ones included.
  static func all(in transaction: Transaction) throws -> [MeasureSet] {
    let shipped: [MeasureSet] = MeasureSet.shipped
    let own = try OwnMeasureSetStore(transaction).current()
    return shipped + own.map { $0.version.content.set($0.word) }
  }

  static func preferred(in transaction: Transaction) throws -> MeasureSet {
    let years = MeasureYearReading(transaction)
    return try offered(in: transaction).first { try !years.isEmpty($0) } ?? MeasureSet.standard
  }
}
