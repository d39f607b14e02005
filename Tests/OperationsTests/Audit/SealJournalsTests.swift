import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct SealJournalsTests {
  private func seals(_ town: TestMunicipality) async throws -> [Seal] {
    try await town.operations.database.read { try SealStore($0).all() }
  }

  @Test(arguments: TestEngine.allCases)
  func `journals are sealed when their day is over, and never on the day`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for _ in 0..<3 { _ = try await town.submitAnonymously() }
      #expect(try await town.operations.sealJournals() == 0)
      town.clock.now = TestClock("2026-03-02T22:59:59.999Z").now
      #expect(try await town.operations.sealJournals() == 0)
      town.clock.now = TestClock("2026-03-02T23:00:00.000Z").now
      #expect(try await town.operations.sealJournals() == 3)
      #expect(try await town.operations.sealJournals() == 0)
      let seals = try await seals(town)
      #expect(seals.map(\.number) == [1] && seals.map(\.count) == [3])
      #expect(seals.map(\.sealedOn.description) == ["2026-03-03"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `each day's changes make a link that follows the one before`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let first = try await town.submit()
      for day in ["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"] {
        try town.wait(until: day)
        try await town.operations.sealJournals()
        // On the first two days something happens; the last two have nothing new to seal.
        if day == "2026-03-03" {
          _ = try await town.submit()
          try await CaseVerb.answer.perform(on: first, in: town)
        }
      }
      let seals = try await seals(town)
      #expect(seals.map(\.count) == [1, 2])
      #expect(seals.map(\.previousHash) == ["", seals[0].hash])
      let verification = try await town.operations.verify()
      #expect(verification.faults == [] && verification.seals == 2 && verification.unsealed == 0)
      #expect(verification.chainHead == seals[1].hash)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that is changed today waits with all it has until tomorrow`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try town.wait(until: "2026-03-03")
      try await CaseVerb.answer.perform(on: number, in: town)
      #expect(try await town.operations.sealJournals() == 0)
      #expect(try await town.operations.verify().unsealed == 1)
      try town.wait(until: "2026-03-04")
      #expect(try await town.operations.sealJournals() == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a large import is sealed in several links`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, clock in
      let rows = (0..<5_001).map { _ in "2009-03-02;beröm;N" }
      try await RegisterFile(rows: rows).importInto(operations, missing: .create)
      clock.advance(seconds: 86_400)
      #expect(try await operations.sealJournals() == 5_001)
      let verification = try await operations.verify()
      #expect(verification.faults == [] && verification.seals == 2 && verification.unsealed == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a seal in the middle of the chain that is gone or forged is found`(engine: TestEngine) async throws {
    for (change, fault) in [
      (
        ["DELETE FROM seal_heads WHERE seal_number = 2", "DELETE FROM seals WHERE number = 2"],
        "seal 2 is missing"
      ),
      (["UPDATE seals SET previous_hash = 'x' WHERE number = 2"], "seal 2 does not follow the one before"),
    ] {
      try await withMunicipality(engine) { town in
        for day in ["2026-03-03", "2026-03-04", "2026-03-05"] {
          _ = try await town.submit()
          try town.wait(until: day)
          try await town.operations.sealJournals()
        }
        try await town.operations.database.write { transaction in
          for statement in change { try transaction.execute(SQL(stringLiteral: statement)) }
        }
        let faults = try await town.operations.verify().faults
        #expect(faults.contains(fault), "\(faults)")
      }
    }
  }
}
