import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What comes in about a member of staff is closed around before the unit can read it.
struct ArrivalCircleTests {
  private static let rude = "Olle var otrevlig och kränkte min mor."

  private func send(
    _ town: TestMunicipality, _ text: String, kind: Kind = .complaint, unit: UnitID?,
    about: AboutStaff? = nil, channel: Channel = .web
  ) async throws -> CaseNumber {
    try TestMunicipality.number(
      of: try await town.operations.submit(
        Submission(kind: kind, unit: unit, text: text, aboutStaff: about), channel: channel))
  }

  /// Who opens the case or finds it in a list, by its number or by its words.
  private func readers(_ town: TestMunicipality, _ number: CaseNumber, words: String) async throws -> [String]
  {
    var found: [String] = []
    for member in [town.registrar, town.officer, town.deputy, town.manager, town.teacher] {
      let opens = try await town.operations.mayOpen(number, actor: .staff(member))
      let all = try await town.operations.listCases({ $0.standing = .all }, for: member)
      let search = try await town.operations.listCases(
        {
          $0.standing = .all
          $0.words = words
        }, for: member)
      #expect(all.items.map(\.number).contains(number) == opens && (all.total == 1) == opens)
      #expect(search.items.map(\.number).contains(number) == opens, "\(member.username)")
      if opens { found.append(member.username) }
    }
    return found
  }

  @Test(arguments: TestEngine.allCases)
  func `a complaint whose words point at somebody is the manager's alone, before anybody has read it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await send(town, Self.rude, unit: town.north.id, channel: .api)
      #expect(try await readers(town, number, words: "otrevlig") == ["maj"])
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        _ = try await town.operations.readCase(number, actor: .staff(town.officer))
      }
      let file = try await town.operations.readCase(number, actor: .staff(town.manager))
      #expect(file.value.officer == town.manager.id)
      let entry = try #require(file.journal.last)
      #expect(entry.event == .encircled && entry.actor == "program" && entry.details["basis"] == "words")
      // Nobody said who they were, so the journal tells no time.
      #expect(file.journal.allSatisfy { $0.at == .day(town.today) })
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender's own word does the same where no word points at anybody`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await send(town, "Det gick inte bra.", unit: town.north.id, about: .employee)
      #expect(try await readers(town, number, words: "bra") == ["maj"])
      #expect(try await town.file(number).journal.last?.details["basis"] == "sender")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the manager lifts it in one step when it was about nobody, and the unit has it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await send(town, "Skrek av glädje: cykeln är lagad?", unit: town.north.id)
      #expect(try await readers(town, number, words: "cykeln") == ["maj"])
      let value = try await town.operations.liftCircle(number, actor: .staff(town.manager))
      #expect(value.officer == nil)
      #expect(try await readers(town, number, words: "cykeln") == ["rakel", "olle", "disa", "maj"])
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the manager names whom it is about, and when that is the manager it goes one level up`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let head = try await town.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager, placement: Placement(board: town.social.id),
        password: TestMunicipality.password)
      let number = try await send(town, Self.rude, unit: town.north.id)
      _ = try await town.operations.encircle(number, about: [town.officer.id], actor: .staff(town.manager))
      #expect(try await town.file(number).guarded.subjects == [town.officer.id])
      #expect(try await readers(town, number, words: "otrevlig") == ["maj"])
      _ = try await town.operations.encircle(number, about: [town.manager.id], actor: .staff(town.manager))
      #expect(try await readers(town, number, words: "otrevlig").isEmpty)
      #expect(try await town.operations.mayOpen(number, actor: .staff(head)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what may be about the manager is for the one above, by its words or by the sender's`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let head = try await town.operations.addStaff(
        username: "helga", name: "Helga Fors", role: .manager, placement: Placement(board: town.social.id),
        password: TestMunicipality.password)
      for (text, about) in [("Enhetschefen hotade mig.", AboutStaff?.none), ("Illa.", .manager)] {
        let number = try await send(town, text, unit: town.north.id, about: about)
        for member in [town.manager, town.officer, town.registrar] {
          #expect(!(try await town.operations.mayOpen(number, actor: .staff(member))), "\(text)")
        }
        #expect(try await town.operations.mayOpen(number, actor: .staff(head)), "\(text)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a manager it waits in the pile, which says where the sender wanted it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      // The preschools have no manager.
      let number = try await send(town, "Läraren slog barnet.", unit: town.preschool.id)
      #expect(try await readers(town, number, words: "barnet") == ["rakel"])
      let file = try await town.file(number)
      #expect(file.value.classification.placement == .unrouted)
      #expect(file.journal.first?.details["chosenUnit"] == town.preschool.id.rawValue)
      let pile = try await town.operations.pile(for: town.registrar)
      #expect(pile.items.map(\.value.number) == [number])
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a unit the sender's word goes with it to the manager of where it is placed`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let number = try await send(town, "Illa.", unit: nil, about: .employee)
      #expect(try await readers(town, number, words: "illa") == ["rakel"])
      _ = try await town.operations.route(
        number, to: RoutingGoal(placement: town.north.placement), because: .own, actor: .staff(town.registrar)
      )
      #expect(try await readers(town, number, words: "illa") == ["maj"])
      // Words alone are left to whoever reads the pile.
      let words = try await send(town, Self.rude, unit: nil)
      #expect(try await town.file(words).journal.map(\.event) == [.registered, .acknowledged])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `praise and what points at nobody is open as before`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let praise = try await send(
        town, "Läraren var snäll.", kind: .compliment, unit: town.north.id, about: .employee)
      #expect(try await readers(town, praise, words: "snäll") == ["rakel", "olle", "disa", "maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `it is in no exact count of its unit until there are enough, nor ever in a pattern`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      _ = try await town.submit()
      let pattern = try await town.operations.savePattern(
        "Norr", PatternCriteria(placement: town.north.placement), actor: .staff(town.officer))
      func counts() async throws -> (unit: Int, all: Int, pattern: Int?) {
        let report = try await town.operations.report(
          ReportOrder(
            period: try ReportPeriod(parsing: "2026-03-01..2026-03-31"), comparison: .nothing))
        let units = report.boards.flatMap(\.parts).flatMap(\.parts)
        return (
          unit: units.first { $0.name == town.north.name }?.counts.all ?? 0, all: report.total.all,
          pattern: try await town.operations.readPattern(pattern.id, member: town.officer).count
        )
      }
      for sent in 1...5 {
        _ = try await send(town, Self.rude, unit: town.north.id)
        let (found, enough) = (try await counts(), sent == 5)
        #expect(found.unit == (enough ? 6 : 1) && found.all == 1 + sent, "\(sent)")
        #expect(found.pattern == 1, "\(sent)")
      }
    }
  }
}
