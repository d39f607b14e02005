import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

struct VerifyRegisterTests {
  @Test(arguments: TestEngine.allCases)
  func `an empty register is sound`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let verification = try await operations.verify()
      #expect(verification.isSound && verification.cases == 0 && verification.chainHead.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a register that everything happened in is sound, before and after it is sealed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let expected = try await TamperedRegister.fill(town)
      let before = try await town.operations.verify()
      #expect(before.faults == [])
      #expect(before.cases == expected.cases && before.entries == expected.entries)
      #expect(before.seals == 0 && before.unsealed == expected.cases)
      town.clock.advance(seconds: 86_400)
      #expect(try await town.operations.sealJournals() == expected.cases)
      let after = try await town.operations.verify()
      #expect(after.faults == [] && after.seals == 1 && after.unsealed == 0)
      #expect(after.chainHead.count == 64)
    }
  }

  @Test(arguments: TestEngine.allCases, TamperedRegister.tamperings)
  func `what somebody did behind the register's back is found`(engine: TestEngine, tampering: Tampering)
    async throws
  {
    try await withMunicipality(engine) { town in
      _ = try await TamperedRegister.fill(town)
      if tampering.needsSeal {
        town.clock.advance(seconds: 86_400)
        try await town.operations.sealJournals()
      }
      let changed = try await town.operations.database.write { transaction in
        try tampering.statements.reduce(0) { try $0 + transaction.execute(SQL(stringLiteral: $1)) }
      }
      #expect(changed > 0)
      let faults = try await town.operations.verify().faults
      #expect(faults.contains { $0.contains(tampering.fault) }, "\(faults)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a text that disposal removed does not break the journal`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      _ = try await TamperedRegister.fill(town)
      let removed = try await town.operations.database.tamper(
        "DELETE FROM texts WHERE role = 'submission'", "DELETE FROM contacts")
      #expect(removed > 2)
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a changed byte of a decided comparison is found, and in which of them`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await MeasureFixture.load(into: town.operations, kpis: ["N15428"])
      let actor = Actor.staff(town.strategist)
      let touched = try await town.operations.decideComparison(town.order(), actor: actor)
      _ = try await town.operations.decideComparison(town.order(2021), actor: actor)
      let before = try await town.operations.verify()
      #expect(before.faults == [] && before.documents == 2)
      let changed = try await town.operations.database.tamper(
        """
        UPDATE comparison_documents SET content = REPLACE(content, '85.41666667', '85.41666668')
        WHERE id = \(touched.id)
        """)
      #expect(changed == 1)
      let after = try await town.operations.verify()
      let fault = "(\(touched.title)): its text is not the one that was decided"
      #expect(after.faults == ["decided comparison \(touched.id) \(fault)"] && after.documents == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of very many faults the first hundred are told`(engine: TestEngine) async throws {
    try await withOperations(engine) { operations, _ in
      let rows = (0..<150).map { _ in "2009-03-02;beröm;N" }
      try await RegisterFile(rows: rows).importInto(operations, missing: .create)
      try await operations.database.tamper("UPDATE cases SET state = 'closed'")
      #expect(try await operations.verify().faults.count == 100)
    }
  }
}
