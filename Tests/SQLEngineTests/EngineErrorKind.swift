import SQLEngine

/// The cases of `EngineError` that carry a sentence or a place, for tests that do not care about its words.
enum EngineErrorKind: Equatable {
  case readOnly
  case diskFull
  case cannotOpen
  case unavailable
  case foreignSchema
  case unstorable
  case misuse
  case other
}

extension EngineError {
  var kind: EngineErrorKind? {
    switch self {
    case .readOnly: .readOnly
    case .diskFull: .diskFull
    case .cannotOpen: .cannotOpen
    case .unavailable: .unavailable
    case .foreignSchema: .foreignSchema
    case .unstorable: .unstorable
    case .misuse: .misuse
    case .other: .other
    default: nil
    }
  }
}
