/// Measures that are compared together, with what Kolada does not say of them: number, area, direction and unit.
package struct MeasureSet: Sendable, Equatable, Identifiable {
  package struct Item: Sendable, Equatable {
    /// The measure's number in the set, such as "17"; empty where the set has none.
    package let number: String
    /// Which part of the numbered measure, such as "årskurs 6"; empty for a whole one.
    package let part: String
    package let kpi: KPIID
    package let area: String
    package let direction: MeasureDirection
    package internal(set) var unit: String
    package let title: String
    package let source: String
    /// Whether the number follows from the order alone (`MeasureSet.presumedNumbers`).
    package let isNumberPresumed: Bool
  }

  package let id: String
  package let title: String
  /// Kolada's group of the same measures, where there is one.
  package let kpiGroup: String?
  package let items: [Item]

  package init(id: String, title: String, kpiGroup: String? = nil, items: [Item]) {
    self.id = id
    self.title = title
    self.kpiGroup = kpiGroup
    self.items = items
  }

  /// The areas in their order.
  package var areas: [String] {
    items.reduce(into: []) { areas, item in
      if areas.last != item.area && !areas.contains(item.area) { areas.append(item.area) }
    }
  }

  package func item(_ kpi: KPIID) -> Item? { items.first { $0.kpi == kpi } }

  /// The sets that the program knows by itself.
  package static let shipped = [kkik2024, kkik2014, citizenSurvey]

  package static func shipped(_ id: String) -> MeasureSet? { shipped.first { $0.id == id } }
}

extension MeasureSet {
  /// - Parameter lines: `number part|kpi|direction|unit|title|source`, under a line `# area` for each area.
  init(id: String, title: String, kpiGroup: String?, lines: String) {
    var (area, items): (String, [Item]) = ("", [])
    for fields in AreaCatalogue.lines(lines) {
      if fields.count == 1 {
        area = String(fields[0].drop { $0 == "#" || $0 == " " })
      } else if let direction = MeasureDirection(rawValue: fields[2]) {
        let label = fields[0].split(separator: " ", maxSplits: 1).map(String.init)
        items.append(
          Item(
            number: label.first?.filter { $0 != "?" } ?? "", part: label.count > 1 ? label[1] : "",
            kpi: KPIID(rawValue: fields[1]), area: area, direction: direction, unit: fields[3],
            title: fields[4], source: fields[5], isNumberPresumed: label.first?.hasSuffix("?") ?? false))
      }
    }
    self.init(id: id, title: title, kpiGroup: kpiGroup, items: items)
  }
}
