/// A saved selection of cases that are alike (mönster), so that work can be planned on all of them at once and its
/// effect counted.
package struct CasePattern: Sendable, Equatable, Identifiable {
  package let id: PatternID
  package let name: String
  package let criteria: PatternCriteria
  package let madeOn: CalendarDay
  /// `Actor.reference`.
  package let madeBy: String

  package init(id: PatternID, name: String, criteria: PatternCriteria, madeOn: CalendarDay, madeBy: String) {
    self.id = id
    self.name = name
    self.criteria = criteria
    self.madeOn = madeOn
    self.madeBy = madeBy
  }

  /// The name, tidy.
  package static func checkedName(_ name: String) throws(Problems) -> String {
    let tidy = TidyText.line(name)
    var check = ImprovementTextCheck()
    check.require(tidy, .nameMissing, field: "name")
    check.limit(tidy, to: ImprovementContent.longestLine, field: "name")
    try check.finish()
    return tidy
  }
}

/// Which cases belong to a pattern; what is nil is not asked for.
package struct PatternCriteria: Sendable, Equatable {
  package let kind: Kind?
  package let dimension: QualityDimension?
  package let serviceArea: ServiceAreaID?
  /// Everything under it; `.unrouted` is the whole municipality.
  package let placement: Placement
  /// Every one of these stands in what was written, as a word or part of one.
  package let words: [String]
  /// Received on or after; nil is from the beginning.
  package let from: CalendarDay?
  package let to: CalendarDay?

  package init(
    kind: Kind? = nil, dimension: QualityDimension? = nil, serviceArea: ServiceAreaID? = nil,
    placement: Placement, words: [String] = [], from: CalendarDay? = nil, to: CalendarDay? = nil
  ) {
    self.kind = kind
    self.dimension = dimension
    self.serviceArea = serviceArea
    self.placement = placement
    self.words = words
    self.from = from
    self.to = to
  }

  /// Whether it reads what people wrote: then its counts are for those only who may read it too, since a count for
  /// well-chosen words tells what stands in a text.
  package var readsTexts: Bool { !words.isEmpty }

  /// Whether complaints can be in it: those about members of staff are not counted (rules R24), which is said where the
  /// count stands.
  package var concernsComplaints: Bool { kind == nil || kind == .complaint }

  /// What is said of that.
  package static let staffComplaintsInSwedish = "Klagomål på anställda räknas inte med."

  /// The same selection in other days, for counting before and after.
  package func during(_ period: ReportPeriod) -> PatternCriteria {
    PatternCriteria(
      kind: kind, dimension: dimension, serviceArea: serviceArea, placement: placement, words: words,
      from: period.from, to: period.to)
  }

  /// Whether the texts of a case hold all the words, whatever their capitals.
  package func words(in texts: [String]) -> Bool {
    let haystack = texts.joined(separator: "\n").lowercased()
    return words.allSatisfy { haystack.contains($0.lowercased()) }
  }

  /// Words as they are written in a field, apart by spaces or commas.
  package static func words(_ text: String) -> [String] {
    TidyText.line(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
  }
}
