import JWTKit

/// What stands in a token, whatever the provider has put there.
struct TokenClaims: JWTPayload {
  enum Value: Codable, Sendable, Equatable {
    case text(String)
    case number(Double)
    case texts([String])
    case members([String])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let texts = try? container.decode([String].self) {
        self = .texts(texts)
      } else if let object = try? container.decode([String: Value].self) {
        self = .members(object.keys.sorted())
      } else {
        self = .other
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .texts(let texts): try container.encode(texts)
      case .members, .other: try container.encodeNil()
      }
    }
  }

  private let values: [String: Value]

  init(_ values: [String: Value]) {
    self.values = values
  }

  init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode([String: Value].self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }

  /// The signature is JWTKit's to check; what stands in the token is checked with our own clock, in `TokenCheck`.
  func verify(using algorithm: some JWTAlgorithm) {}

  func text(_ name: String) -> String? {
    if case .text(let text) = values[name], !text.isEmpty { text } else { nil }
  }

  func number(_ name: String) -> Double? {
    if case .number(let number) = values[name] { number } else { nil }
  }

  /// One text or several: providers write both for the same claim.
  func texts(_ name: String) -> [String] {
    switch values[name] {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .number, .members, .other, nil: []
    }
  }

  func members(_ name: String) -> [String] {
    if case .members(let names) = values[name] { names } else { [] }
  }

  func has(_ name: String) -> Bool { values[name] != nil }
}
