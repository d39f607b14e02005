import Domain
import Kolada
import SQLEngine
import Storage

/// Takes in measures inside a transaction: gathers values by measure, year and gender, and stores what is new or revised.
/// Memory does not grow with what is read: when enough has been gathered, it is stored.
struct MeasureIntake {
  let transaction: Transaction
  private let importID: RowID
  private var gathered: [MeasureKey: GatheredYear] = [:]
  /// How much has been gathered, counted in values.
  private var size = 0
  private let most: Int
  private(set) var outcome = MeasureImportOutcome()
  /// The measures whose stored values are others than they were.
  private(set) var revalued: Set<KPIID> = []

  /// What a year takes beside its values, as so many values.
  private static let yearSize = 4

  /// - Parameter most: so much at the most is gathered before it is stored.
  init(_ transaction: Transaction, importID: RowID, gathering most: Int) {
    self.transaction = transaction
    self.importID = importID
    self.most = most
  }

  mutating func note(_ fault: String) { outcome.note(fault) }

  mutating func passOver() {
    outcome.read += 1
    outcome.passedOver += 1
  }

  /// - Parameter value: nil for no number, of a file that has no reasons: it takes no reason away.
  /// - Returns: whether it was taken; not when the same value was given another content before.
  mutating func take(_ key: MeasureKey, _ area: AreaID, _ value: MeasureValue?) throws -> Bool {
    outcome.read += 1
    let years = gathered.count
    switch gathered[key, default: GatheredYear()].take(area, value) {
    case .same: return true
    case .other: return false
    case .first: size += gathered.count > years ? 1 + Self.yearSize : 1
    }
    if size >= most { try storeGathered() }
    return true
  }

  mutating func take(_ kpis: [KPI]) throws {
    guard !kpis.isEmpty else { return }
    let store = KPIStore(transaction)
    let known = try store.current()
    for kpi in kpis where known[kpi.id] != kpi {
      noteDefinition(kpi, before: known[kpi.id])
      try store.insert(kpi, by: importID, on: transaction.today)
    }
  }

  private mutating func noteDefinition(_ kpi: KPI, before: KPI?) {
    guard let before else { return outcome.newDefinitions += 1 }
    if kpi.isWorded(as: before) { outcome.newDetails += 1 } else { outcome.changedDefinitions += 1 }
  }

  mutating func take(_ groups: [KoladaGroup]) throws {
    guard !groups.isEmpty else { return }
    let store = KoladaGroupStore(transaction)
    let known = try store.current()
    for group in groups {
      let read = KoladaGroupStore.Group(id: group.id, title: group.title, members: group.members.map(\.id))
      guard known[group.id] != read else { continue }
      outcome.groups += 1
      try store.insert(read, by: importID, on: transaction.today)
    }
  }

  /// Stores one measure at a time, in the order of the index, which is quickest to fill in order. What has been gathered
  /// may be something of every row there is, as of a file that is ordered by municipality.
  mutating func storeGathered() throws {
    let measures = Dictionary(grouping: gathered.keys, by: \.kpi)
    for (_, keys) in measures.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try store(keys.sorted { $0.year < $1.year })
    }
    gathered.removeAll(keepingCapacity: true)
    size = 0
  }

  /// - Parameter keys: one measure's.
  private mutating func store(_ keys: [MeasureKey]) throws {
    let store = MeasureRevisionStore(transaction)
    let current = try store.current(of: keys)
    var fresh: [(key: MeasureKey, body: MeasureYearText)] = []
    for key in keys {
      guard let year = gathered[key] else { continue }
      guard let old = current[key] else {
        fresh.append((key, year.body))
        revalued.insert(key.kpi)
        outcome.new += year.count
        continue
      }
      let laid = old.body.laying(year.body, withoutReason: year.withoutReason)
      guard laid.new > 0 || !laid.revised.isEmpty else { continue }
      if old.importID == importID { try noteTwice(key, old, laid.revised) }
      outcome.new += laid.new
      outcome.revised += laid.revised.count
      try store.replace(key, old, by: laid.body, importID)
      revalued.insert(key.kpi)
    }
    try store.insert(fresh, by: importID)
  }

  /// A row of this import may be revised in many parts; what is another than this import has given before is not. What it
  /// gave as it stood already is not known any more after it was laid aside (docs/operations/kolada.md).
  /// - Parameter areas: those that have another value now than what is stored.
  private mutating func noteTwice(
    _ key: MeasureKey, _ stored: MeasureRevisionStore.Version, _ areas: [AreaID]
  ) throws {
    guard !areas.isEmpty else { return }
    let found = try MeasureRevisionStore(transaction).body(of: key, before: stored.number)
    let (given, before) = (stored.body.values(of: Set(areas)), found?.values(of: Set(areas)) ?? [:])
    for area in areas where given[area] != before[area] {
      note(
        "\(key.kpi) \(key.year) \(key.gender.rawValue): the same value is given twice for \(area), differently"
      )
    }
  }
}
