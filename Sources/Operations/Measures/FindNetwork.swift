import Domain
import SQLEngine
import Storage

extension Operations {
  /// A comparison group: one of the municipality's own that has exactly that name, else Nornorna, else by its id or its
  /// title one of Kolada's: as it was read, or as it is shipped with the program where it has not been.
  /// - Throws: `Problem` about `network` when there is none.
  package func network(named name: String) async throws -> ComparisonNetwork {
    try await database.read { try ComparisonNetwork.named(name, in: $0) }
  }

  /// What a chooser offers a municipality: Nornorna, the register's own groups by name, those most like it in all and in
  /// each thing that Kolada's groups were read for, its county, SKR's type and the size class.
  package func networks(for municipality: AreaID) async throws -> [ComparisonNetwork] {
    try await database.read { try ComparisonNetwork.offered(to: municipality, in: $0) }
  }

  /// Whom a municipality is compared with when nobody has chosen.
  package func standardNetwork(for municipality: AreaID) async throws -> ComparisonNetwork {
    try await database.read { try ComparisonNetwork.standard(for: municipality, in: $0) }
  }

  /// Those that are most like a municipality in all: the newest group of them that has been read or is shipped.
  /// - Returns: nil for what is no municipality.
  package func mostLikeNetwork(to municipality: AreaID) async throws -> ComparisonNetwork? {
    try await database.read { transaction in
      ComparisonNetwork.mostLike(
        municipality, read: try ComparisonNetwork.readGroups(for: municipality, in: transaction))
    }
  }
}

extension ComparisonNetwork {
  static func find(_ name: String, in transaction: Transaction) throws -> ComparisonNetwork? {
    if let own = try OwnComparisonGroupStore(transaction).find(named: name) { return own.network }
    let shipped = ComparisonNetwork.shipped(name)
    if shipped == .nornorna { return shipped }
    // A shipped one goes by its id, so that it is the same one under the name that it was shipped with.
    let read = try KoladaGroupStore(transaction).find(shipped?.id ?? name)
    return read.flatMap { ComparisonNetwork($0) } ?? shipped
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
      read: try municipality.map { try readGroups(for: $0, in: transaction) } ?? [])
  }

  static func standard(for municipality: AreaID, in transaction: Transaction) throws -> ComparisonNetwork {
    // Nornorna's members are compared with them whatever has been read.
    let shipped = standard(for: municipality)
    if shipped == .nornorna { return shipped }
    return standard(for: municipality, read: try readGroups(for: municipality, in: transaction))
  }

  /// Every group that is shipped with the program, as it was read where it has been.
  static func everyShipped(in transaction: Transaction) throws -> [ComparisonNetwork] {
    shipped(read: try readFixed(in: transaction))
  }

  /// What has been read of the groups that a municipality is in or is like.
  fileprivate static func readGroups(for municipality: AreaID, in transaction: Transaction) throws
    -> [ComparisonNetwork]
  {
    let title = ", \(AreaCatalogue.title(municipality)), "
    let alike = try KoladaGroupStore(transaction).titled(SimilarGroupTitle.prefix, and: title)
    return try readFixed(in: transaction) + alike.compactMap { ComparisonNetwork($0) }
  }

  private static func readFixed(in transaction: Transaction) throws -> [ComparisonNetwork] {
    try KoladaGroupStore(transaction).current(shipped.map(\.id)).compactMap { ComparisonNetwork($0) }
  }

  /// Kolada names what its own figure of a group is after the group: "Jämtlands läns kommuner (ovägt medel)".
  private static func withoutMean(_ title: String) -> String {
    let ending = " (ovägt medel)"
    return title.hasSuffix(ending) ? String(title.dropLast(ending.count)) : title
  }

  /// - Returns: nil for a group of anything else than municipalities.
  init?(_ group: KoladaGroupStore.Group) {
    let members = group.members.map(AreaID.init(rawValue:))
    guard !members.isEmpty, members.allSatisfy(AreaCatalogue.isMunicipality) else { return nil }
    self.init(id: group.id, title: Self.withoutMean(group.title), members: members)
  }
}
