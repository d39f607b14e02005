/// Questions with points: what an index measure is made of (checklista). The index is the points as per cent of the most.
package struct Checklist: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    /// What part of the list it stands in; empty where the list has no parts.
    package let heading: String
    package let question: String
    /// The most points that it can give.
    package let most: Int

    package init(heading: String, question: String, most: Int) {
      self.heading = heading
      self.question = question
      self.most = most
    }
  }

  package let items: [Item]

  package init(items: [Item]) {
    self.items = items
  }

  package var most: Int { items.map(\.most).reduce(0, +) }

  /// - Parameter points: for each item, in the order of the list.
  /// - Returns: nil when there is nothing to be per cent of, or the points are not the list's.
  package func percent(of points: [Int]) -> Double? {
    guard most > 0, points.count == items.count,
      zip(points, items).allSatisfy({ 0...$1.most ~= $0 })
    else { return nil }
    return 100 * Double(points.reduce(0, +)) / Double(most)
  }

  package static let mostItems = 200
  package static let mostPoints = 100
}

/// A checklist as somebody filled it in: the points stand beside the version of the list that they were given for.
package struct FilledChecklist: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let measure: KPIID
  package let version: Int
  package let year: Int
  /// For each item of that version, in its order.
  package let points: [Int]
  package let note: String
  package let made: Doing

  package init(
    id: RowID, measure: KPIID, version: Int, year: Int, points: [Int], note: String, made: Doing
  ) {
    self.id = id
    self.measure = measure
    self.version = version
    self.year = year
    self.points = points
    self.note = note
    self.made = made
  }
}
