import Domain
import SQLEngine

extension EngineError {
  /// What a user is told of a database that fails, or nil when it is a fault of the program.
  package var problem: Problem? {
    switch self {
    case .readOnly(let place): Problem(.unavailable, .databaseReadOnly, [place])
    case .diskFull: Problem(.unavailable, .diskFull)
    case .busy, .timeout, .serializationFailure: Problem(.unavailable, .databaseBusy)
    case .cannotOpen(let sentence), .unavailable(let sentence):
      Problem(.unavailable, .databaseUnavailable, [sentence])
    case .newerSchema, .olderSchema, .foreignSchema, .corrupt:
      Problem(.unavailable, .databaseUnavailable, [description])
    case .uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation, .unstorable, .misuse,
      .other:
      nil
    }
  }
}
