import Domain
import SQLEngine
import Storage

extension Operations {
  /// A comparison group: one of the municipality's own that has exactly that name, else by its id or its title one that is
  /// shipped with the program, or one of Kolada's that was read.
  /// - Throws: `Problem` about `network` when there is none.
  package func network(named name: String) async throws -> ComparisonNetwork {
    try await database.read { try ComparisonNetwork.named(name, in: $0) }
  }

  /// What a chooser offers a municipality: Nornorna, the register's own groups by name, those most like it in all and in
  /// each thing that Kolada's groups were read for, its county, SKR's type and the size class.
  package func networks(for municipality: AreaID) async throws -> [ComparisonNetwork] {
    try await database.read { try ComparisonNetwork.offered(to: municipality, in: $0) }
  }
}

extension ComparisonNetwork {
  static func find(_ name: String, in transaction: Transaction) throws -> ComparisonNetwork? {
    if let own = try OwnComparisonGroupStore(transaction).find(named: name) { return own.network }
    if let shipped = ComparisonNetwork.shipped(name) { return shipped }
    return try KoladaGroupStore(transaction).find(name).flatMap { ComparisonNetwork($0) }
  }

  /// - Throws: `Problem` about `network` when there is none.
  static func named(_ name: String, in transaction: Transaction) throws -> ComparisonNetwork {
    guard let found = try find(name, in: transaction) else {
      throw Problem(.invalid, .networkUnknown, [String(name.prefix(100))], field: "network")
    }
    return found
  }

  /// - Parameter municipality: nil while nobody has said which it is.
  static func offered(to municipality: AreaID?, in transaction: Transaction) throws -> [ComparisonNetwork] {
    let groups = try OwnComparisonGroupStore(transaction).current().map(\.version.content)
    let open = groups.filter { $0.standing == .open }
    return choices(
      for: municipality, own: SwedishOrder.sorted(open, by: \.name),
      read: try municipality.map { try readSimilar(to: $0, in: transaction) } ?? [])
  }

  /// The newest of each family.
  private static func readSimilar(to municipality: AreaID, in transaction: Transaction) throws
    -> [ComparisonNetwork]
  {
    let name = AreaCatalogue.title(municipality)
    var newest: [String: (year: Int, network: ComparisonNetwork)] = [:]
    for group in try KoladaGroupStore(transaction).titled(SimilarGroupTitle.prefix, and: ", \(name), ") {
      guard let title = SimilarGroupTitle(group.title, of: name), let network = ComparisonNetwork(group),
        title.year > newest[title.family]?.year ?? 0
      else { continue }
      newest[title.family] = (title.year, network)
    }
    return SwedishOrder.sorted(newest.values.map(\.network), by: \.title)
  }

  /// - Returns: nil for a group of anything else than municipalities.
  init?(_ group: KoladaGroupStore.Group) {
    let members = group.members.map(AreaID.init(rawValue:))
    guard !members.isEmpty, members.allSatisfy(AreaCatalogue.isMunicipality) else { return nil }
    self.init(id: group.id, title: group.title, members: members)
  }
}
