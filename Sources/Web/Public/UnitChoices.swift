import Domain

/// Pick lists of the organisation, grouped by board and in Swedish order.
enum UnitChoices {
  /// - Parameters:
  ///   - none: the words for "no unit", which is the first choice.
  ///   - areas: offered before the units, to those who know what it is about but not whose it is.
  static func field(_ chart: OrganisationChart, none: String, areas: [ServiceArea] = []) -> ChoiceField {
    let known = SwedishOrder.sorted(areas, by: \.name).map {
      Choice(value: areaPrefix + $0.id.rawValue, label: $0.name)
    }
    return ChoiceField(
      options: [Choice(value: "", label: none)],
      groups: (known.isEmpty ? [] : [ChoiceGroup(label: "Bara vad det gäller", options: known)])
        + SwedishOrder.sorted(chart.boards, by: \.name).compactMap { group(of: $0, in: chart) })
  }

  /// The service area of a chosen value, or nil for a unit.
  static func serviceArea(_ value: String) -> ServiceAreaID? {
    value.hasPrefix(areaPrefix) ? ServiceAreaID(rawValue: String(value.dropFirst(areaPrefix.count))) : nil
  }

  /// Before the identifier of a service area; no unit's begins so.
  private static let areaPrefix = "area-"

  private static func group(of board: Board, in chart: OrganisationChart) -> ChoiceGroup? {
    let units = SwedishOrder.sorted(chart.units.filter { $0.board == board.id }, by: \.name)
    guard !units.isEmpty else { return nil }
    return ChoiceGroup(
      label: board.name, options: units.map { Choice(value: $0.id.rawValue, label: $0.name) })
  }
}
