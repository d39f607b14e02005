import Domain
import Hummingbird
import Operations

extension Site {
  /// Where the municipality differs most from those that are like it.
  func differences(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await comparison(request, at: "/jamforelser/skillnader") { choice in
      // Whoever has no group of similar municipalities is set against the group that was chosen.
      let similar = try await operations.mostLikeNetwork(to: choice.municipality.id)
      let group = similar ?? choice.network
      var found = MeasureDifferences.none(group, of: choice.set)
      if let year = choice.year {
        found = try await operations.measureDifferences(
          ComparisonOrder(
            municipality: choice.municipality.id, network: group, year: year, set: choice.set))
      }
      return try await page(DifferencesPage(choice, found), path: "/jamforelser")
    }
  }
}

extension DifferencesPage {
  init(_ choice: ChosenComparison, _ differences: MeasureDifferences) {
    let title = choice.municipality.title
    let members = SwedishOrder.sorted(differences.group.members.map(AreaCatalogue.title)) { $0 }
    let year = choice.year.map { " \($0)" } ?? ""
    var chooser = ComparisonChooser(
      choice, at: "/jamforelser/skillnader", years: choice.years.all, year: choice.year)
    // The group is given here, and what was chosen is carried along.
    chooser.network = nil
    chooser.hidden = [HiddenField(name: "network", value: choice.network.id)]
    self.init(
      title: "Här skiljer sig \(title) mest från liknande kommuner\(year)", note: choice.note,
      reading: differences.found.first.map { DifferenceWords.reading($0, title) }
        ?? "Det finns inget att jämföra.",
      chooser: chooser, back: PageLink(label: "Alla mått", address: choice.address("/jamforelser")),
      group:
        "De liknande kommunerna är Koladas grupp ”\(differences.group.title)”: \(members.joined(separator: ", ")).",
      rows: differences.found.map { difference in
        DifferenceRow(
          name: difference.title, address: choice.address("/jamforelser/\(difference.item.kpi)"),
          value: difference.scale.text(difference.value),
          groupMean: DifferenceWords.mean(difference),
          spreads: SwedishNumber.decimal(difference.standardised, decimals: 1),
          meaning: DifferenceWords.meaning(difference))
      },
      left: DifferenceWords.left(differences))
  }
}

private enum DifferenceWords {
  static func reading(_ difference: MeasureDifference, _ municipality: String) -> String {
    let spreads = SwedishNumber.decimal(difference.standardised.magnitude, decimals: 1)
    let (value, mean) = (difference.scale.text(difference.value), difference.scale.text(difference.groupMean))
    return
      "Mest skiljer det i måttet ”\(difference.title)”: \(value) i \(municipality) mot \(mean) i de liknande "
      + "kommunerna. Det är \(spreads) spridningar.\(doubt(difference))"
  }

  private static func doubt(_ difference: MeasureDifference) -> String {
    switch difference.certainty {
    case .certain: ""
    case .withinMargin: " Skillnaden är inte säker: den ryms i felmarginalerna."
    case .marginUnknown:
      " Värdet kommer från en enkät och \(DifferenceCertainty.unknown), så skillnaden kan bero på slumpen."
    }
  }

  /// What is not there, and what is not final.
  static func left(_ differences: MeasureDifferences) -> String? {
    let left =
      differences.left == 0
      ? nil
      : "\(differences.left) mått är inte med: det egna värdet saknas, eller så är det för få andra som har ett värde."
    let titles = differences.found.filter { differences.preliminary.contains($0.item.kpi) }.map(\.title)
    let said = [left, MeasureWords.preliminary(titles)].compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  static func mean(_ difference: MeasureDifference) -> String {
    "\(difference.scale.text(difference.groupMean)) (\(difference.groupCount) kommuner)"
  }

  /// What may be chance is neither better nor worse.
  static func meaning(_ difference: MeasureDifference) -> String {
    if difference.standing == .alike { return "Som i de liknande kommunerna" }
    let place =
      difference.value > difference.groupMean
      ? "Högre än i de liknande kommunerna" : "Lägre än i de liknande kommunerna"
    switch difference.certainty {
    case .withinMargin: return "\(place), men ingen säker skillnad"
    case .marginUnknown: return "\(place); \(DifferenceCertainty.unknown)"
    case .certain: return certainMeaning(difference) ?? place
    }
  }

  /// Nil where the measure says no more than higher or lower.
  private static func certainMeaning(_ difference: MeasureDifference) -> String? {
    switch (difference.standing, difference.item.direction) {
    case (.better, _): "Bättre än de liknande kommunerna"
    case (.worse, _): "Sämre än de liknande kommunerna"
    case (.higher, .cost): "Dyrare än i de liknande kommunerna"
    case (.lower, .cost): "Billigare än i de liknande kommunerna"
    case (.higher, _), (.lower, _), (.alike, _): nil
    }
  }
}
