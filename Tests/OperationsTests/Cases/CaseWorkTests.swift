import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// What holds for every verb that changes a case.
struct CaseWorkTests {
  @Test(arguments: TestEngine.allCases, CaseVerb.allCases)
  func `a change leaves its rows and one journal entry that says who, when and what`(
    engine: TestEngine, verb: CaseVerb
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await verb.prepare(town)
      let before = try await DatabaseDump(town.operations.database)
      let old = try await town.file(number)
      town.clock.advance(seconds: 3600)
      let changed = try await verb.perform(on: number, in: town)
      let after = try await DatabaseDump(town.operations.database)

      let file = try await town.file(number)
      #expect(file.value == changed)
      #expect(changed.version == old.value.version + 1)
      let entry = try #require(file.journal.last)
      #expect(file.journal.dropLast() == old.journal[...])
      #expect(entry.event == verb.event && entry.actor == "staff:\(town.officer.id)")
      #expect(entry.at == .instant(town.clock.now) && entry.sequence == changed.version)
      #expect(entry.isIntact && entry.previousHash == old.journal.last?.hash)
      let grown = Set(after.lines).subtracting(before.lines).map(\.table)
      #expect(Set(grown) == verb.tables.union(verb.touched).union(["cases", "journal_entries"]))
      #expect(after.lines.count == before.lines.count + verb.tables.count + 1)
    }
  }

  @Test(arguments: TestEngine.allCases, CaseVerb.allCases)
  func `a change whose journal entry cannot be written leaves nothing`(engine: TestEngine, verb: CaseVerb)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await verb.prepare(town)
      // An entry with the next number is there already, as after a fault in the program.
      try await town.operations.database.tamper(
        """
        INSERT INTO journal_entries (case_id, sequence, made_at, actor, event, details, previous_hash, hash)
        SELECT case_id, sequence + 1, made_at, actor, event, details, previous_hash, hash FROM journal_entries
        WHERE sequence = (SELECT MAX(sequence) FROM journal_entries)
        """)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: EngineError.uniqueViolation(columns: ["case_id", "sequence"])) {
        try await verb.perform(on: number, in: town)
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases, CaseVerb.allCases)
  func `of two people who saw the same version the second is told`(engine: TestEngine, verb: CaseVerb)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await verb.prepare(town)
      let seen = try await town.file(number).value.version
      try await verb.perform(on: number, in: town, version: seen)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .changedMeanwhile)) {
        try await verb.perform(on: number, in: town, version: seen, actor: .staff(town.deputy))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases, CaseVerb.allCases)
  func `a case that one may not touch looks like one that does not exist`(engine: TestEngine, verb: CaseVerb)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await verb.prepare(town)
      let before = try await DatabaseDump(town.operations.database)
      let strangers = [
        town.teacher, town.strategist, town.politician, town.administrator, town.protectionOfficer,
        town.retired,
      ]
      for actor in strangers.map(Actor.staff) + [.sender] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await verb.perform(on: number, in: town, actor: actor)
        }
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verb.perform(on: CaseNumber(year: 2026, sequence: 999), in: town)
      }
      // Also with a version that would have been wrong: nothing is told of a case that is not theirs.
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await verb.perform(on: number, in: town, version: 99, actor: .staff(town.teacher))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases, CaseVerb.allCases)
  func `registrar, officer and manager may do it`(engine: TestEngine, verb: CaseVerb) async throws {
    try await withMunicipality(engine) { town in
      for member in [town.registrar, town.officer, town.manager] {
        let changed = try await verb.perform(
          on: try await verb.prepare(town), in: town, actor: .staff(member))
        #expect(try await town.file(changed.number).journal.last?.actor == "staff:\(member.id)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the lifecycle does not allow is refused in every state`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for state in CaseState.allCases {
        for verb in CaseVerb.allCases where CaseLifecycle.next(state, verb.event) == nil {
          let number = try await Self.make(state, in: town)
          let before = try await town.file(number)
          let problem = await #expect(throws: Problem.self) { try await verb.perform(on: number, in: town) }
          #expect(problem?.code == .conflict && problem?.key == .transitionNotAllowed, "\(verb) in \(state)")
          let after = try await town.file(number)
          #expect(after.value == before.value && after.journal == before.journal)
        }
      }
    }
  }

  /// A case in a state.
  private static func make(_ state: CaseState, in town: TestMunicipality) async throws -> CaseNumber {
    let number = try await town.registerLetter()
    let steps: [CaseVerb] =
      switch state {
      case .registered: []
      case .acknowledged: [.acknowledge]
      case .answered: [.answer]
      case .closed: [.close]
      case .reopened: [.close, .reopen]
      }
    for step in steps { try await step.perform(on: number, in: town) }
    #expect(try await town.file(number).value.state == state)
    return number
  }

  @Test(arguments: TestEngine.allCases)
  func `of many who change one case at once each gets an entry of its own`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let before = try await town.file(number).value.version
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<12 {
          group.addTask {
            _ = try await town.operations.answer(number, text: "Svar \(index)", actor: .staff(town.officer))
          }
        }
        try await group.waitForAll()
      }
      let file = try await town.file(number)
      #expect(file.value.version == before + 12)
      #expect(file.answers.map(\.ordinal) == Array(1...12))
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }
}
