import Domain
import Mail
import Operations
import Storage
import TestSupport
import Testing

/// Nobody sees a case about themselves, also when a gate hands it to them.
struct OwnMatterTests {
  private func tasks(of member: StaffMember, _ town: TestMunicipality) async throws -> [DeskTask] {
    try await town.operations.listTasks(for: member).tasks.map(\.task).filter { $0.kind == .takeHandover }
  }

  private func hand(_ number: CaseNumber, to gate: Gate, by member: StaffMember, _ town: TestMunicipality)
    async throws -> RowID
  {
    _ = try await town.operations.handOver(
      number, to: gate, text: "Läs.", confirmation: .missing, actor: .staff(member))
    return try #require(try await town.file(number).handingOn.handovers.last).id
  }

  @Test(arguments: TestEngine.allCases)
  func `a receiver neither sees, reads, takes nor gives back a sealed report about themselves`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id, town.protectionOfficer.id])
      let (number, verbs) = (try await town.submit("Kim tar mutor."), town.operations)
      _ = try await verbs.encircle(number, about: [town.strategist.id], actor: .staff(town.manager))
      let id = try await hand(number, to: .whistleblowing, by: town.manager, town)
      let (own, others) = (
        try await tasks(of: town.strategist, town), try await town.file(number).handingOn.tasks
      )
      #expect(own.isEmpty && others.map(\.owner) == [town.protectionOfficer.id])
      let (listed, _) = try await verbs.sealedHandovers(for: town.strategist)
      #expect(listed.isEmpty)
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        _ = try await verbs.readSealed(id, for: town.strategist)
      }
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.takeSealed(id, for: town.strategist)
      }
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.returnSealed(id, reason: "Inget.", for: town.strategist)
      }
      let (seen, _) = try await verbs.sealedHandovers(for: town.protectionOfficer)
      #expect(seen.map(\.number) == [number])
      _ = try await verbs.readSealed(id, for: town.protectionOfficer)
      try await verbs.takeSealed(id, for: town.protectionOfficer)
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.whistleblowing, .lexMaria])
  func `whoever is named afterwards has nothing to receive any more, and the others have`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(gate, receivers: [town.teacher.id, town.protectionOfficer.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      let id = try await hand(number, to: gate, by: town.officer, town)
      let own = try #require(try await tasks(of: town.teacher, town).first)
      _ = try await verbs.encircle(number, about: [town.teacher.id], actor: .staff(town.manager))
      let left = try await tasks(of: town.teacher, town)
      #expect(left.isEmpty)
      await #expect(throws: Problem(.notFound, .taskUnknown)) {
        try await verbs.completeTask(own.id, by: town.teacher)
      }
      if gate == .whistleblowing {
        await #expect(throws: Problem(.notFound, .sealedNotFound)) {
          _ = try await verbs.readSealed(id, for: town.teacher)
        }
      }
      let other = try #require(try await tasks(of: town.protectionOfficer, town).first)
      try await verbs.completeTask(other.id, by: town.protectionOfficer)
      let entry = try await town.file(number).journal.last { $0.event == .handoverTaken }
      #expect(entry?.actor == "staff:\(town.protectionOfficer.id)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `when the case is about the only receiver nothing is sealed, and what stays waits where the case lies`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      for gate in [Gate.whistleblowing, .lexMaria] {
        try await town.run(gate, receivers: [town.strategist.id])
      }
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.encircle(number, about: [town.strategist.id], actor: .staff(town.manager))
      // Somebody is appointed, so that it would be no help to say that nobody is.
      await #expect(throws: Problem(.conflict, .gateAboutReceiver, field: "gate")) {
        _ = try await verbs.handOver(
          number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.manager))
      }
      _ = try await hand(number, to: .lexMaria, by: town.manager, town)
      let (own, found) = (try await tasks(of: town.strategist, town), try await tasks(of: town.manager, town))
      #expect(own.isEmpty && found.map(\.note) == ["lex Maria"] && found.first?.owner == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a mail that waits is not sent to whom the case turns out to be about`(engine: TestEngine) async throws
  {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      try await town.run(.lexMaria, receivers: [town.strategist.id, town.teacher.id])
      for (member, address) in [
        (town.strategist, "kim@tallsjo.example"), (town.teacher, "tore@tallsjo.example"),
      ] {
        try await verbs.setMailContact(email: address, habit: .none, of: member.id)
      }
      let number = try await town.registerLetter()
      _ = try await hand(number, to: .lexMaria, by: town.officer, town)
      _ = try await verbs.encircle(number, about: [town.strategist.id], actor: .staff(town.manager))
      try await mail.send()
      #expect(mail.server.taken.map(\.to.text) == ["tore@tallsjo.example"])
    }
  }
}
