/// What the sender says it is (klagomål, beröm, förslag, fråga). ISO 10002 calls the whole "feedback".
package enum Kind: String, CaseIterable, Sendable, Codable {
  case complaint, compliment, suggestion, question

  package var swedish: String {
    switch self {
    case .complaint: "klagomål"
    case .compliment: "beröm"
    case .suggestion: "förslag"
    case .question: "fråga"
    }
  }
}
