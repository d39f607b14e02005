import Domain
import Operations

extension ComparisonChooser {
  /// For a page that shows what was chosen.
  /// - Parameter years: those that can be chosen, newest first.
  init(_ choice: ChosenComparison, at path: String, years: [Int], year: Int?) {
    let shown = year.map { years.contains($0) ? years : ([$0] + years).sorted(by: >) } ?? years
    let sets = MeasureChoices.including(choice.set, in: choice.sets)
    let networks = MeasureChoices.including(choice.network, in: choice.networks)
    self.init(
      action: path,
      municipality: choice.home.municipality == nil
        ? MeasureChoices.municipalities().selecting(choice.municipality.id.rawValue) : nil,
      set: MeasureChoices.sets(sets).selecting(choice.set.id),
      year: ChoiceField(options: shown.map { Choice(value: String($0), label: String($0)) }).selecting(
        year.map { String($0) }),
      network: MeasureChoices.networks(networks).selecting(choice.network.id))
  }

  /// For a page that asks what to show, or says what cannot be shown.
  init(
    _ asked: ComparisonQuestion, _ problem: Problem?, at path: String, sets: [MeasureSet],
    asksMunicipality: Bool
  ) {
    func error(_ field: String) -> String? { problem?.field == field ? problem?.swedish : nil }
    // Years and groups depend on the rest; what was wrong can be chosen anew when that is known.
    let empty = ChoiceField(options: [Choice(value: "", label: "Välj åt mig")])
    self.init(
      action: path,
      municipality: asksMunicipality
        ? MeasureChoices.municipalities().selecting(asked.municipality, error: error("municipality")) : nil,
      set: MeasureChoices.sets(sets).selecting(asked.set, error: error("set")),
      year: empty.selecting("", error: error("year")),
      network: empty.selecting("", error: error("network")))
  }
}

extension BesideForm {
  /// - Parameter other: who stands beside now, if anybody.
  init(_ choice: ChosenComparison, other: AreaID? = nil) {
    self.init(
      action: "/jamforelser/mot",
      other: MeasureChoices.municipalities(but: choice.municipality.id).selecting(other?.rawValue),
      hidden: choice.kept(year: choice.year))
  }
}

/// The pick lists of the comparison.
enum MeasureChoices {
  static func sets(_ sets: [MeasureSet]) -> ChoiceField {
    ChoiceField(options: sets.map { Choice(value: $0.id, label: $0.title) })
  }

  static func networks(_ networks: [ComparisonNetwork]) -> ChoiceField {
    ChoiceField(options: networks.map { Choice(value: $0.id, label: $0.title) })
  }

  /// What is offered, and before it what is chosen where that is not offered any more.
  static func including<Item: Identifiable>(_ chosen: Item, in offered: [Item]) -> [Item] {
    offered.contains { $0.id == chosen.id } ? offered : [chosen] + offered
  }

  /// All municipalities in Swedish order.
  static func municipalities(but own: AreaID? = nil) -> ChoiceField {
    ChoiceField(
      options: sorted.filter { $0.id != own }.map { Choice(value: $0.id.rawValue, label: $0.title) })
  }

  private static let sorted = SwedishOrder.sorted(AreaCatalogue.municipalities, by: \.title)
}
