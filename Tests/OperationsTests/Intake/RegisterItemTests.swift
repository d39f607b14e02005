import Domain
import Operations
import Storage
import TestSupport
import Testing

struct RegisterItemTests {
  private func item(
    _ town: TestMunicipality, _ channel: Channel = .letter,
    _ change: (inout RegisteredItem) -> Void = { _ in }
  ) -> RegisteredItem {
    var item = RegisteredItem(
      channel: channel, takenInHandOn: town.today,
      classification: Classification(
        kind: .complaint, dimension: .treatment, serviceArea: town.homeCare.id,
        placement: town.north.placement),
      subject: "Bemötande", text: "Handläggaren lyssnade inte.",
      contact: Contact(name: "Åsa Öst", phone: "063-14 30 00"), staffQuestion: .aboutNobody)
    if channel.isOral { item.oralNote = OralNote(receivedBy: "Rakel Ström", readBack: .done) }
    change(&item)
    return item
  }

  private func register(_ item: RegisteredItem, in town: TestMunicipality, by member: StaffMember? = nil)
    async throws -> CaseFile
  {
    let receipt = try await town.operations.register(item, actor: .staff(member ?? town.registrar))
    return try await town.file(try TestMunicipality.number(of: receipt))
  }

  @Test(arguments: TestEngine.allCases, [OralNote.ReadBack.done, .notDone])
  func `a call is written down with who heard it and whether it was read back`(
    engine: TestEngine, readBack: OralNote.ReadBack
  ) async throws {
    try await withMunicipality(engine) { town in
      let file = try await register(
        item(town, .telephone) {
          $0.oralNote = OralNote(receivedBy: "Rakel Ström", readBack: readBack)
          $0.acknowledgedBy = .telephone
        }, in: town)
      #expect(file.value.channel == .telephone && file.value.state == .acknowledged)
      #expect(file.oralNote == OralNote(receivedBy: "Rakel Ström", readBack: readBack))
      #expect(file.acknowledgement?.means == .telephone)
      #expect(file.acknowledgement?.done.actor == "staff:\(town.registrar.id)")
      #expect(file.journal.map(\.event) == [.registered, .acknowledged])
      #expect(file.journal.allSatisfy { $0.actor == "staff:\(town.registrar.id)" })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what an anonymous sender left in the letter box has nobody to hand the code to`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      for (rule, isGiven) in [(ArrivalRule.post, false), (.ownLetterBox, false), (.sameDay, true)] {
        let letter = item(town) {
          $0.contact = nil
          $0.rule = rule
        }
        let receipt = try await town.operations.register(letter, actor: .staff(town.registrar))
        let file = try await town.file(try TestMunicipality.number(of: receipt))
        #expect(receipt.receiptCode.isEmpty != isGiven)
        #expect(file.value.sender.canBeReached == isGiven && (file.value.dueOn == nil) != isGiven)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who fills in nothing and wants no answer is anonymous`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let call = item(town, .telephone) {
        $0.contact = Contact(name: " ")
        $0.wish = .noAnswer
      }
      let file = try await register(call, in: town)
      #expect(file.value.sender.identity == .anonymous && file.contact == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a letter waits for its acknowledgement, and its promises run from when it arrived`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let file = try await register(item(town) { $0.rule = .post }, in: town)
      #expect(file.value.state == .registered && file.acknowledgement == nil)
      #expect(file.value.arrival.day.description == "2026-02-27" && file.value.arrival.rule == .post)
      #expect(file.value.registeredOn.description == "2026-03-02")
      #expect(file.value.promise.acknowledgeBy.description == "2026-03-03")
      #expect(file.value.promise.answerBy.description == "2026-03-13")
      #expect(file.text(.subject) == "Bemötande" && file.text(.submission) == "Handläggaren lyssnade inte.")
      #expect(file.value.classification.serviceArea == town.homeCare.id)
      #expect(file.contact == Contact(name: "Åsa Öst", phone: "063-14 30 00"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a letter of the last days of the year is numbered in the year it arrived`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine, clock: TestClock("2026-01-02T09:00:00.000Z")) { town in
      let file = try await register(item(town) { $0.rule = .ownLetterBox }, in: town)
      #expect(file.value.arrival.day.description == "2025-12-30")
      #expect(file.value.number == CaseNumber(year: 2025, sequence: 1))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever calls without a name gets a code that works`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.register(
        item(town, .visit) { $0.contact = nil }, actor: .staff(town.registrar))
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.number.description == receipt.number)
      let sender = try await town.file(view.number).value.sender
      #expect(sender.identity == .anonymous && sender.owedAnswer)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `registrars, officers and managers register, also for another board, and no one else`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      for member in [town.registrar, town.officer, town.manager, town.teacher] {
        _ = try await register(item(town), in: town, by: member)
      }
      let refused = [
        town.strategist, town.politician, town.administrator, town.protectionOfficer, town.retired,
      ].map(Actor.staff)
      for actor in refused + [.sender] {
        await #expect(throws: Problem(.notFound, .caseNotFound)) {
          try await town.operations.register(item(town), actor: actor)
        }
      }
      #expect(try await town.operations.database.value("SELECT COUNT(*) AS n FROM cases") == 4)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `everything that is wrong is told at once, and no number is used`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town async throws in
      let wrong = item(town, .telephone) {
        $0.takenInHandOn = town.today.adding(days: 1)
        $0.classification = Classification(
          kind: .complaint, dimension: nil, serviceArea: nil,
          placement: Placement(board: town.school.id, department: town.care.id))
        $0.subject = String(repeating: "a", count: 201)
        $0.text = ""
        $0.language = "!"
        $0.contact = Contact(name: "Åsa", email: "fel")
        $0.oralNote = nil
      }
      let problems = await #expect(throws: Problems.self) {
        try await town.operations.register(wrong, actor: .staff(town.registrar))
      }
      #expect(
        problems?.all.sorted { ($0.field ?? "") < ($1.field ?? "") } == [
          Problem(.invalid, .arrivalInFuture, field: "day"),
          Problem(.invalid, .emailWrong, field: "email"),
          Problem(.invalid, .languageUnknown, ["!"], field: "language"),
          Problem(.invalid, .readBackMissing, field: "readBack"),
          Problem(.invalid, .fieldTooLong, ["200"], field: "subject"),
          Problem(.invalid, .textMissing, field: "text"),
          Problem(.invalid, .placementInconsistent, field: "unit"),
        ])
      #expect(try await register(item(town), in: town).value.number.sequence == 1)
    }
  }

  @Test(arguments: [Channel.telephone, .visit, .meeting])
  func `what was said has somebody who heard it`(channel: Channel) async throws {
    try await withMunicipality(.sqlite) { town in
      for note in [OralNote(receivedBy: "", readBack: .done), OralNote(receivedBy: " ", readBack: .done)] {
        await #expect(throws: Problems([Problem(.invalid, .recorderMissing, field: "receivedBy")])) {
          try await town.operations.register(
            item(town, channel) { $0.oralNote = note }, actor: .staff(town.registrar))
        }
      }
    }
  }

  @Test(arguments: ArrivalRule.allCases)
  func `nothing is taken in hand tomorrow, whatever the rule makes of it`(rule: ArrivalRule) async throws {
    try await withMunicipality(.sqlite) { town in
      let tomorrow = item(town) {
        $0.takenInHandOn = town.today.adding(days: 1)
        $0.rule = rule
      }
      await #expect(throws: Problems([Problem(.invalid, .arrivalInFuture, field: "day")])) {
        try await town.operations.register(tomorrow, actor: .staff(town.registrar))
      }
    }
  }

  @Test func `a day more than two years back is a slip of the pen`() async throws {
    try await withMunicipality(.sqlite) { town in
      let old = item(town) { $0.takenInHandOn = town.today.adding(days: -732) }
      await #expect(throws: Problems([Problem(.invalid, .arrivalTooOld, field: "day")])) {
        try await town.operations.register(old, actor: .staff(town.registrar))
      }
      _ = try await register(item(town) { $0.takenInHandOn = town.today.adding(days: -731) }, in: town)
    }
  }

  @Test func `a subject is tidied like everything else, and none is kept when there is none`() async throws {
    try await withMunicipality(.sqlite) { town in
      let tidy = try await register(item(town) { $0.subject = "  Bemo\u{0308}tande " }, in: town)
      #expect(tidy.text(.subject).map { Array($0.unicodeScalars) } == Array("Bemötande".unicodeScalars))
      let none = try await register(item(town) { $0.subject = "  " }, in: town)
      #expect(none.text(.subject) == nil)
      await #expect(throws: Problems([Problem(.invalid, .controlCharacter, field: "subject")])) {
        try await town.operations.register(
          item(town) { $0.subject = "två\nrader\0" }, actor: .staff(town.registrar))
      }
    }
  }
}
