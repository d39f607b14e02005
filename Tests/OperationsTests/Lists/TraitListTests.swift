import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Lists by what has been done with a case, and by what sets it apart.
struct TraitListTests {
  // Closures stand outside of #expect: in it, those of one function can be taken for each other by the compiler.
  private func numbers(
    _ member: StaffMember, in town: TestMunicipality, _ ask: @Sendable @escaping (inout CaseQuestion) -> Void
  ) async throws -> [CaseNumber] {
    let list = try await town.operations.listCases(
      {
        $0.standing = .all
        ask(&$0)
      }, for: member)
    #expect(list.total == list.items.count)
    return list.items.map(\.number).sorted()
  }

  @Test(arguments: TestEngine.allCases)
  func `what was solved on the spot, put off, asked outside or handed over is a list`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      try await town.run(.lexSarah, receivers: [town.manager.id])
      let solved = try TestMunicipality.number(
        of: try await verbs.solveOnSpot(
          SpotSolution(
            channel: .visit,
            classification: Classification(
              kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
            text: "Dörren gick trögt.", solution: "Oljad."), actor: officer))
      let extended = try await town.submit("Ett.")
      _ = try await verbs.extend(
        extended, to: try calendarDay("2026-03-20"), reason: "Vi väntar.", actor: officer)
      let asked = try await town.submit("Två.")
      let referral = try await verbs.refer(
        asked,
        ReferralQuestion(
          recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
          answerBy: try calendarDay("2026-03-12")), actor: officer)
      let handed = try await town.submit("Tre.")
      _ = try await verbs.handOver(
        handed, to: .lexSarah, text: "Läs.", confirmation: .missing, actor: officer)
      let all = [solved, extended, asked, handed].sorted()
      let cases: [(CaseTrait, CaseNumber)] = [
        (.solvedOnSpot, solved), (.extended, extended), (.referred, asked), (.referralOpen, asked),
        (.handedOver, handed),
      ]
      for (trait, number) in cases {
        let having = try await numbers(town.officer, in: town) { $0.traits[trait] = .yes }
        #expect(having == [number], "\(trait)")
        let lacking = try await numbers(town.officer, in: town) { $0.traits[trait] = .no }
        #expect(lacking == all.filter { $0 != number }, "\(trait)")
      }
      let found1 = try await numbers(town.officer, in: town) { $0.gate = .lexSarah }
      #expect(found1 == [handed])
      let found2 = try await numbers(town.officer, in: town) { $0.gate = .lexMaria }
      #expect(found2.isEmpty)
      let found3 = try await numbers(town.teacher, in: town) { $0.traits[.extended] = .yes }
      #expect(found3.isEmpty)
      _ = try await verbs.answerReferral(
        address: referral.referral.address, code: referral.code.text, text: "Bilen.")
      let found4 = try await numbers(town.officer, in: town) { $0.traits[.referralOpen] = .yes }
      #expect(found4.isEmpty)

      let list = try await verbs.listCases({ $0.standing = .all }, for: town.officer)
      let text = String(decoding: try CaseListTable(list).file(.csv, caption: "Alla"), as: UTF8.self)
      #expect(
        text.contains("Roll;Löst på plats;Svarsdatum framflyttat;Fråga utanför kommunen;Överlämnat;Skydd"))
      #expect(list.items.map(\.number).sorted() == all)
      let traits = Dictionary(uniqueKeysWithValues: list.items.map { ($0.number, $0.traits) })
      // The statement has come, and nobody has read it.
      #expect(traits[asked] == [.referred, .unread])
      #expect(traits[solved] == [.solvedOnSpot])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender's capacity and whoever is waited for are lists`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let relative = try TestMunicipality.number(
        of: try await town.operations.submit(
          Submission(
            kind: .complaint, unit: town.north.id, text: "Mamma väntade.", capacity: .relative,
            contact: Contact(name: "Åsa", email: "asa@example.se")), channel: .web))
      let nobody = try await town.submit()
      let found5 = try await numbers(town.officer, in: town) { $0.capacity = .value(.relative) }
      #expect(found5 == [relative])
      let found6 = try await numbers(town.officer, in: town) { $0.capacity = .unset }
      #expect(found6 == [nobody])
      let found7 = try await numbers(town.officer, in: town) { $0.waitingFor = .anybody }
      #expect(found7.isEmpty)
      _ = try await town.operations.beginWaiting(
        nobody, for: .otherAuthority, actor: .staff(town.officer))
      let found8 = try await numbers(town.officer, in: town) { $0.waitingFor = .anybody }
      #expect(found8 == [nobody])
      let found9 = try await numbers(town.officer, in: town) { $0.waitingFor = .party(.sender) }
      #expect(found9.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is protected, and what is about staff, is a list of what one may see`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let plain = try await town.submit()
      let protected = try await town.submit(to: town.south)
      let aboutStaff = try await town.submit("Om en kollega.")
      try await verbs.protect(town.south.id, as: .socialServices, actor: .staff(town.administrator))
      _ = try await verbs.encircle(aboutStaff, about: [], actor: .staff(town.manager))
      let found10 = try await numbers(town.manager, in: town) { $0.traits[.protected] = .yes }
      #expect(found10 == [protected])
      let found11 = try await numbers(town.manager, in: town) { $0.traits[.aboutStaff] = .yes }
      #expect(found11 == [aboutStaff])
      let neither = try await numbers(town.manager, in: town) {
        $0.traits = [.protected: .no, .aboutStaff: .no]
      }
      #expect(neither == [plain])
      let found12 = try await numbers(town.officer, in: town) { $0.traits[.aboutStaff] = .yes }
      #expect(found12.isEmpty)
      let found13 = try await numbers(town.teacher, in: town) { $0.traits[.protected] = .yes }
      #expect(found13.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is merged, split or unread, and what came from one meeting, is a list`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (main, duplicate) = (try await town.submit("Ett."), try await town.submit("Två."))
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      let whole = try await town.submit("Maten är kall. Bussen är sen.")
      let parts = try await verbs.split(
        whole, into: [part(town, "Maten är kall."), part(town, "Bussen är sen.")], actor: officer)
      let receipt = try await verbs.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      _ = try await verbs.receiveMessage(receiptCode: receipt.receiptCode, text: "Hallå?")
      let unread = try TestMunicipality.number(of: receipt)
      let views = try await verbs.registerOccasion(
        OccasionSheet(
          title: "Brukarråd", heldOn: town.today, placement: town.north.placement, recordedBy: "Olle Öberg",
          views: [OccasionSheet.View(kind: .suggestion, text: "Mer frukt.", row: 1)]), actor: officer)
      let heard = try views.map(TestMunicipality.number(of:))
      let cut = ([whole] + parts.map(\.number)).sorted()
      let all = try await numbers(town.officer, in: town) { _ in }
      let cases: [(CaseTrait, [CaseNumber])] = [
        (.merged, [duplicate]), (.hasDuplicates, [main]), (.split, cut), (.unread, [unread]),
        (.fromOccasion, heard),
      ]
      for (trait, expected) in cases {
        let having = try await numbers(town.officer, in: town) { $0.traits[trait] = .yes }
        #expect(having == expected, "\(trait)")
        let lacking = try await numbers(town.officer, in: town) { $0.traits[trait] = .no }
        #expect(lacking == all.filter { !expected.contains($0) }, "\(trait)")
      }
      let open = try await verbs.listCases({ $0.traits[.merged] = .yes }, for: town.officer)
      #expect(open.items.map(\.number) == [duplicate])
      let occasion = try #require(open.occasions.first)
      #expect(open.occasions.map(\.title) == ["Brukarråd"])
      let found = try await numbers(town.officer, in: town) { $0.occasion = occasion.id }
      #expect(found == heard)
      // Who sees none of its cases does not learn that there was a meeting.
      let others = try await verbs.listCases({ _ in }, for: town.teacher).occasions
      #expect(others.isEmpty)
    }
  }

  private func part(_ town: TestMunicipality, _ text: String) -> SplitPart {
    SplitPart(text: text, kind: .complaint, placement: town.north.placement)
  }

  @Test(arguments: TestEngine.allCases)
  func `what has led to an improvement, and what has not, is a list of what one may see`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let (planned, plain) = (try await town.submit("Ett."), try await town.submit("Två."))
      let school = try await town.submit("Tre.", to: town.preschool)
      _ = try await verbs.planImprovement(
        ImprovementContent(
          title: "Ring när någon är sen", expectedEffect: "Färre klagomål.", placement: town.north.placement,
          body: "Ledningsgruppen", owner: town.officer.id, dueOn: try calendarDay("2026-04-01")),
        on: planned, actor: manager)
      let having = try await numbers(town.officer, in: town) { $0.traits[.hasImprovement] = .yes }
      #expect(having == [planned])
      let lacking = try await numbers(town.officer, in: town) { $0.traits[.hasImprovement] = .no }
      #expect(lacking == [plain])
      let others = try await numbers(town.teacher, in: town) { $0.traits[.hasImprovement] = .yes }
      let lackingThere = try await numbers(town.teacher, in: town) { $0.traits[.hasImprovement] = .no }
      #expect(others.isEmpty && lackingThere == [school])
      // The history of the case tells its readers the same.
      #expect(try await town.file(planned).journal.last?.event == .improvementPlanned)
      let list = try await verbs.listCases({ $0.standing = .all }, for: town.officer)
      let traits = Dictionary(uniqueKeysWithValues: list.items.map { ($0.number, $0.traits) })
      #expect(traits[planned] == [.hasImprovement])
      #expect(traits[plain] == [])
      let text = String(decoding: try CaseListTable(list).file(.csv, caption: "Alla"), as: UTF8.self)
      #expect(text.contains("Oläst;Möte;Åtgärd;Nummer i det förra registret;Rubrik"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the reason of the last closing, and the day of registration, are lists`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let (withdrawn, again) = (try await town.submit("Ett."), try await town.submit("Två."))
      _ = try await verbs.close(withdrawn, reason: .withdrawn, actor: officer)
      _ = try await verbs.close(again, reason: .withdrawn, actor: officer)
      _ = try await verbs.reopen(again, reason: "Igen.", actor: officer)
      let found1 = try await numbers(town.officer, in: town) { $0.closedFor = .withdrawn }
      #expect(found1 == [withdrawn])
      _ = try await verbs.answer(again, text: "Svar.", actor: officer)
      _ = try await verbs.close(again, reason: .answered, actor: officer)
      let found2 = try await numbers(town.officer, in: town) { $0.closedFor = .withdrawn }
      let found3 = try await numbers(town.officer, in: town) { $0.closedFor = .answered }
      #expect(found2 == [withdrawn] && found3 == [again])

      try town.wait(until: "2026-03-04")
      let today = town.today
      let late = try TestMunicipality.number(
        of: try await verbs.register(
          RegisteredItem(
            channel: .telephone, takenInHandOn: today.adding(days: -2),
            classification: Classification(
              kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
            text: "Ringde i måndags.", contact: Contact(name: "Åsa", phone: "070"),
            oralNote: OralNote(receivedBy: "Olle Öberg", readBack: .done)), actor: officer))
      let found4 = try await numbers(town.officer, in: town) { $0.registered.from = today }
      #expect(found4 == [late])
      let found5 = try await numbers(town.officer, in: town) {
        $0.registered.through = today.adding(days: -1)
      }
      #expect(found5 == [withdrawn, again].sorted())
      let list = try await verbs.listCases({ $0.standing = .closed }, for: town.officer)
      #expect(Set(list.items.map(\.closedFor)) == [.withdrawn, .answered])
    }
  }
}
