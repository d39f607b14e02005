import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Who searched in what people wrote, for the data protection officer (rules R40).
struct SearchLogTests {
  @Test(arguments: TestEngine.allCases)
  func `the data protection officer sees who searched for what, by day and by person`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      func search(_ words: String, _ member: StaffMember) async throws {
        _ = try await town.operations.listCases({ $0.words = words }, for: member)
        town.clock.advance(seconds: 60)
      }
      try await search("Åsa Öst", town.officer)
      try await search("matlådor", town.teacher)
      try town.wait(until: "2026-03-03")
      try await search("skolskjuts", town.teacher)
      let (first, second) = (try calendarDay("2026-03-02"), try calendarDay("2026-03-03"))
      func found(_ question: ReadLogQuestion) async throws -> [String] {
        let log = try await town.operations.searchLog(question, for: town.protectionOfficer)
        #expect(log.count == log.searches.count)
        return log.searches.map { "\($0.username) \($0.words)" }
      }
      let all = try await found(ReadLogQuestion())
      #expect(all.count == 3 && all.first == "tore skolskjuts")
      let day = try await found(ReadLogQuestion(from: first, through: first))
      #expect(day.count == 2 && day.first == "tore matlådor" && day.last?.hasPrefix("olle ") == true)
      let person = try await found(ReadLogQuestion(from: second, reader: town.teacher.id))
      #expect(person == ["tore skolskjuts"])
      let ofCase = try await found(ReadLogQuestion(number: CaseNumber(year: 2026, sequence: 1)))
      #expect(ofCase.isEmpty)
      for stranger in [town.registrar, town.manager, town.administrator, town.strategist] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await town.operations.searchLog(ReadLogQuestion(), for: stranger)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the officer of one board sees the searches of that board's people`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let own = try await town.operations.addStaff(
        username: "sdso", name: "Sara Dso", role: .dataProtectionOfficer,
        placement: Placement(board: town.school.id), password: TestMunicipality.password)
      for member in [town.officer, town.teacher] {
        _ = try await town.operations.listCases({ $0.words = "halka" }, for: member)
      }
      let seen = try await town.operations.searchLog(ReadLogQuestion(), for: own)
      #expect(seen.searches.map(\.username) == ["tore"] && seen.count == 1)
      let other = try await town.operations.searchLog(ReadLogQuestion(reader: town.officer.id), for: own)
      #expect(other.searches.isEmpty && other.count == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a pattern with words is a search when it is saved and each time it is read`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      func log() async throws -> [String] {
        let found = try await town.operations.searchLog(ReadLogQuestion(), for: town.protectionOfficer)
        return found.searches.reversed().map { "\($0.username) \($0.words)" }
      }
      let words = ["Åsa", "Öst", "c", "d", "e", "f", "g", "h", "Storgatan"]
      let pattern = try await verbs.savePattern(
        "Åsa", PatternCriteria(placement: town.north.placement, words: words), actor: .staff(town.manager))
      let joined = words.joined(separator: " ")
      let saved = try await log()
      #expect(saved == ["maj \(joined)"])
      town.clock.advance(seconds: 60)
      _ = try await verbs.readPattern(pattern.id, member: town.officer)
      town.clock.advance(seconds: 60)
      _ = try await verbs.readPattern(pattern.id, member: town.officer)
      // Whoever may not see it, or reads no case, has searched for nothing.
      await #expect(throws: Problem(.notFound, .patternUnknown)) {
        _ = try await verbs.readPattern(pattern.id, member: town.teacher)
      }
      _ = try await verbs.readPattern(pattern.id, member: town.strategist)
      let plain = try await verbs.savePattern(
        "Norr", PatternCriteria(placement: town.north.placement), actor: .staff(town.manager))
      _ = try await verbs.readPattern(plain.id, member: town.officer)
      let read = try await log()
      #expect(read == ["maj \(joined)", "olle \(joined)", "olle \(joined)"])
    }
  }
}
