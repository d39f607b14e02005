import Domain

/// Pick lists of the organisation, grouped by board and in Swedish order.
enum UnitChoices {
  /// - Parameter none: the words for "no unit", which is the first choice.
  static func field(_ chart: OrganisationChart, none: String) -> ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: none)],
      groups: SwedishOrder.sorted(chart.boards, by: \.name).compactMap { group(of: $0, in: chart) })
  }

  private static func group(of board: Board, in chart: OrganisationChart) -> ChoiceGroup? {
    let units = SwedishOrder.sorted(chart.units.filter { $0.board == board.id }, by: \.name)
    guard !units.isEmpty else { return nil }
    return ChoiceGroup(
      label: board.name, options: units.map { Choice(value: $0.id.rawValue, label: $0.name) })
  }
}
