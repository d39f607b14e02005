import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Socialnämnden has its manager Maj at the department, and here a head of the whole board above her.
struct SetCircleTests {
  private func withHead(
    _ engine: TestEngine, _ body: (TestMunicipality, StaffMember) async throws -> Void
  ) async throws {
    try await withMunicipality(engine) { town in
      let head = try await town.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager, placement: Placement(board: town.social.id),
        password: TestMunicipality.password)
      try await body(town, head)
    }
  }

  private func readers(_ town: TestMunicipality, _ number: CaseNumber, and head: StaffMember) async throws
    -> [String]
  {
    let all = [
      town.registrar, town.officer, town.deputy, town.manager, head, town.teacher, town.strategist,
      town.politician, town.administrator,
    ]
    var found: [String] = []
    for member in all where try await town.operations.mayOpen(number, actor: .staff(member)) {
      found.append(member.username)
      let list = try await town.operations.listCases({ _ in }, for: member)
      #expect(list.items.map(\.number).contains(number))
    }
    for member in all where !found.contains(member.username) && Access.worksInCases(member) {
      let list = try await town.operations.listCases({ $0.standing = .all }, for: member)
      #expect(list.total == 0 && list.items.isEmpty)
    }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `a case about a member of staff is the responsible manager's and nobody else's`(engine: TestEngine)
    async throws
  {
    try await withHead(engine) { town, head in
      let number = try await town.submit()
      let value = try await town.operations.encircle(
        number, about: [town.officer.id], actor: .staff(town.registrar))
      #expect(value.officer == town.manager.id)
      #expect(try await readers(town, number, and: head) == ["maj"])
      let file = try await town.operations.readCase(number, actor: .staff(town.manager))
      #expect(file.journal.last?.event == .encircled)
      #expect(file.journal.last?.details["subjects"] == town.officer.id.rawValue)
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `it is one level up when it is about the manager`(engine: TestEngine) async throws {
    try await withHead(engine) { town, head in
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [town.manager.id], actor: .staff(town.manager))
      #expect(try await readers(town, number, and: head) == ["helga"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `it can be lifted again, by the manager, and the board sees the case`(engine: TestEngine) async throws
  {
    try await withHead(engine) { town, head in
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.liftCircle(number, actor: .staff(town.officer))
      }
      _ = try await town.operations.liftCircle(number, actor: .staff(town.manager))
      #expect(try await readers(town, number, and: head) == ["rakel", "olle", "disa", "maj", "helga"])
      await #expect(throws: Problem(.invalid, .circleMissing)) {
        _ = try await town.operations.liftCircle(number, actor: .staff(town.manager))
      }
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `while it waits for its board the registrar sees it, and then the manager`(engine: TestEngine)
    async throws
  {
    try await withHead(engine) { town, head in
      let number = try TestMunicipality.number(
        of: try await town.operations.register(
          RegisteredItem(
            channel: .letter, takenInHandOn: town.today,
            classification: Classification(
              kind: .complaint, dimension: nil, serviceArea: nil, placement: .unrouted),
            text: "Olle var otrevlig.", subjects: [town.officer.id]),
          actor: .staff(town.registrar)))
      #expect(try await readers(town, number, and: head) == ["rakel"])
      _ = try await town.operations.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: .treatment, serviceArea: nil, placement: town.north.placement),
        actor: .staff(town.registrar))
      #expect(try await readers(town, number, and: head) == ["maj"])
      let journal = try await town.file(number).journal
      #expect(journal.map(\.event) == [.registered, .encircled, .classified])
      // Nobody said who they were: the journal tells the day of the registration and no time.
      #expect(journal.prefix(2).allSatisfy { $0.at == .day(town.today) })
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the manager's account is closed it is the next manager's, or the registrars'`(engine: TestEngine)
    async throws
  {
    try await withHead(engine) { town, head in
      let number = try await town.submit()
      _ = try await town.operations.encircle(number, about: [], actor: .staff(town.officer))
      try await town.operations.disableStaff(username: "maj")
      #expect(try await town.operations.mayOpen(number, actor: .staff(head)))
      #expect(try await town.file(number).value.officer == head.id)
      try await town.operations.disableStaff(username: "helga")
      #expect(try await town.operations.mayOpen(number, actor: .staff(town.registrar)))
      #expect(!(try await town.operations.mayOpen(number, actor: .staff(town.officer))))
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a manager, or about somebody unknown, it is refused and nothing changes`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let school = try await town.submit(to: town.preschool)
      await #expect(throws: Problem(.invalid, .managerMissing, field: "about")) {
        _ = try await town.operations.encircle(school, about: [], actor: .staff(town.teacher))
      }
      await #expect(throws: Problem(.invalid, .subjectUnknown, field: "about")) {
        _ = try await town.operations.encircle(
          school, about: [StaffID(rawValue: "nobody")], actor: .staff(town.teacher))
      }
      let care = try await town.submit()
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.encircle(care, about: [], actor: .staff(town.teacher))
      }
      #expect(try await town.operations.mayOpen(school, actor: .staff(town.teacher)))
    }
  }
}
