/// What some cases teach, added up: how much each count grows or shrinks. Cases that were placed anew are taken from
/// their old place and given to the new one.
package struct LessonChanges: Sendable, Equatable {
  /// By feature code, then by place.
  package private(set) var words: [Int64: [String: Int]] = [:]
  /// By place.
  package private(set) var cases: [String: Int] = [:]
  package private(set) var areas: [String: [ServiceAreaID: Int]] = [:]

  private let codes: FeatureCode

  package init(codes: FeatureCode) {
    self.codes = codes
  }

  /// - Parameter step: 1 to learn, -1 to take back.
  package mutating func count(_ learnt: [LearntWord], at place: String, area: ServiceAreaID?, step: Int) {
    cases[place, default: 0] += step
    if let area { areas[place, default: [:]][area, default: 0] += step }
    for name in Set(learnt.flatMap(\.features).map(\.name)) {
      words[codes.code(of: name), default: [:]][place, default: 0] += step
    }
  }
}

extension Placement {
  /// The identifier of the narrowest part that is set: of the unit, else the department, else the board.
  package var narrowest: String? { unit?.rawValue ?? department?.rawValue ?? board?.rawValue }
}
