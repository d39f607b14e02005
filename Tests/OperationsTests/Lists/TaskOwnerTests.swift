import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A task of a case is whoever's the case is, whatever has become of the case since.
struct TaskOwnerTests {
  private func atWork(_ town: TestMunicipality, _ username: String) async throws -> StaffMember {
    let session = try await town.operations.logIn(username: username, password: TestMunicipality.password)
    return try #require(try await town.operations.session(token: session.token)).member
  }

  /// Who of some people has a task of this kind.
  private func holders(
    _ town: TestMunicipality, of kind: TaskKind = .acknowledge,
    among people: [String] = ["olle", "disa", "maj", "tore", "rakel"]
  ) async throws -> [String] {
    var found: [String] = []
    for username in people {
      let list = try await town.operations.listTasks(kind, for: try await atWork(town, username))
      if !list.tasks.isEmpty { found.append(username) }
    }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `the task follows the case from hand to hand, over the wall, and back to the pile`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      let operations = town.operations
      #expect(try await holders(town) == ["olle", "disa", "maj"])
      for officer in [town.officer, town.deputy] {
        _ = try await operations.assign(number, to: officer.id, actor: .staff(town.manager))
        #expect(try await holders(town) == [officer.username])
      }
      _ = try await operations.forward(
        number, to: town.moose.placement, text: "Det gäller er.", ground: .consent,
        actor: .staff(town.manager))
      #expect(try await holders(town) == ["tore"])
      _ = try await operations.returnToPile(number, reason: "Inte vi.", actor: .staff(town.teacher))
      #expect(try await holders(town) == ["rakel"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when an account is closed its tasks lie in the unit's pile, of closed cases and of improvements too`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      _ = try await town.operations.assign(number, to: town.deputy.id, actor: .staff(town.manager))
      let closed = try await town.submit()
      _ = try await town.operations.assign(closed, to: town.deputy.id, actor: .staff(town.manager))
      _ = try await town.operations.close(closed, reason: .withdrawn, actor: .staff(town.deputy))
      let id = try await town.file(closed).value.id
      let raised: [(TaskKind, CaseID?)] = [(.readMessage, id), (.improvementDue, nil)]
      for (kind, caseID) in raised {
        try await town.operations.database.write { transaction in
          try TaskStore(transaction).raise(
            DeskTask(
              id: .ordered(at: transaction.now), kind: kind, caseID: caseID, placement: town.north.placement,
              owner: town.deputy.id, dueOn: nil, note: "", raisedOn: transaction.today, raisedBy: "program"))
        }
      }
      let kinds: [TaskKind] = [.acknowledge, .readMessage, .improvementDue]
      for kind in kinds { #expect(try await holders(town, of: kind) == ["disa"], "\(kind)") }
      try await town.operations.disableStaff(username: "disa")
      for kind in kinds {
        #expect(
          try await holders(town, of: kind, among: ["olle", "maj", "tore"]) == ["olle", "maj"], "\(kind)")
      }
      let tasks = try await town.operations.listTasks(for: town.officer).tasks
      #expect(tasks.count == 3 && tasks.allSatisfy { $0.task.owner == nil })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a stand-in has the tasks of the absent officer, while it lasts`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      _ = try await town.operations.nameStandIn(
        town.deputy.id, for: town.officer.id, from: town.today, through: town.today,
        actor: .staff(town.manager))
      #expect(try await holders(town) == ["olle", "disa"])
      try town.wait(until: "2026-03-03")
      #expect(try await holders(town) == ["olle"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what comes to a duplicate lies at its own place when whoever has the main case does not reach it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, main) = (town.operations, try await town.submit())
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      let duplicate = try TestMunicipality.number(of: receipt)
      _ = try await verbs.merge(duplicate, into: main, actor: .staff(town.officer))
      _ = try await verbs.assign(main, to: town.officer.id, actor: .staff(town.manager))
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Hallå?")
      #expect(try await holders(town, of: .readMessage) == ["olle"])
      // As it can stand since before a main case with duplicates had to stay with its board.
      let id = try await town.file(main).value.id
      try await verbs.database.tamper("UPDATE cases SET officer_id = \(town.teacher.id) WHERE id = \(id)")
      #expect(try await holders(town, of: .readMessage) == ["olle", "disa", "maj"])
      // And where the duplicate alone is about whoever has the main case.
      _ = try await verbs.assign(main, to: town.officer.id, actor: .staff(town.manager))
      _ = try await verbs.encircle(duplicate, about: [town.officer.id], actor: .staff(town.manager))
      #expect(try await holders(town, of: .readMessage) == ["maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `a stand-in from another unit also has what nobody has taken at the absent one's place, while it lasts`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let west = try await town.operations.addUnit(
        "Hemtjänst Väst", at: Placement(board: town.social.id, department: town.care.id))
      for (username, place) in [("nina", town.north.placement), ("vera", west.placement)] {
        _ = try await town.operations.addStaff(
          username: username, name: username.capitalized, role: .officer, placement: place,
          password: TestMunicipality.password)
      }
      let letter = try await town.registerLetter()
      func vera() async throws -> (tasks: [CaseNumber?], cases: [CaseNumber]) {
        let member = try await atWork(town, "vera")
        let tasks = try await town.operations.listTasks(.acknowledge, for: member).tasks.map(\.number)
        let cases = try await town.operations.listCases({ $0.place = .mine }, for: member).items.map(\.number)
        return (tasks, cases)
      }
      let before = try await vera()
      #expect(before.tasks.isEmpty && before.cases.isEmpty)
      let (absent, standIn) = (try await atWork(town, "nina"), try await atWork(town, "vera"))
      _ = try await town.operations.nameStandIn(
        standIn.id, for: absent.id, from: town.today, through: town.today, actor: .staff(town.manager))
      let during = try await vera()
      #expect(during.tasks == [letter] && during.cases == [letter])
      try town.wait(until: "2026-03-03")
      let after = try await vera()
      #expect(after.tasks.isEmpty && after.cases.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a gate asks stays with whom the law appoints`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      #expect(try await holders(town, of: .assessGate) == ["maj"])
    }
  }
}
