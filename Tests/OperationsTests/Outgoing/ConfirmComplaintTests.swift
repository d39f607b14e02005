import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A complaint about education is confirmed whatever its sender wished (skollagen 4:8; rules R56).
struct ConfirmComplaintTests {
  private static let email = Contact(name: "Åsa Öst", email: "asa@example.se")
  private static let telephone = Contact(name: "Åsa Öst", phone: "070-123 45 67")

  private func protect(_ mail: MailTown, as profile: ProtectedProfile) async throws {
    try await mail.operations.protect(
      mail.town.north.id, as: profile, actor: .staff(mail.town.administrator))
  }

  @Test(arguments: TestEngine.allCases)
  func `at a school the mail goes to whoever wants no answer too, and promises none`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      let queued = try await mail.log().map(\.kind)
      #expect(queued == [.registered])
      try await mail.send()
      let file = try await mail.town.file(number)
      #expect(file.value.state == .acknowledged && file.acknowledgement?.means == .email)
      let text = try #require(mail.server.taken.first?.text)
      #expect(text.contains("Du ville inte ha något svar") && !text.contains("Du får svar"))
      _ = try await mail.operations.answer(number, text: "Vi har ändrat.", actor: .staff(mail.town.manager))
      let after = try await mail.log().map(\.kind)
      #expect(after == [.registered])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where there is no mail a task asks for it, and an anonymous sender without an address is let be`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let told = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      let file = try await mail.town.file(told)
      #expect(file.awaitsAcknowledgement && file.value.dueOn == nil)
      let task = try #require(file.dialogue.tasks.first)
      #expect(task.kind == .acknowledge && task.dueOn == file.value.promise.acknowledgeBy)
      _ = try await mail.operations.acknowledge(told, by: .telephone, actor: .staff(mail.town.manager))
      let left = try await mail.tasks(of: told)
      #expect(left.isEmpty)
      for contact in [nil, Contact(name: "Åsa Öst")] {
        let number = try await mail.register(.telephone, contact: contact, wish: .noAnswer)
        let tasks = try await mail.tasks(of: number)
        #expect(tasks.isEmpty)
      }
      let queued = try await mail.log()
      #expect(queued.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is no complaint, or lies elsewhere, leaves its sender in peace`(engine: TestEngine) async throws
  {
    try await MailTown.with(engine) { mail in
      func isLetBe(_ kind: Kind) async throws -> Bool {
        let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer, kind: kind)
        let (tasks, queued) = (try await mail.tasks(of: number), try await mail.log())
        return !tasks.contains { $0.kind == .acknowledge } && queued.isEmpty
      }
      try await protect(mail, as: .school)
      for kind in [Kind.compliment, .suggestion, .question] {
        let letBe = try await isLetBe(kind)
        #expect(letBe, "\(kind)")
      }
      for profile in [ProtectedProfile.healthCare, .socialServices] {
        try await protect(mail, as: profile)
        let letBe = try await isLetBe(.complaint)
        #expect(letBe, "\(profile)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what waited in the pile is confirmed when it comes to the school, and once`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let number = try await mail.register(
        .telephone, contact: Self.telephone, wish: .noAnswer, at: .unrouted)
      func classify(_ kind: Kind, _ dimension: QualityDimension? = nil) async throws -> [TaskKind] {
        _ = try await mail.operations.classify(
          number,
          as: Classification(
            kind: kind, dimension: dimension, serviceArea: nil, placement: mail.town.north.placement),
          actor: .staff(mail.town.registrar))
        return try await mail.tasks(of: number).map(\.kind)
      }
      let before = try await mail.tasks(of: number)
      #expect(before.isEmpty)
      let placed = try await classify(.complaint)
      #expect(placed == [.acknowledge])
      let again = try await classify(.complaint, .access)
      #expect(again == [.acknowledge])
      let other = try await classify(.suggestion, .access)
      #expect(other.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a merge keeps the task to confirm, as one that is ticked by hand`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let (verbs, manager) = (mail.operations, mail.town.manager)
      let main = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      let number = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      _ = try await verbs.merge(number, into: main, actor: .staff(manager))
      let merged = try await mail.tasks(of: number)
      #expect(merged.map(\.kind) == [.tellSender] && merged.first?.note == "Att klagomålet har kommit in")
      _ = try await verbs.unmerge(number, actor: .staff(manager))
      let freed = try await mail.tasks(of: number)
      #expect(freed.map(\.kind) == [.acknowledge])
      _ = try await verbs.merge(number, into: main, actor: .staff(manager))
      let task = try #require(try await mail.tasks(of: number).first)
      try await verbs.completeTask(task.id, by: manager)
      let left = try await mail.tasks(of: number)
      #expect(left.isEmpty)
      // It is told once: not when the protection is saved again, nor when the case stands by itself.
      try await protect(mail, as: .school)
      _ = try await verbs.unmerge(number, actor: .staff(manager))
      let file = try await mail.town.file(number)
      let after = try await mail.tasks(of: number)
      #expect(after.isEmpty && file.value.state == .acknowledged)
      #expect(file.acknowledgement?.means == .telephone)
      #expect(try await verbs.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate of what is closed is not confirmed afterwards`(engine: TestEngine) async throws {
    try await MailTown.with(engine) { mail in
      let (verbs, manager) = (mail.operations, Actor.staff(mail.town.manager))
      let main = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      _ = try await verbs.merge(number, into: main, actor: manager)
      _ = try await verbs.answer(main, text: "Vi har ändrat.", actor: manager)
      _ = try await verbs.close(main, reason: .answered, actor: manager)
      try await protect(mail, as: .school)
      let (tasks, queued) = (try await mail.tasks(of: number), try await mail.log())
      #expect(tasks.isEmpty && queued.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate that comes to the school with its main case is confirmed by mail`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let (verbs, registrar) = (mail.operations, Actor.staff(mail.town.registrar))
      let main = try await mail.register(
        .telephone, contact: Self.telephone, wish: .noAnswer, at: .unrouted)
      let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer, at: .unrouted)
      _ = try await verbs.merge(number, into: main, actor: registrar)
      let inPile = try await mail.log()
      #expect(inPile.isEmpty)
      _ = try await verbs.classify(
        main,
        as: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: mail.town.north.placement),
        actor: registrar)
      let queued = try await mail.log().map(\.kind)
      #expect(queued == [.merged])
      try await mail.send()
      // That it was told counts when the case stands by itself again.
      _ = try await verbs.unmerge(number, actor: .staff(mail.town.manager))
      let (freed, tasks) = (try await mail.town.file(number).value.state, try await mail.tasks(of: number))
      #expect(freed == .acknowledged && tasks.isEmpty)
      let text = try #require(mail.server.taken.first?.text)
      #expect(text.contains(number.description) && text.contains("Du ville inte ha något svar"))
      #expect(!text.contains("tillsammans"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a merge while the confirmation waits, and undone again, sends one mail`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let (verbs, manager) = (mail.operations, Actor.staff(mail.town.manager))
      let main = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      _ = try await verbs.merge(number, into: main, actor: manager)
      _ = try await verbs.unmerge(number, actor: manager)
      let queued = try await mail.log().map(\.kind)
      #expect(queued == [.registered])
      let round = try await mail.send()
      #expect(round.sent == 1 && round.withdrawn == 0)
      let file = try await mail.town.file(number)
      #expect(file.value.state == .acknowledged)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is open when a unit is protected as a school is confirmed, and once`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      let told = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      let mailed = try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      let praise = try await mail.register(
        .telephone, contact: Self.telephone, wish: .noAnswer, kind: .compliment)
      let duplicate = try await mail.register(.telephone, contact: Self.telephone, wish: .noAnswer)
      _ = try await mail.operations.merge(duplicate, into: told, actor: .staff(mail.town.manager))
      let before = try await mail.log()
      #expect(before.isEmpty)
      for profile in [ProtectedProfile.school, .healthCare, .school, .school] {
        try await protect(mail, as: profile)
      }
      let expected: [(CaseNumber, [TaskKind])] = [
        (told, [.acknowledge]), (mailed, []), (praise, []), (duplicate, [.tellSender]),
      ]
      for (number, kinds) in expected {
        let tasks = try await mail.tasks(of: number).map(\.kind)
        #expect(tasks == kinds)
      }
      let queued = try await mail.log().map(\.kind)
      #expect(queued == [.registered])
      try await mail.send()
      try await protect(mail, as: .school)
      let after = try await mail.log()
      #expect(after.count == 1 && mail.server.taken.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a confirmation that waits is withdrawn when none is needed, and queued once`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      func classify(_ number: CaseNumber, _ kind: Kind) async throws {
        _ = try await mail.operations.classify(
          number,
          as: Classification(
            kind: kind, dimension: nil, serviceArea: nil, placement: mail.town.north.placement),
          actor: .staff(mail.town.registrar))
      }
      let (first, second) = (
        try await mail.register(.email, contact: Self.email, wish: .noAnswer),
        try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      )
      try await classify(first, .suggestion)
      try await classify(second, .suggestion)
      try await classify(second, .complaint)
      let queued = try await mail.log()
      #expect(queued.count == 2)
      let round = try await mail.send()
      #expect(round.sent == 1 && round.withdrawn == 1)
      let texts = mail.server.taken.map(\.text)
      #expect(texts.count == 1 && texts.first?.contains(second.description) == true)
      let letBe = try await mail.town.file(first).value.state
      #expect(letBe == .registered)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a confirmation that is too old and no longer needed asks nobody at the desk`(engine: TestEngine)
    async throws
  {
    try await MailTown.with(engine) { mail in
      try await protect(mail, as: .school)
      let number = try await mail.register(.email, contact: Self.email, wish: .noAnswer)
      try await protect(mail, as: .healthCare)
      // So late that the mail is too old to be sent.
      try mail.town.wait(until: "2026-03-16")
      try await mail.send()
      let tasks = try await mail.tasks(of: number)
      #expect(tasks.isEmpty && mail.server.taken.isEmpty)
    }
  }
}
