import Domain
import Operations
import SQLEngine
import Testing

struct EngineProblemTests {
  @Test(arguments: [
    (EngineError.readOnly("/data"), Problem(.unavailable, .databaseReadOnly, ["/data"])),
    (.diskFull("/data"), Problem(.unavailable, .diskFull)), (.busy, Problem(.unavailable, .databaseBusy)),
    (.timeout, Problem(.unavailable, .databaseBusy)),
    (.serializationFailure, Problem(.unavailable, .databaseBusy)),
    (.cannotOpen("Stängt."), Problem(.unavailable, .databaseUnavailable, ["Stängt."])),
    (.unavailable("Borta."), Problem(.unavailable, .databaseUnavailable, ["Borta."])),
  ])
  func `a database that fails is told in one sentence`(error: EngineError, problem: Problem) {
    #expect(error.problem == problem)
  }

  @Test(arguments: [
    EngineError.newerSchema(found: 9, known: 7), .olderSchema(found: 1, known: 7), .foreignSchema("Annat."),
    .corrupt("/data"),
  ])
  func `a database that is not ours to use is told with what the engine says`(error: EngineError) {
    #expect(error.problem == Problem(.unavailable, .databaseUnavailable, [error.description]))
  }

  @Test(arguments: [
    EngineError.uniqueViolation(columns: ["a"]), .foreignKeyViolation, .checkViolation(constraint: "c"),
    .notNullViolation(column: "a"), .unstorable("s"), .misuse("s"), .other(code: "1", message: "m"),
  ])
  func `a fault of the program is not blamed on the database`(error: EngineError) {
    #expect(error.problem == nil)
  }
}
