import Operations
import Storage
import TestSupport
import Testing

struct MunicipalityTests {
  @Test(arguments: TestEngine.allCases)
  func `a new register has placeholders, and keeps what is set`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      #expect(try await operations.municipality() == Municipality())
      var municipality = Municipality()
      municipality.name = "Östersunds kommun"
      municipality.phone = "063-14 30 00"
      municipality.dataProtectionOfficer = "dso@example.se"
      municipality.questions = .notOffered
      let set = municipality
      try await operations.set(set)
      #expect(try await operations.municipality() == set)
      try await operations.set(Municipality())
      #expect(try await operations.municipality() == Municipality())
    }
  }

  @Test func `a value that is not possible is passed over`() {
    #expect(Municipality(settings: ["form.questions": "maybe", "unknown": "x"]) == Municipality())
  }
}
