import Domain
import SQLEngine
import Storage

/// Which comparison somebody looks at; what is nil is the newest year that has enough, the first set that has
/// figures and the own network.
package struct ComparisonChoice: Sendable, Equatable {
  package var set: String?
  package var year: Int?
  package var network: String?

  package init(set: String? = nil, year: Int? = nil, network: String? = nil) {
    self.set = set
    self.year = year
    self.network = network
  }
}

/// All that the desk's page of the comparison shows.
package struct ComparisonDesk: Sendable {
  package let home: ComparisonHome
  /// With what the municipality measures itself.
  package let set: MeasureSet
  package let network: ComparisonNetwork
  package let year: Int
  /// What there is to choose from.
  package let sets: [MeasureSet]
  package let networks: [ComparisonNetwork]
  /// Every group that is shipped with the program, as it was read where it has been.
  package let shippedNetworks: [ComparisonNetwork]
  /// The years that have values, newest first.
  package let years: [Int]
  /// Nil while nobody has said which municipality this is.
  package let comparison: MeasureComparison?
  /// The own analyses that hold; none for those who may not read them before they are decided.
  package let analyses: [KPIID: MeasureAnalysis]
  /// How many improvements that the reader may see each measure has led to.
  package let improvements: [KPIID: Int]
  /// Newest first.
  package let decided: [DecidedComparison]
  /// When each of them was published and withdrawn, oldest first.
  package let publications: [RowID: [ComparisonPublication]]
  /// The files that members of networks have sent for the year, newest first, for those who may read what they hold.
  package let received: [AnalysisImport]
  package let today: CalendarDay

  package var order: ComparisonOrder? {
    home.municipality.map {
      ComparisonOrder(municipality: $0.id, network: network, year: year, set: set)
    }
  }
}

extension Operations {
  /// - Throws: `Problem`: not found for those who do not work with the comparison; about `set`, `network` or `year`.
  package func comparisonDesk(_ choice: ComparisonChoice, member: StaffMember) async throws -> ComparisonDesk
  {
    try requireComparison(.readDecided, of: .staff(member))
    return try await database.read { try Self.desk(choice, for: member, in: $0) }
  }

  static func desk(
    _ choice: ComparisonChoice, for member: StaffMember, in transaction: Transaction
  ) throws -> ComparisonDesk {
    let home = try ComparisonHome(transaction)
    let named = try choice.set.map { try MeasureSet.named($0, in: transaction) }
    let bare = try named ?? MeasureSet.preferred(in: transaction)
    let network = try choice.network.map { try ComparisonNetwork.named($0, in: transaction) } ?? home.network
    let years = try MeasureYearReading(transaction).years(of: bare)
    let year = choice.year ?? years.standard ?? transaction.today.year - 1
    guard (1900...2200).contains(year) else {
      throw Problem(.invalid, .comparisonYearWrong, [String(year)], field: "year")
    }
    let analyses = MeasureAnalysisStore(transaction)
    let readsDrafts = Access.permitsComparison(member, .readDrafts)
    let parties = home.municipality.map { [$0.id] } ?? []
    let set = try bare.withOwnMeasures(of: parties, to: year, in: transaction)
    let own = try analyses.current(of: readsDrafts ? parties : [], set: set.id, year: year)
    return ComparisonDesk(
      home: home, set: set, network: network, year: year, sets: try MeasureSet.offered(in: transaction),
      networks: try ComparisonNetwork.offered(to: home.municipality?.id, in: transaction),
      shippedNetworks: try ComparisonNetwork.everyShipped(in: transaction), years: years.all,
      comparison: try home.municipality.map {
        try ComparisonReading(transaction, set: set, year: year).comparison(of: $0.id, in: network)
      },
      analyses: Dictionary(uniqueKeysWithValues: own.map { ($0.subject.kpi, $0) }),
      improvements: try linked(to: set.items.map(\.kpi), for: member, in: transaction).mapValues(\.count),
      decided: try ComparisonDocumentStore(transaction).all(),
      publications: try ComparisonPublicationStore(transaction).all(),
      received: try readsDrafts ? analyses.imports(set: set.id, year: year) : [], today: transaction.today)
  }

  /// The improvements that measures led to, those of them that somebody may read.
  private static func linked(
    to kpis: [KPIID], for member: StaffMember, in transaction: Transaction
  ) throws -> [KPIID: [Improvement]] {
    try MeasureImprovementStore(transaction).improvements(of: kpis).mapValues { items in
      items.filter { Access.permitsImprovement(member, .read, at: $0.placement) }
    }
  }
}

/// All that the desk's page of one measure shows.
package struct MeasureDesk: Sendable {
  package let desk: ComparisonDesk
  package let measure: ComparedMeasure
  /// Every wording of the own analysis, newest first; none for those who may not read them before they are decided.
  package let versions: [MeasureAnalysis]
  /// The improvements that the measure led to and the reader may see.
  package let improvements: [Improvement]
  /// Those that the reader may link to it.
  package let choices: [Improvement]
  /// Complaints of the same thing, exactly; nil where there are none, and for those whom the compilation of the whole
  /// municipality is not for.
  package let complaints: ComplaintsBesideMeasures?
}

extension Operations {
  /// - Throws: `Problem`: not found for those who do not work with the comparison, and for a measure that the set lacks;
  ///   that nobody has said which municipality this is.
  package func measureDesk(
    _ kpi: KPIID, _ choice: ComparisonChoice, member: StaffMember
  ) async throws -> MeasureDesk {
    try requireComparison(.readDecided, of: .staff(member))
    return try await database.read { transaction in
      let desk = try Self.desk(choice, for: member, in: transaction)
      guard desk.set.item(kpi) != nil else {
        throw Problem(.notFound, .measureNotInSet, [kpi.rawValue, desk.set.id])
      }
      guard let comparison = desk.comparison,
        let measure = comparison.measures.first(where: { $0.item.kpi == kpi })
      else { throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality") }
      let subject = MeasureAnalysis.Subject(
        municipality: comparison.municipality.id, set: desk.set.id, year: desk.year, kpi: kpi)
      let linked = try MeasureImprovementStore(transaction).improvements(of: [kpi])[kpi] ?? []
      let readsDrafts = Access.permitsComparison(member, .readDrafts)
      let mayCount = Access.reportScope(of: member) == .municipality
      return MeasureDesk(
        desk: desk, measure: measure,
        versions: try readsDrafts ? MeasureAnalysisStore(transaction).versions(of: subject) : [],
        improvements: linked.filter { Access.permitsImprovement(member, .read, at: $0.placement) },
        choices: try choices(besides: linked, for: member, in: transaction),
        complaints: mayCount
          ? try ComplaintReading(transaction).untilToday(beside: kpi, in: comparison.municipality) : nil)
    }
  }

  private func choices(
    besides linked: [Improvement], for member: StaffMember, in transaction: Transaction
  ) throws -> [Improvement] {
    guard Access.permitsComparison(member, .write) else { return [] }
    let taken = Set(linked.map(\.id))
    var filter = ImprovementFilter()
    filter.standing = .all
    return try ImprovementStore(transaction).all(filter, on: transaction.today).filter { item in
      !taken.contains(item.id) && item.progress.status != .dropped
        && Access.permitsImprovement(member, .change, at: item.placement)
    }
  }
}
