/// Municipalities that compare with each other: a network, a group of Kolada's, or a municipality's own choice.
package struct ComparisonNetwork: Sendable, Equatable, Identifiable {
  /// What a command and an address call it: `nornorna`, `G33630`.
  package let id: String
  package let title: String
  /// By id.
  package let members: [AreaID]

  package init(id: String, title: String, members: [AreaID]) {
    self.id = id
    self.title = title
    self.members = members.sorted { $0.rawValue < $1.rawValue }
  }

  /// The seven of Jämtland's eight municipalities that share their results: all but Bräcke.
  package static let nornorna = ComparisonNetwork(
    id: "nornorna", title: "Nornorna",
    members: ["2303", "2309", "2313", "2321", "2326", "2361", "2380"].map(AreaID.init(rawValue:)))
}

extension ComparisonNetwork {
  /// County, SKR group and size class, by title.
  package static let shipped: [ComparisonNetwork] = {
    let rows = AreaCatalogue.lines(AreaCatalogue.areaLines)
    return AreaCatalogue.lines(AreaCatalogue.groupLines).map { fields in
      ComparisonNetwork(
        id: fields[0], title: fields[1],
        members: rows.filter { $0[3...5].contains(fields[0]) }.map { AreaID(rawValue: $0[0]) })
    }
  }()

  /// The seven that are most like a municipality, by whose group it is; it is not a member itself.
  package static let similar: [AreaID: ComparisonNetwork] = {
    let groups = Dictionary(
      uniqueKeysWithValues: AreaCatalogue.lines(AreaCatalogue.similarLines).map { fields in
        (
          fields[0],
          ComparisonNetwork(
            id: fields[0], title: fields[1],
            members: fields[2].split(separator: " ").map { AreaID(rawValue: String($0)) })
        )
      })
    return Dictionary(
      uniqueKeysWithValues: AreaCatalogue.lines(AreaCatalogue.areaLines).compactMap { fields in
        groups[fields[6]].map { (AreaID(rawValue: fields[0]), $0) }
      })
  }()

  /// A group that is shipped with the program, by its id or title.
  package static func shipped(_ name: String) -> ComparisonNetwork? {
    let wanted = name.lowercased()
    return ([nornorna] + shipped + similar.values).first {
      $0.id.lowercased() == wanted || $0.title.lowercased() == wanted
    }
  }
}
