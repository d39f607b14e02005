import Domain
import Mail
import Operations
import Storage
import TestSupport
import Testing

struct TakeHandoverTests {
  private func tasks(of member: StaffMember, _ town: TestMunicipality) async throws -> [ListedTask] {
    try await town.operations.listTasks(for: member).tasks.filter { $0.task.kind == .takeHandover }
  }

  @Test(arguments: TestEngine.allCases)
  func `each receiver has a task, whatever they may see of the case and whatever their role`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let receivers = [town.manager, town.teacher, town.strategist, town.administrator]
      try await town.run(
        .lexMaria, receivers: receivers.map(\.id), by: try await town.secondAdministrator())
      let number = try await town.submit()
      _ = try await town.operations.handOver(
        number, to: .lexMaria, text: "Ring dottern.", confirmation: .missing, actor: .staff(town.officer))
      for receiver in receivers {
        let found = try await tasks(of: receiver, town)
        #expect(found.map(\.number) == [number] && found.first?.task.owner == receiver.id)
        #expect(found.first?.task.note == "lex Maria" && found.first?.task.dueOn == town.today)
        // The list tells no more than the number and the gate to those who may not see the case.
        #expect(found.first?.isWithinReach == (receiver.id == town.manager.id))
      }
      #expect(try await tasks(of: town.officer, town).isEmpty)
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.listTasks(for: town.politician)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a receiver reads what was written to them and nothing else of the case, and the read log says so`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexMaria, receivers: [town.teacher.id, town.strategist.id])
      let (number, verbs) = (try await town.submit("Hon fick fel medicin."), town.operations)
      _ = try await verbs.handOver(
        number, to: .lexMaria, text: "Ring dottern.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await tasks(of: town.teacher, town).first?.task.subject)
      for receiver in [town.teacher, town.strategist] {
        let read = try #require(try await verbs.readCoveringText(id, for: receiver))
        #expect(read.text == "Ring dottern." && read.number == number && read.handover.gate == .lexMaria)
        let task = try #require(read.task)
        #expect(try await tasks(of: receiver, town).map(\.task.id) == [task])
        #expect(!(try await verbs.mayOpen(number, actor: .staff(receiver))))
      }
      let logged = try await verbs.database.value("SELECT COUNT(*) AS n FROM readings", as: Int.self)
      #expect(logged == 2)
      for stranger in [town.officer, town.manager, town.registrar, town.politician, town.administrator] {
        await #expect(throws: Problem(.notFound, .sealedNotFound)) {
          try await verbs.readCoveringText(id, for: stranger)
        }
      }
      // Nobody reads what is about themselves, whatever they are appointed to.
      _ = try await verbs.encircle(number, about: [town.teacher.id], actor: .staff(town.manager))
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.readCoveringText(id, for: town.teacher)
      }
      let after = try await verbs.database.value("SELECT COUNT(*) AS n FROM readings", as: Int.self)
      #expect(after == 2)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `one who receives does it for all, once, with who and when in the journal`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.lexMaria, receivers: [town.teacher.id, town.protectionOfficer.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.handOver(
        number, to: .lexMaria, text: "Ring.", confirmation: .missing, actor: .staff(town.officer))
      let task = try #require(try await tasks(of: town.protectionOfficer, town).first).task
      for stranger in [town.politician, town.strategist] {
        await #expect(throws: Problem(.notFound, .taskUnknown)) {
          try await verbs.completeTask(task.id, by: stranger)
        }
      }
      town.clock.advance(seconds: 3_600)
      for _ in 1...2 { try await verbs.completeTask(task.id, by: town.protectionOfficer) }
      #expect(try await tasks(of: town.teacher, town).isEmpty)
      let file = try await town.file(number)
      let entries = file.journal.filter { $0.event == .handoverTaken }
      #expect(entries.count == 1 && entries.first?.actor == "staff:\(town.protectionOfficer.id)")
      #expect(entries.first?.at == .instant(town.clock.now) && entries.first?.details["gate"] == "lexMaria")
      let received = try #require(file.handingOn.received.values.first)
      #expect(received.day == town.today && received.by == "staff:\(town.protectionOfficer.id)")
      #expect(file.value.state == .acknowledged)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what nobody is appointed for, or whose receiver has left, those who handle the case receive`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (one, two, verbs) = (try await town.submit(), try await town.submit(), town.operations)
      _ = try await verbs.handOver(
        one, to: .patientBoard, text: "Ring.", confirmation: .missing, actor: .staff(town.officer))
      let unowned = try #require(try await tasks(of: town.officer, town).first).task
      #expect(unowned.owner == nil)
      // Closed or not, it can be ticked off: no task stands for ever.
      _ = try await verbs.close(one, reason: .withdrawn, actor: .staff(town.officer))
      try await verbs.completeTask(unowned.id, by: town.officer)
      #expect(try await town.file(one).dialogue.tasks.isEmpty)

      try await town.run(.lexMaria, receivers: [town.teacher.id])
      _ = try await verbs.handOver(
        two, to: .lexMaria, text: "Ring.", confirmation: .missing, actor: .staff(town.officer))
      _ = try await verbs.disableStaff(username: town.teacher.username)
      let left = try #require(try await town.file(two).dialogue.tasks.first)
      try await verbs.completeTask(left.id, by: town.manager)
      #expect(try await town.file(two).dialogue.tasks.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is sealed is received by its receivers alone`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id, town.protectionOfficer.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      let task = try #require(try await tasks(of: town.strategist, town).first).task
      for stranger in [town.officer, town.manager, town.registrar, town.administrator] {
        await #expect(throws: Problem(.notFound, .taskUnknown)) {
          try await verbs.completeTask(task.id, by: stranger)
        }
      }
      try await verbs.completeTask(task.id, by: town.protectionOfficer)
      #expect(try await town.file(number).dialogue.tasks.isEmpty)
      #expect(try await town.file(number).journal.last?.event == .handoverTaken)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a hand-over answers its gate's question`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, receivers: [town.manager.id], boards: [town.social.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      #expect(try await town.file(number).handingOn.awaited == [.lexSarah])
      _ = try await verbs.handOver(
        number, to: .lexSarah, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      _ = try await verbs.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: .treatment, serviceArea: nil, placement: town.north.placement),
        actor: .staff(town.officer))
      #expect(try await town.file(number).handingOn.awaited.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.lexSarah, .whistleblowing])
  func `a receiver with an address gets a mail without number, gate or content`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await town.run(gate, receivers: [town.strategist.id, town.protectionOfficer.id])
      try await mail.operations.setMailContact(
        email: "kim@tallsjo.example", habit: .none, of: town.strategist.id)
      let number = try await town.registerLetter()
      _ = try await mail.operations.handOver(
        number, to: gate, text: "Handlar om inköp.", confirmation: .missing, actor: .staff(town.officer))
      try await mail.send()
      let letters = mail.server.taken
      #expect(letters.count == 1 && letters.first?.to.text == "kim@tallsjo.example")
      let words = "\(letters.first?.subject ?? "") \(letters.first?.text ?? "") \(letters.first?.html ?? "")"
      #expect(words.contains("https://norna.example/desk/uppgifter") && words.contains("senast"))
      for secret in [number.description, gate.swedish, "inköp", "Åsa", "Ingen kom"] {
        #expect(!words.contains(secret), "\(secret)")
      }
      // Of what is sealed the log tells nothing.
      let rows = try await mail.log().filter { $0.kind == .received }
      let expected: [CaseID?] = gate == .lexSarah ? [nil] : []
      #expect(rows.map(\.caseID) == expected)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where an anonymous sender's mails would tell the time, the task alone tells the receivers`(
    engine: TestEngine
  ) async throws {
    try await MailTown.with(engine) { mail in
      let (town, verbs) = (mail.town, mail.operations)
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      try await verbs.setMailContact(email: "kim@tallsjo.example", habit: .each, of: town.strategist.id)
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Någon tar mutor."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      #expect(try await mail.count() == 1)
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Mer.")
      #expect(try await mail.count() == 1)
      let task = try #require(try await mail.tasks(of: number).first { $0.kind == .readSealed })
      // A time-ordered identifier would tell the time of writing.
      #expect(task.id.rawValue.dropFirst(14).first == "4")
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.whistleblowing, .personalFile])
  func `the mail log forgets a sender whose case is handed over, and no mail leaves after it`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await MailTown.with(engine) { mail in
      let town = mail.town
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let number = try await town.submit()
      try await mail.send()
      town.clock.advance(seconds: 1)
      _ = try await mail.operations.answer(number, text: "Svar.", actor: .staff(town.officer))
      _ = try await mail.operations.handOver(
        number, to: gate, text: "Läs.", confirmation: .given, actor: .staff(town.officer))
      try await mail.send()
      #expect(mail.server.taken.count == 1)
      #expect(try await mail.log().map(\.state) == [.sent, .withdrawn])
      #expect(try await mail.log().allSatisfy { $0.recipient.isEmpty })
    }
  }
}
