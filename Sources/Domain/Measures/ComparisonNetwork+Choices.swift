extension ComparisonNetwork {
  /// Whom a municipality is compared with when nobody has chosen: its network, or else those that are most like it.
  package static func standard(for municipality: AreaID) -> ComparisonNetwork {
    nornorna.members.contains(municipality) ? nornorna : similar[municipality] ?? nornorna
  }

  /// What a municipality may choose to be compared with: Nornorna, the register's own groups, those most like it, its
  /// county, SKR's type and the size class. An own group with the name of another is found first, so the other is not
  /// offered.
  /// - Parameters:
  ///   - municipality: nil while nobody has said which it is.
  ///   - read: those most like it in some way, such as in their schools, that were read from Kolada.
  package static func choices(
    for municipality: AreaID?, own: [OwnComparisonGroup], read: [ComparisonNetwork] = []
  ) -> [ComparisonNetwork] {
    let names = Set(own.map(\.name))
    let row = AreaCatalogue.lines(AreaCatalogue.areaLines).first { $0[0] == municipality?.rawValue }
    // The columns of the catalogue: county, SKR's type, size class.
    let fixed = (row.map { Array($0[3...5]) } ?? []).compactMap { id in shipped.first { $0.id == id } }
    let shippedAlike = [municipality.flatMap { similar[$0] }].compactMap { $0 }
    let alike = shippedAlike + read.filter { group in !shippedAlike.contains { $0.id == group.id } }
    let others = (alike + fixed).filter { !names.contains($0.id) }
    return [nornorna].filter { !names.contains($0.id) } + own.map(\.network) + others
  }
}
