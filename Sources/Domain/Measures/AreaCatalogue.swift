/// The areas that Kolada has values for, and the groups that users know them by (interface.md: shipped with the program).
package enum AreaCatalogue {
  /// By id.
  package static let all: [Area] = lines(areaLines).compactMap { fields in
    kinds[fields[2]].map { Area(id: AreaID(rawValue: fields[0]), title: fields[1], kind: $0) }
  }

  package static let municipalities: [Area] = all.filter { $0.kind == .municipality }

  package static func area(_ id: AreaID) -> Area? { areas[id] }

  /// What an area is called; its id when it is none of ours.
  package static func title(_ id: AreaID) -> String { areas[id]?.title ?? id.rawValue }

  package static func isMunicipality(_ id: AreaID) -> Bool { areas[id]?.kind == .municipality }

  /// The municipality of that name, whatever its letters' case; "Bergs kommun" is Berg too.
  package static func municipality(named name: String) -> Area? {
    let wanted = name.lowercased()
    return municipalities.first { area in
      let title = area.title.lowercased()
      return title == wanted || wanted == title + " kommun" || wanted == title + "s kommun"
    }
  }

  private static let areas = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  private static let kinds: [String: Area.Kind] = ["K": .municipality, "L": .region, "R": .country]

  static func lines(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
