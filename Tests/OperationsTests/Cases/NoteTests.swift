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
