/// A picture of figures, drawn as SVG on the server. The same figures stand in a table beside it.
package protocol Chart: Sendable {
  func drawing(_ labelling: ChartLabelling, width: ChartWidth) -> ChartDrawing
}

/// What a chart says to those who do not see it. `id` must be unique on its page; what an id may not hold
/// becomes a hyphen.
package struct ChartLabelling: Hashable, Sendable {
  package let id: String
  package let title: String
  package let description: String

  package init(id: String, title: String, description: String) {
    self.id = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-" })
    self.title = title
    self.description = description
  }
}

package enum ChartWidth: Hashable, Sendable {
  /// For pages: as wide as the room there is, from 288 px (a telephone of 320) up. Bars stretch, letters keep
  /// their size.
  case fluid
  /// For paper and files: this many px with a viewBox, scaled as a whole.
  case fixed(Int)

  /// The width that labels are placed for: nothing overlaps at it or at any greater one.
  var narrowest: Double {
    switch self {
    case .fluid: 288
    case .fixed(let width): Double(max(width, 288))
    }
  }
}

package enum ChartDrawing: Hashable, Sendable {
  case svg(String)
  /// There is nothing to draw: a sentence says so instead of an empty axis.
  case sentence(String)
}

/// The figures of a bar chart.
package struct ChartData: Hashable, Sendable {
  /// Names of the series, short enough to stand beside their bars.
  package var series: [String]
  package var categories: [ChartCategory]
  /// What the axis counts.
  package var axisTitle: String
  /// Stands in the chart's place when there is nothing to draw.
  package var emptySentence: String

  package init(series: [String], categories: [ChartCategory], axisTitle: String, emptySentence: String) {
    self.series = series
    self.categories = categories
    self.axisTitle = axisTitle
    self.emptySentence = emptySentence
  }

  /// Every figure in words, for the SVG's description: "Kompetens: Klagomål 13, Beröm 22."
  var inWords: String {
    categories.map { category in
      let values = zip(series, category.values).map { "\($0) \($1.label)" }
      return "\(category.name): \(values.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  var isEmpty: Bool {
    !categories.contains { $0.values.contains { ($0.amount ?? 0) > 0 } }
  }

  /// Counts get an axis of whole numbers.
  var isWhole: Bool {
    categories.allSatisfy { category in
      category.values.allSatisfy { ($0.amount ?? 0).rounded() == ($0.amount ?? 0) }
    }
  }
}

package struct ChartCategory: Hashable, Sendable {
  package var name: String
  /// One for each series.
  package var values: [TableCell]
  /// Overrides the sum of the values, which is not given when a value is hidden.
  package var total: TableCell?

  package init(_ name: String, _ values: [TableCell], total: TableCell? = nil) {
    self.name = name
    self.values = values
    self.total = total
  }

  /// What stands at the end of a stacked bar.
  var shownTotal: TableCell? {
    if let total { return total }
    let amounts = values.compactMap(\.amount)
    guard amounts.count == values.count else { return nil }
    return .count(Int(amounts.reduce(0, +)))
  }
}
