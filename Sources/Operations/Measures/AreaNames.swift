import Domain

/// Municipalities by name, as a sentence has them.
package enum AreaNames {
  /// "Danderyd och Järfälla"; of many who tie, the first by name and how many more.
  package static func joined(_ titles: [String]) -> String {
    let sorted = SwedishOrder.sorted(titles) { $0 }
    let shown = sorted.count <= most ? sorted : Array(sorted.prefix(most - 1))
    let more = sorted.count - shown.count
    return ReportWords.joined(shown + (more > 0 ? ["\(more) till"] : []))
  }

  private static let most = 5
}
