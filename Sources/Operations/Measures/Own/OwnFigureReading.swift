import Domain
import SQLEngine
import Storage

/// What the municipality has reported itself. Only the register's own municipality has such figures, and none while nobody
/// knows which of all it is.
struct OwnFigureReading {
  private let transaction: Transaction

  init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now, those included that were taken back.
  /// - Parameter kpis: nil for all measures.
  func figures(of municipality: AreaID, in kpis: [KPIID]? = nil) throws -> [ReportedFigure] {
    guard try ComparisonHome.municipality(in: transaction)?.id == municipality else { return [] }
    return try FigureStore(transaction).current(of: kpis)
  }

  /// The years that measures have a figure for, for both genders together.
  /// - Parameter kpis: nil for all measures.
  func years(of kpis: [KPIID]? = nil) throws -> [KPIID: Set<Int>] {
    guard try ComparisonHome.municipality(in: transaction) != nil else { return [:] }
    var years: [KPIID: Set<Int>] = [:]
    for figure in try FigureStore(transaction).current(of: kpis)
    where figure.value != nil && figure.key.gender == .total {
      years[figure.key.kpi, default: []].insert(figure.key.year)
    }
    return years
  }

  /// The measures of the municipality's own that have a figure of `year` or an earlier one, by id.
  /// - Parameter parties: those whose measures are asked for; none when the register's municipality is not among them.
  func ownWords(of parties: [AreaID], to year: Int) throws -> [KPIID] {
    guard let home = try ComparisonHome.municipality(in: transaction)?.id, parties.contains(home) else {
      return []
    }
    let known = try years().filter { kpi, years in !kpi.isKoladas && years.contains { $0 <= year } }
    return known.keys.sorted { $0.rawValue < $1.rawValue }
  }

  /// The same as the network of the municipality is to see it, by measure and year, with who reported it; those included
  /// that were taken back. With a set that comes with the program go the municipality's own measures too.
  func memberFigures(of municipality: AreaID, in set: MeasureSet, to year: Int) throws -> [MemberFigure] {
    let isShipped = MeasureSet.shipped(set.id) != nil
    let figures = try self.figures(of: municipality).filter { figure in
      let kpi = figure.key.kpi
      return set.item(kpi) != nil || isShipped && !kpi.isKoladas
    }
    guard !figures.isEmpty else { return [] }
    let staff = try StaffStore(transaction).all()
    return figures.filter { $0.key.year <= year }.map { figure in
      MemberFigure(
        municipality: municipality, key: figure.key, version: figure.version, value: figure.value,
        method: figure.method, note: figure.note, author: Self.name(of: figure.made.actor, in: staff),
        reportedOn: figure.made.day)
    }
  }

  /// - Parameter actor: `Actor.reference`.
  private static func name(of actor: String, in staff: [StaffMember]) -> String {
    let id = StaffID(rawValue: String(actor.dropFirst("staff:".count)))
    return staff.first { $0.id == id }?.name ?? "Norna"
  }
}
