/// A value that the municipality reports itself (egen uppgift), one version of it. It never came from Kolada and is never
/// shown as if it had: where both have a value, Kolada's stands in the comparison and this one beside it.
package struct ReportedFigure: Sendable, Equatable {
  /// What it was made from.
  package enum Origin: String, CaseIterable, Sendable {
    /// Somebody wrote it.
    case reported
    /// A checklist that was filled in.
    case checklist
    /// The municipality's own service measurement.
    case service

    package var swedish: String {
      switch self {
      case .reported: "rapporterad"
      case .checklist: "ur checklistan"
      case .service: "egen mätning"
      }
    }
  }

  package let key: MeasureKey
  /// 1, 2, 3 … without gaps.
  package let version: Int
  /// nil when it has been taken back.
  package let value: Double?
  /// How it was measured, in words.
  package let method: String
  /// What a reader has to know; why, when it was taken back.
  package let note: String
  package let origin: Origin
  /// The checklist as it was filled in.
  package let filling: RowID?
  package let made: Doing

  package init(
    key: MeasureKey, version: Int, value: Double?, method: String, note: String, origin: Origin = .reported,
    filling: RowID? = nil, made: Doing
  ) {
    self.key = key
    self.version = version
    self.value = value
    self.method = method
    self.note = note
    self.origin = origin
    self.filling = filling
    self.made = made
  }

  /// What it is called wherever it stands beside values of another source.
  package static let label = "egen uppgift"

  /// What must be known wherever some stand.
  package static let caution =
    "Egna uppgifter har kommuner rapporterat själva. De kommer inte från Kolada och räknas inte in i medel, plats eller "
    + "färg."

  /// Nothing older is collected today.
  package static let firstYear = 1990
}

extension ReportedFigure {
  /// Whether a number differs so much from an earlier one that a mark may have slipped: five times as much, or a fifth.
  package static func isUnlikely(_ value: Double, after earlier: Double) -> Bool {
    guard value != 0, earlier != 0 else { return false }
    let ratio = abs(value / earlier)
    return ratio >= 5 || ratio <= 0.2 || (value < 0) != (earlier < 0)
  }
}
