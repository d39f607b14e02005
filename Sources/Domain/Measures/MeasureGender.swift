/// Whom a value is about. Kolada's letters; the K of women has nothing to do with the K of municipalities.
package enum MeasureGender: String, CaseIterable, Sendable {
  case total = "T"
  case women = "K"
  case men = "M"

  /// All first, then women, then men.
  package var order: Int {
    switch self {
    case .total: 0
    case .women: 1
    case .men: 2
    }
  }

  package var swedish: String {
    switch self {
    case .total: "alla"
    case .women: "kvinnor"
    case .men: "män"
    }
  }
}
