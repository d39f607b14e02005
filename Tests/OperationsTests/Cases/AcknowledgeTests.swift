import Domain
import Operations
import Storage
import TestSupport
import Testing

struct AcknowledgeTests {
  @Test(arguments: TestEngine.allCases)
  func `an acknowledgement says by what means, and the answer is due next`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      #expect(try await town.file(number).value.dueOn?.description == "2026-03-04")
      try town.wait(until: "2026-03-03")
      let value = try await town.operations.acknowledge(number, by: .telephone, actor: .staff(town.registrar))
      #expect(value.state == .acknowledged && value.dueOn?.description == "2026-03-16")
      let file = try await town.file(number)
      #expect(file.acknowledgement?.means == .telephone)
      #expect(file.acknowledgement?.done.day.description == "2026-03-03")
      #expect(file.acknowledgement?.done.instant == town.clock.now)
      #expect(file.journal.last?.details == ["means": "telephone"])
    }
  }
}
