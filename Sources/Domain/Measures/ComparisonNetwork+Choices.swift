// Kolada revises its groups too: what has been read of them holds before what is shipped with the program.
extension ComparisonNetwork {
  /// Whom a municipality is compared with when nobody has chosen: its network, or else those that are most like it.
  /// - Parameter read: Kolada's groups, as they were read.
  package static func standard(
    for municipality: AreaID, read: [ComparisonNetwork] = []
  ) -> ComparisonNetwork {
    nornorna.members.contains(municipality) ? nornorna : mostLike(municipality, read: read) ?? nornorna
  }

  /// Those that are most like a municipality in all: the newest group of them that there is.
  /// - Returns: nil for what is no municipality.
  package static func mostLike(
    _ municipality: AreaID, read: [ComparisonNetwork] = []
  ) -> ComparisonNetwork? {
    newestAlike(municipality, read)[SimilarGroupTitle.overall] ?? similar[municipality]
  }

  /// What a municipality may choose to be compared with: Nornorna, the register's own groups, those most like it, its
  /// county, SKR's type and the size class. An own group with the name of another is found first, so the other is not
  /// offered.
  /// - Parameters:
  ///   - municipality: nil while nobody has said which it is.
  ///   - read: Kolada's groups as they were read: those that are shipped, and those most like the municipality in some
  ///     way, such as in their schools.
  package static func choices(
    for municipality: AreaID?, own: [OwnComparisonGroup], read: [ComparisonNetwork] = []
  ) -> [ComparisonNetwork] {
    let names = Set(own.map(\.name))
    let koladas = municipality.map { alike($0, read) + fixed($0, read) } ?? []
    return [nornorna].filter { !names.contains($0.id) } + own.map(\.network)
      + koladas.filter { !names.contains($0.id) }
  }

  /// Every group that is shipped with the program, as it was read where it has been.
  package static func shipped(read: [ComparisonNetwork]) -> [ComparisonNetwork] {
    let revised = Dictionary(read.map { ($0.id, $0) }) { first, _ in first }
    return shipped.map { revised[$0.id] ?? $0 }
  }

  /// The newest of each thing to be alike in; in all first.
  private static func alike(_ municipality: AreaID, _ read: [ComparisonNetwork]) -> [ComparisonNetwork] {
    var newest = newestAlike(municipality, read)
    newest[SimilarGroupTitle.overall] = nil
    let rest = SwedishOrder.sorted(Array(newest.values), by: \.title)
    return [mostLike(municipality, read: read)].compactMap { $0 } + rest
  }

  /// The newest of each family. Of two of the same year the one that was read holds.
  private static func newestAlike(
    _ municipality: AreaID, _ read: [ComparisonNetwork]
  ) -> [String: ComparisonNetwork] {
    let name = AreaCatalogue.title(municipality)
    var newest: [String: (year: Int, network: ComparisonNetwork)] = [:]
    for network in read + [similar[municipality]].compactMap({ $0 }) {
      guard let title = SimilarGroupTitle(network.title, of: name),
        title.year > newest[title.family]?.year ?? 0
      else { continue }
      newest[title.family] = (title.year, network)
    }
    return newest.mapValues(\.network)
  }

  /// County, SKR's type and size class: the one of each that the municipality is in today.
  private static func fixed(_ municipality: AreaID, _ read: [ComparisonNetwork]) -> [ComparisonNetwork] {
    let rows = AreaCatalogue.lines(AreaCatalogue.areaLines)
    guard let row = rows.first(where: { $0[0] == municipality.rawValue }) else { return [] }
    // The columns of the catalogue: county, SKR's type, size class.
    return (3...5).compactMap { column in
      let ids = Set(rows.map { $0[column] })
      let revised = read.filter { ids.contains($0.id) }
      if let found = revised.first(where: { $0.members.contains(municipality) }) { return found }
      // Whoever has left a group that was read is not offered it.
      guard !revised.contains(where: { $0.id == row[column] }) else { return nil }
      return shipped.first { $0.id == row[column] }
    }
  }
}
