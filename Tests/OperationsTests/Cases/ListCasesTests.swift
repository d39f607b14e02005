import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ListCasesTests {
  @Test(arguments: TestEngine.allCases)
  func `each sees the cases of their board, and the registrar those of all and of none`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let care = try await town.submit(to: town.north)
      let school = try await town.submit(to: town.moose)
      let unrouted = try TestMunicipality.number(
        of: try await town.operations.submit(Submission(kind: .question, text: "Vart?"), channel: .web))
      func numbers(_ member: StaffMember) async throws -> Set<CaseNumber> {
        Set(try await town.operations.listCases({ _ in }, for: member).items.map(\.number))
      }
      #expect(try await numbers(town.registrar) == [care, school, unrouted])
      #expect(try await numbers(town.officer) == [care])
      #expect(try await numbers(town.manager) == [care])
      #expect(try await numbers(town.teacher) == [school])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `those who do not work in cases have no list`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      for member in [
        town.strategist, town.politician, town.administrator, town.protectionOfficer, town.retired,
      ] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.listCases({ _ in }, for: member)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a list says how many there are, how many are late, and how many are due today`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      for _ in 0..<3 { _ = try await town.submit() }
      let done = try await town.submit()
      _ = try await town.operations.answer(done, text: "Svar", actor: .staff(town.officer))
      _ = try await town.submit(to: town.preschool)
      try town.wait(until: "2026-03-09")
      _ = try await town.submit()
      try town.wait(until: "2026-03-16")
      let due = try await town.operations.listCases({ _ in }, for: town.officer)
      #expect([due.total, due.overdue, due.dueToday] == [5, 0, 3] && due.items.count == 5)
      #expect(due.today.description == "2026-03-16")
      try town.wait(until: "2026-03-17")
      let late = try await town.operations.listCases({ $0.standing = .overdue }, for: town.officer)
      #expect([late.total, late.overdue, late.dueToday] == [3, 3, 0])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a list has fifty lines a page`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<53 { group.addTask { _ = try await town.submit() } }
        try await group.waitForAll()
      }
      var seen: [CaseNumber] = []
      for page in 1...3 {
        let list = try await town.operations.listCases({ _ in }, page: page, for: town.registrar)
        #expect(list.total == 53)
        seen += list.items.map(\.number)
      }
      #expect(seen.count == 53 && Set(seen).count == 53)
      let zero = try await town.operations.listCases({ _ in }, page: 0, for: town.registrar)
      #expect(zero.items.map(\.number) == Array(seen.prefix(50)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case may be read by those who see it in their list`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Åsa ringde på dörren.")
      for member in [town.registrar, town.officer, town.manager] {
        let file = try await town.operations.readCase(number, actor: .staff(member))
        #expect(file.text(.submission) == "Åsa ringde på dörren.")
        #expect(file.contact == Contact(name: "Åsa Öst", email: "asa@example.se"))
        #expect(file.journal.map(\.event) == [.registered, .acknowledged])
      }
      for member in [
        town.teacher, town.strategist, town.politician, town.administrator, town.retired,
      ] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          _ = try await town.operations.readCase(number, actor: .staff(member))
        }
      }
    }
  }
}
