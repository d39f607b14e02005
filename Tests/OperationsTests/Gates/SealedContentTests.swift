import Domain
import Operations
import SQLEngine
import Storage
import TestSupport
import Testing

/// What is sealed, or filed elsewhere, is nowhere else: not in the search, in drafts, in the mail log, nor in what comes
/// afterwards.
struct SealedContentTests {
  private static let ways: [Gate] = [.whistleblowing, .personalFile]

  /// A named sender's case in which every kind of text holds the same odd word.
  private struct Filled {
    let town: TestMunicipality
    let number: CaseNumber
    let code: String
    let asked: Operations.AskedReferral

    static let word = "Mutkolven"

    init(_ town: TestMunicipality) async throws {
      let (verbs, officer, word) = (town.operations, Actor.staff(town.officer), Self.word)
      let receipt = try await verbs.submit(
        Submission(
          kind: .complaint, unit: town.north.id, text: "\(word) i köket.", place: "Gatan vid \(word)",
          contact: Contact(name: "\(word) Öst", email: "mutkolven@example.se", phone: "070", address: word)),
        channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await verbs.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: .access, serviceArea: nil, placement: town.north.placement),
        subject: "Rubrik om \(word)", actor: officer)
      _ = try await verbs.assign(number, to: town.officer.id, actor: officer)
      _ = try await verbs.ask(number, question: "Var är \(word)?", actor: officer)
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "\(word) ligger kvar.")
      _ = try await verbs.note(number, text: "Anteckning om \(word)", actor: officer)
      _ = try await verbs.message(number, text: "Ord om \(word)", actor: officer)
      asked = try await verbs.refer(
        number,
        ReferralQuestion(
          recipient: "\(word) AB", question: "Vad är \(word)?", shared: "Om \(word)",
          answerBy: try calendarDay("2026-03-16")), actor: officer)
      _ = try await verbs.answer(number, text: "Svar om \(word)", actor: officer)
      for form in Draft.Form.allCases {
        try await verbs.saveDraft(form, text: "Utkast om \(word)", in: number, by: town.officer)
      }
      _ = try await verbs.beginWaiting(number, for: .other, actor: officer)
      (self.town, self.number, code) = (town, number, receipt.receiptCode)
    }

    /// - Returns: the receivers' hand-over, where there is one.
    @discardableResult
    func handOver(_ gate: Gate) async throws -> RowID? {
      _ = try await town.operations.handOver(
        number, to: gate, text: "Om \(Self.word)", confirmation: .given, actor: .staff(town.officer))
      return try await town.file(number).handingOn.handovers.last?.id
    }

    /// The tables that still have the word somewhere, as it was written or as the search has it.
    func tables() async throws -> Set<String> {
      let folded = SearchText.folded(Self.word).trimmingPrefix(" ").prefix(8)
      let lines = try await DatabaseDump(town.operations.database).lines.filter { line in
        line.values.values.contains { value in
          if case .text(let text) = value { SearchText.folded(text).contains(folded) } else { false }
        }
      }
      return Set(lines.map(\.table))
    }

    func found() async throws -> [CaseNumber] {
      try await town.operations.listCases(
        {
          $0.words = Self.word
          $0.standing = .all
        }, for: town.registrar
      ).items.map(\.number)
    }
  }

  @Test(arguments: TestEngine.allCases, ways)
  func `nothing of it is left in any table but the sealed ones, nor found by its words`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let filled = try await Filled(town)
      #expect(try await filled.tables().isSuperset(of: ["texts", "contacts", "drafts", "search_texts"]))
      try await filled.handOver(gate)
      // Who was asked outside is known to the desk until nothing at all may be left.
      let left: Set<String> =
        gate == .whistleblowing ? ["sealed_texts", "sealed_contacts", "referrals"] : []
      #expect(try await filled.tables() == left)
      #expect(try await filled.found() == [])
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is given back is found again, and nobody's draft comes back with it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let filled = try await Filled(town)
      let id = try #require(try await filled.handOver(.whistleblowing))
      try await town.operations.returnSealed(id, reason: "Vårt.", for: town.strategist)
      #expect(try await filled.found() == [filled.number])
      #expect(try await filled.tables().isSuperset(of: ["texts", "contacts", "search_texts"]))
      let file = try await town.operations.readCase(filled.number, actor: .staff(town.officer))
      #expect(file.dialogue.drafts.isEmpty && file.text(.subject) == "Rubrik om \(Filled.word)")
    }
  }

  @Test(arguments: TestEngine.allCases, ways)
  func `nothing at the desk waits for what nobody there can read any more`(engine: TestEngine, gate: Gate)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      try await town.run(.lexSarah, boards: [town.social.id])
      let (letter, verbs) = (try await town.registerLetter(), town.operations)
      _ = try await verbs.beginWaiting(letter, for: .other, actor: .staff(town.officer))
      let asked = try await verbs.refer(
        letter,
        ReferralQuestion(
          recipient: "AB", question: "Vad hände?", shared: "Ingen kom.",
          answerBy: try calendarDay("2026-03-16")), actor: .staff(town.officer))
      #expect(
        try await Set(town.file(letter).dialogue.tasks.map(\.kind)) == [.acknowledge, .assessGate])
      // What leaves without a copy is assessed first.
      if gate == .personalFile {
        _ = try await verbs.assess(letter, .lexSarah, outcome: .notNeeded, actor: .staff(town.officer))
      }
      _ = try await verbs.handOver(
        letter, to: gate, text: "Läs.", confirmation: .given, actor: .staff(town.officer))
      let file = try await town.file(letter)
      #expect(file.dialogue.tasks.map(\.kind) == (gate == .whistleblowing ? [.takeHandover] : []))
      #expect(file.dialogue.openWaits.isEmpty)
      #expect(file.handingOn.referrals.map { $0.standing(on: town.today) } == [.revoked])
      #expect(file.journal.last?.details["referralsRevoked"] == asked.referral.id.rawValue)
      await #expect(throws: Problem(.notFound, .referralNotFound)) {
        try await verbs.answerReferral(
          address: asked.referral.address, code: asked.code.text, text: "Vi kom försent.")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what a sender writes afterwards is read by the receivers and by nobody else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id, town.protectionOfficer.id])
      let (verbs, word) = (town.operations, "Silverskeden")
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Någon tar mutor."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await town.file(number).handingOn.handovers.first).id
      try await verbs.takeSealed(id, for: town.strategist)
      for _ in 1...2 {
        _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "\(word) saknas också.")
      }
      let dump = try await DatabaseDump(verbs.database)
      #expect(Set(dump.lines.filter { $0.mentions(word) }.map(\.table)) == ["sealed_texts"])
      let folded = SearchText.folded(word).trimmingPrefix(" ").prefix(8)
      #expect(!dump.lines.contains { $0.table != "sealed_texts" && $0.mentions(String(folded)) })
      for reader in [town.officer, town.manager, town.registrar] {
        let file = try await verbs.readCase(number, actor: .staff(reader))
        #expect(!file.texts.contains { $0.text.body.contains(word) })
        #expect(!file.dialogue.tasks.contains { $0.kind == .readMessage })
      }
      let sealed = try await verbs.readSealed(id, for: town.strategist)
      #expect(sealed.texts.count { $0.text.body == "\(word) saknas också." } == 2)
      // One task for each receiver, however many messages wait.
      for receiver in [town.strategist, town.protectionOfficer] {
        let tasks = try await verbs.listTasks(for: receiver).tasks
        #expect(tasks.map(\.task.kind) == [.readSealed] && tasks.map(\.number) == [number])
      }
      #expect(!(try await verbs.listTasks(for: town.officer).tasks.contains { $0.number == number }))
      #expect(try await verbs.verify().faults == [])

      try await verbs.returnSealed(id, reason: "Vårt.", for: town.strategist)
      let thread = try await verbs.read(receiptCode: receipt.receiptCode).messages.map(\.text)
      #expect(thread == ["Någon tar mutor.", "\(word) saknas också.", "\(word) saknas också."])
      #expect(try await town.file(number).dialogue.tasks.isEmpty)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the answer of somebody who was asked about a duplicate stays behind the hand-over`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (main, duplicate, verbs) = (try await town.submit(), try await town.submit(), town.operations)
      let asked = try await verbs.refer(
        duplicate,
        ReferralQuestion(
          recipient: "AB", question: "Vad hände?", shared: "Ingen kom.",
          answerBy: try calendarDay("2026-03-16")), actor: .staff(town.officer))
      _ = try await verbs.handOver(
        main, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      // As it can stand since before a case with duplicates had to be taken apart first.
      let (id, mainID) = (try await town.file(duplicate).value.id, try await town.file(main).value.id)
      try await verbs.database.tamper("UPDATE cases SET merged_into = \(mainID) WHERE id = \(id)")
      _ = try await verbs.answerReferral(
        address: asked.referral.address, code: asked.code.text, text: "Kvittot var falskt.")
      let dump = try await DatabaseDump(verbs.database)
      #expect(Set(dump.lines.filter { $0.mentions("falskt") }.map(\.table)) == ["sealed_texts"])
      let kinds = try await town.file(main).dialogue.tasks.map(\.kind)
      #expect(Set(kinds) == [.takeHandover, .readSealed])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `after a personal file the sender is told where to turn, and nothing is stored`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let filled = try await Filled(town)
      try await filled.handOver(.personalFile)
      let before = try await DatabaseDump(town.operations.database)
      let problem = await #expect(throws: Problem.self) {
        try await town.operations.receiveMessage(receiptCode: filled.code, text: "Hallå?")
      }
      #expect(problem?.key == .messageFiled && problem?.code == .conflict && problem?.field == "text")
      #expect(problem?.swedish.contains("Vänd dig till den handläggare du har kontakt med") == true)
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases, ways)
  func `the row that stays is not taken up again, handed over once more, joined or written from`(
    engine: TestEngine, gate: Gate
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      try await town.run(.lexMaria, receivers: [town.manager.id])
      let (filled, other) = (try await Filled(town), try await town.submit())
      try await filled.handOver(gate)
      let (number, verbs, officer) = (filled.number, town.operations, Actor.staff(town.officer))
      let problem = Problem(.conflict, gate == .whistleblowing ? .caseSealed : .caseFiled)
      let before = try await DatabaseDump(verbs.database)
      await #expect(throws: problem) { try await verbs.reopen(number, reason: "Igen.", actor: officer) }
      await #expect(throws: problem) {
        try await verbs.handOver(
          number, to: .lexMaria, text: "Ring.", confirmation: .missing, actor: officer)
      }
      await #expect(throws: problem) {
        try await verbs.handOver(number, to: .personalFile, text: "", confirmation: .given, actor: officer)
      }
      await #expect(throws: problem) { try await verbs.merge(number, into: other, actor: officer) }
      await #expect(throws: problem) { try await verbs.merge(other, into: number, actor: officer) }
      await #expect(throws: problem) { try await verbs.message(number, text: "Hej.", actor: officer) }
      #expect(try await DatabaseDump(verbs.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a gate's question is not asked of a row without content, and is asked anew when it comes back`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      try await town.run(.lexSarah, boards: [town.social.id])
      let (number, verbs) = (try await town.submit(), town.operations)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      _ = try await verbs.classify(
        number,
        as: Classification(
          kind: .complaint, dimension: .treatment, serviceArea: nil, placement: town.north.placement),
        subject: "En annan rubrik", actor: .staff(town.officer))
      #expect(try await town.file(number).handingOn.awaited.isEmpty)
      let id = try #require(try await town.file(number).handingOn.handovers.first).id
      try await verbs.returnSealed(id, reason: "Vårt.", for: town.strategist)
      #expect(try await town.file(number).handingOn.awaited == [.lexSarah])
    }
  }
}
