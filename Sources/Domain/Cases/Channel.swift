/// How it reached the municipality. The raw values are the keys in JSON (interface.md).
package enum Channel: String, CaseIterable, Sendable, Codable {
  case web, form, telephone, email, letter, visit, meeting, api, unknown

  package var swedish: String {
    switch self {
    case .web: "webb"
    case .form: "blankett"
    case .telephone: "telefon"
    case .email: "e-post"
    case .letter: "brev"
    case .visit: "besök"
    case .meeting: "möte"
    case .api: "api"
    case .unknown: "okänd"
    }
  }

  /// Spoken, so that what was said is written down with who and when (förvaltningslagen 27 §).
  package var isOral: Bool {
    switch self {
    case .telephone, .visit, .meeting: true
    case .web, .form, .email, .letter, .api, .unknown: false
    }
  }
}
