/// Which way a measure is better. Kolada publishes none: the measure set says it, and it is our own judgement.
package enum MeasureDirection: String, CaseIterable, Sendable {
  case higher, lower
  /// Lower is cheaper, which is neither good nor bad: ranked from the lowest, never coloured.
  case cost
  /// Only to know, such as a number of inhabitants: neither ranked nor coloured.
  case none

  package var swedish: String {
    switch self {
    case .higher: "högre är bättre"
    case .lower: "lägre är bättre"
    case .cost: "kostnad, lägre är billigare"
    case .none: "inget håll är bättre"
    }
  }

  var isRanked: Bool { self != .none }
  var isColoured: Bool { self == .higher || self == .lower }

  /// Whether `one` stands strictly before `other` in the ranking.
  func precedes(_ one: Double, _ other: Double) -> Bool {
    self == .higher ? one > other : one < other
  }
}
