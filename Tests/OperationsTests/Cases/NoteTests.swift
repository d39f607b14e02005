import Domain
import Operations
import Storage
import TestSupport
import Testing

struct NoteTests {
  @Test(arguments: TestEngine.allCases)
  func `on closing every note is kept or cleansed, and the journal stays sound`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      for text in ["Bemanningen brast den 3 mars.", "Ring Maj.", "Fråga Disa."] {
        town.clock.advance(seconds: 1)
        _ = try await town.operations.note(number, text: text, actor: officer)
      }
      _ = try await town.operations.answer(number, text: "Svar", actor: officer)
      let notes = try await town.file(number).dialogue.undecidedNotes
      #expect(notes.count == 3)
      await #expect(throws: Problem(.invalid, .noteUndecided, field: "note-\(notes[1].id)")) {
        try await town.operations.close(
          number, reason: .answered, notes: [notes[0].id: .kept, notes[2].id: .cleansed], actor: officer)
      }
      _ = try await town.operations.close(
        number, reason: .answered,
        notes: [notes[0].id: .kept, notes[1].id: .cleansed, notes[2].id: .cleansed], actor: officer)
      let file = try await town.file(number)
      #expect(file.dialogue.notes.map(\.fate) == [.kept, .cleansed, .cleansed])
      #expect(file.texts.filter { $0.role == .note }.map(\.text.body) == ["Bemanningen brast den 3 mars."])
      #expect(file.journal.last?.details["notesKept"] == notes[0].id.rawValue)
      #expect(
        file.journal.last?.details["notesCleansed"] == "\(notes[1].id.rawValue) \(notes[2].id.rawValue)")
      #expect(try await town.operations.verify().faults.isEmpty)

      town.clock.advance(seconds: 1)
      // What is noted afterwards is an official document at once, and gets a place of its own.
      _ = try await town.operations.note(number, text: "Avsändaren ringde.", actor: officer)
      #expect(try await town.file(number).dialogue.notes.last?.fate == .kept)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a registrar closes no case while the board has notes to decide about, and is told whom to ask`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      _ = try await town.operations.note(number, text: "Fråga Disa.", actor: officer)
      _ = try await town.operations.answer(number, text: "Svar", actor: officer)
      await #expect(throws: Problem(.conflict, .notesForTheBoard)) {
        try await town.operations.close(number, reason: .answered, actor: .staff(town.registrar))
      }
      let note = try #require(try await town.file(number).dialogue.undecidedNotes.first)
      _ = try await town.operations.close(
        number, reason: .answered, notes: [note.id: .cleansed], actor: officer)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `no part of a note is left in the database when it was cleansed`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(), Actor.staff(town.officer))
      _ = try await town.operations.note(number, text: "Hemligstämplat skvaller", actor: officer)
      _ = try await town.operations.answer(number, text: "Svar", actor: officer)
      let note = try #require(try await town.file(number).dialogue.notes.first)
      _ = try await town.operations.close(
        number, reason: .answered, notes: [note.id: .cleansed], actor: officer)
      let dump = try await DatabaseDump(town.operations.database)
      #expect(!dump.lines.contains { "\($0)".contains("skvaller") })
    }
  }

  @Test(arguments: TestEngine.allCases, [false, true])
  func `a note that was kept is handed out with a closed case, also by those who read no other notes`(
    engine: TestEngine, isAboutStaff: Bool
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, manager) = (town.operations, Actor.staff(town.manager))
      let number = try await town.submit()
      // Only the data protection officer hands out what is about a member of staff.
      let reader = Actor.staff(isAboutStaff ? town.protectionOfficer : town.registrar)
      if isAboutStaff {
        _ = try await verbs.encircle(number, about: [town.officer.id], actor: manager)
        try await verbs.giveReason("Någon begär ut det.", for: number, actor: reader)
      }
      for text in ["Bemanningen brast.", "Ring Disa."] {
        town.clock.advance(seconds: 1)
        _ = try await verbs.note(number, text: text, actor: manager)
      }
      let notes = try await town.file(number).dialogue.notes
      #expect(try await verbs.readCase(number, actor: reader).dialogue.notes.isEmpty)
      _ = try await verbs.close(
        number, reason: .withdrawn, notes: [notes[0].id: .kept, notes[1].id: .cleansed], actor: manager)
      let file = try await verbs.readCase(number, actor: reader)
      #expect(file.texts.filter { $0.role == .note }.map(\.text.body) == ["Bemanningen brast."])
      #expect(file.dialogue.notes.map(\.id) == [notes[0].id])
      let kept = try #require(file.dialogue.notes.first?.text)
      try await verbs.disclose(
        number, DisclosureChoice(texts: [kept], contactProvision: "26 kap. 1 § OSL"), actor: reader)
      #expect(try await town.file(number).journal.last?.details["texts"] == kept.rawValue)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a private provider reads no note of the board, kept or not`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, officer) = (try await town.submit(to: town.south), Actor.staff(town.officer))
      let provider = try await town.operations.addStaff(
        username: "per", name: "Per Ek", role: .manager, placement: town.south.placement,
        password: TestMunicipality.password)
      _ = try await town.operations.note(number, text: "Avtalet brast.", actor: officer)
      let note = try #require(try await town.file(number).dialogue.notes.first)
      _ = try await town.operations.close(
        number, reason: .withdrawn, notes: [note.id: .kept], actor: officer)
      let file = try await town.operations.readCase(number, actor: .staff(provider))
      #expect(file.dialogue.notes.isEmpty && file.texts.allSatisfy { $0.role != .note })
      #expect(try await town.file(number).text(.note) == "Avtalet brast.")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a private provider leaves what the board has notes in to the board, and is told so`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let number = try await town.submit(to: town.south)
      let provider = Actor.staff(
        try await verbs.addStaff(
          username: "per", name: "Per Ek", role: .manager, placement: town.south.placement,
          password: TestMunicipality.password))
      _ = try await verbs.note(number, text: "Avtalet brast.", actor: officer)
      _ = try await verbs.answer(number, text: "Vi ringer.", actor: provider)
      let refused = await #expect(throws: Problem.self) {
        try await verbs.close(number, reason: .answered, actor: provider)
      }
      #expect(refused == Problem(.conflict, .notesForTheBoard))
      #expect(refused?.swedish.contains("lämna det vidare till förvaltningen") == true)
      let elsewhere = Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: town.preschool.placement)
      await #expect(throws: Problem(.invalid, .boardNeedsForwarding, field: "unit")) {
        try await verbs.classify(number, as: elsewhere, actor: provider)
      }
      await #expect(throws: Problem(.conflict, .notesOfTheBoard)) {
        try await verbs.forward(number, to: town.preschool.placement, text: "Er.", actor: provider)
      }
      let department = Placement(board: town.social.id, department: town.care.id)
      _ = try await verbs.forward(number, to: department, text: "Ni har anteckningar.", actor: provider)
      let note = try #require(try await town.file(number).dialogue.undecidedNotes.first)
      _ = try await verbs.close(number, reason: .answered, notes: [note.id: .cleansed], actor: officer)
      #expect(try await verbs.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender never reads a note`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Ingen kom."), channel: .web)
      _ = try await town.operations.note(
        try TestMunicipality.number(of: receipt), text: "Internt", actor: .staff(town.officer))
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.messages.map(\.text) == ["Ingen kom."])
    }
  }
}
