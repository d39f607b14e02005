/// How sure a difference between two figures of a measure is. A survey's figures come from those who were asked, so a
/// small difference between two of them may be chance, which is never told as better or worse.
package enum DifferenceCertainty: Sendable, Equatable {
  /// More than chance makes, or not a survey's.
  case certain
  /// So small that chance alone may have made it.
  case withinMargin
  /// A survey's whose margin nobody has read, or which the source does not give.
  case marginUnknown

  /// - Parameters:
  ///   - one: half the width of the one figure's interval; nil where it is not known.
  ///   - other: the same of the other. Where only one of them is known, the other is taken to be like it: nothing is
  ///     known of it but that it was made alike.
  package init(of difference: Double, isSurvey: Bool, margins one: Double?, _ other: Double?) {
    guard let first = one ?? other, let second = other ?? one else {
      self = isSurvey ? .marginUnknown : .certain
      return
    }
    self = SurveyMargin.isWithin(difference, first, second) ? .withinMargin : .certain
  }

  /// What stands where better or worse would, of a survey whose margin is not known.
  package static let unknown = "osäkerheten är inte känd"
}

extension SurveyMargin {
  /// Whether a difference between two surveys' figures is within what chance makes. Both are uncertain: the margin of the
  /// difference is the root of the sum of both margins' squares.
  package static func isWithin(_ difference: Double, _ one: Double, _ other: Double) -> Bool {
    difference.magnitude <= (one * one + other * other).squareRoot()
  }

  /// Whether a measure's figures come from people who were asked. Kolada has no field for it, so its title and source tell.
  /// How many answered, and how uncertain the answers are, is counted and not estimated.
  package static func isSurvey(title: String, source: String) -> Bool {
    let name = title.lowercased()
    guard !title.hasPrefix(prefix), !counts.contains(where: name.contains) else { return false }
    let said = "\(name) \(source.lowercased())"
    return surveys.contains { said.contains($0) }
  }

  private static let counts = ["antal svar", "svarsfrekvens"]

  /// SCB's survey of citizens, those of users and of pupils, the satisfaction indexes and that of companies. What a
  /// municipality counts itself ("egen undersökning") is none.
  private static let surveys = [
    "medborgarundersökning", "brukarbedömning", "uppfattning av", "uppfattning om", "elevenkät",
    "elevernas syn", "nöjd", "insikt",
  ]
}
