import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ReadLogTests {
  @Test(arguments: TestEngine.allCases)
  func `every reading is written down, and shown to the manager and the data protection officer`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for member in [town.officer, town.registrar, town.officer] {
        _ = try await town.operations.readCase(number, actor: .staff(member))
        town.clock.advance(seconds: 60)
      }
      for reader in [town.manager, town.protectionOfficer] {
        let log = try await town.operations.readLog(of: number, actor: .staff(reader))
        #expect(log.readings.map(\.reader) == ["Olle Öberg", "Rakel Ström", "Olle Öberg"])
        #expect(log.count == 3 && log.readings.allSatisfy { $0.reason == nil && $0.number == number })
      }
      for member in [town.officer, town.registrar, town.teacher, town.administrator, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.readLog(of: number, actor: .staff(member))
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who may not see a case leaves no reading, and cannot give a reason`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      for member in [town.teacher, town.administrator, town.strategist, town.politician, town.retired] {
        for asked in [number, CaseNumber(year: 2026, sequence: 999)] {
          await #expect(throws: Problem(.notFound, .caseNotFound)) {
            _ = try await town.operations.readCase(asked, actor: .staff(member))
          }
          await #expect(throws: Problem(.notFound, .caseNotFound)) {
            try await town.operations.giveReason("Nyfiken", for: asked, actor: .staff(member))
          }
        }
      }
      #expect(try await town.operations.readLog(of: number, actor: .staff(town.manager)).count == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a protected case asks those outside the unit for a reason, which holds for the day`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      try await town.operations.protect(town.north.id, as: .socialServices, actor: .staff(town.administrator))
      let needed = Problem(.invalid, .readingReasonMissing, field: "reason")
      let manager = Actor.staff(town.manager)
      for member in [town.manager, town.registrar, town.protectionOfficer] {
        await #expect(throws: needed) {
          _ = try await town.operations.readCase(number, actor: .staff(member))
        }
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.readCase(number, actor: .staff(town.officer))
      }
      await #expect(throws: Problem(.invalid, .reasonMissing, field: "reason")) {
        try await town.operations.giveReason("  ", for: number, actor: manager)
      }
      try await town.operations.giveReason("Svarar på klagomålet", for: number, actor: manager)
      _ = try await town.operations.readCase(number, actor: manager)
      _ = try await town.operations.readCase(number, actor: manager)
      await #expect(throws: needed) {
        _ = try await town.operations.readCase(number, actor: .staff(town.registrar))
      }
      let log = try await town.operations.readLog(of: number, actor: manager)
      #expect(log.readings.map(\.reason) == ["Svarar på klagomålet", "Svarar på klagomålet"])
      try town.wait(until: "2026-03-03")
      await #expect(throws: needed) { _ = try await town.operations.readCase(number, actor: manager) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the data protection officer gives a reason for every case, and sees the log of a day`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.protectionOfficer))
      await #expect(throws: Problem(.invalid, .readingReasonMissing, field: "reason")) {
        _ = try await town.operations.readCase(number, actor: officer)
      }
      try await town.operations.giveReason("Begäran om utlämnande", for: number, actor: officer)
      let file = try await town.operations.readCase(number, actor: officer)
      #expect(file.permits(.disclose) && !file.permits(.handle) && !file.permits(.read))
      let log = try await town.operations.readLog(ReadLogQuestion(), for: town.protectionOfficer)
      #expect(log.readings.map(\.reason) == ["Begäran om utlämnande"] && log.question.from == town.today)
      let before = try await town.operations.readLog(
        ReadLogQuestion(from: town.today.adding(days: -1)), for: town.protectionOfficer)
      #expect(before.readings.isEmpty)
      for member in [town.manager, town.registrar, town.administrator, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.readLog(ReadLogQuestion(), for: member)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `internal notes are not in what is opened outside the board`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let id = try await town.file(number).value.id
      try await town.operations.database.write { transaction in
        try TextStore(transaction).insert([
          CaseText(
            id: RowID(rawValue: "note"), caseID: id, role: .note,
            text: SealedText(body: "Ringde grannen.", salt: "s"))
        ])
      }
      try await town.operations.giveReason("Utlämnande", for: number, actor: .staff(town.protectionOfficer))
      for (member, sees) in [(town.officer, true), (town.registrar, false), (town.protectionOfficer, false)] {
        let file = try await town.operations.readCase(number, actor: .staff(member))
        #expect((file.text(.note) == "Ringde grannen.") == sees, "\(member.username)")
      }
    }
  }
}
