/// What a template may ask to have filled in, written `{{nummer}}`.
package enum TemplateField: String, CaseIterable, Sendable {
  case number, received, unit, officer, answerBy, kind

  /// The word in a template, as those who write them know it.
  package var swedish: String {
    switch self {
    case .number: "nummer"
    case .received: "inkom"
    case .unit: "enhet"
    case .officer: "handläggare"
    case .answerBy: "svarsdatum"
    case .kind: "typ"
    }
  }

  package var explanation: String {
    switch self {
    case .number: "ärendets nummer, som 2026-0117"
    case .received: "dagen den kom in"
    case .unit: "enheten som svarar"
    case .officer: "den som handlägger"
    case .answerBy: "sista dagen för svaret"
    case .kind: "klagomål, beröm, förslag eller fråga"
    }
  }

  /// Swedish or English, in any case and with spaces around.
  package init?(word: String) {
    let word = TidyText.line(word).lowercased()
    guard
      let field = Self.allCases.first(where: { $0.swedish == word || $0.rawValue.lowercased() == word })
    else { return nil }
    self = field
  }
}
