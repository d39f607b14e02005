import Domain

/// Pick lists that several forms of the desk share.
enum DeskChoices {
  static let dimensions: [Choice] =
    [Choice(value: "", label: "Inte satt")]
    + QualityDimension.allCases.map { Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst) }

  static func serviceAreas(_ areas: [ServiceArea]) -> [Choice] {
    [Choice(value: "", label: "Inte satt")]
      + SwedishOrder.sorted(areas, by: \.name).map { Choice(value: $0.id.rawValue, label: $0.name) }
  }
}
