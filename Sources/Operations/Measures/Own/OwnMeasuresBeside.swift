import Domain
import SQLEngine
import Storage

/// What municipalities measure themselves and a set lacks, as far as they have figures for it up to a year. It stands beside
/// the measures of a set that comes with the program, in an area of its own; a set that the municipality has put together
/// has what it chose, and no more.
struct OwnMeasuresBeside {
  /// The register's own municipality's.
  let own: [KnownMeasure]
  /// What other members have sent and this municipality does not measure, by word: as it stands for them all.
  let theirs: [KPIID: MemberMeasure]

  /// By title.
  var items: [MeasureSet.Item] {
    let sent = theirs.values.sorted { $0.kpi.rawValue < $1.kpi.rawValue }
    let all = own + sent.map { KnownMeasure($0) }
    return SwedishOrder.sorted(all, by: \.title).map { MeasureSet.Item(beside: $0) }
  }

  /// - Parameter parties: the municipalities whose measures they are.
  init(_ transaction: Transaction, besides set: MeasureSet, of parties: [AreaID], to year: Int) throws {
    guard MeasureSet.shipped(set.id) != nil else {
      (own, theirs) = ([], [:])
      return
    }
    let words = try OwnFigureReading(transaction).ownWords(of: parties, to: year)
    own = try Self.own(words.filter { set.item($0) == nil }, in: transaction)
    let sent = try MemberMeasureStore(transaction).current(of: parties).filter { measure in
      set.item(measure.kpi) == nil && !words.contains(measure.kpi)
    }
    let figures = try MemberFigureStore(transaction).current(of: parties, in: sent.map(\.kpi))
    let told = Dictionary(
      grouping: figures.filter { $0.value != nil && $0.key.year <= year }, by: \.key.kpi
    ).mapValues { Set($0.map(\.municipality)) }
    let heard = sent.filter { told[$0.kpi]?.contains($0.municipality) == true }
    theirs = Dictionary(grouping: heard, by: \.kpi).compactMapValues { MemberMeasure.standing(among: $0) }
  }

  static func own(_ words: [KPIID], in transaction: Transaction) throws -> [KnownMeasure] {
    guard !words.isEmpty else { return [] }
    let known = try KnownMeasures(transaction, of: words)
    return words.map(known.named)
  }
}

extension MeasureSet {
  /// With what the register's own municipality measures itself, when it is one of `parties`.
  func withOwnMeasures(of parties: [AreaID], to year: Int, in transaction: Transaction) throws -> MeasureSet {
    guard MeasureSet.shipped(id) != nil else { return self }
    let words = try OwnFigureReading(transaction).ownWords(of: parties, to: year).filter { item($0) == nil }
    let own = try OwnMeasuresBeside.own(words, in: transaction)
    return with(SwedishOrder.sorted(own, by: \.title).map { MeasureSet.Item(beside: $0) })
  }
}
