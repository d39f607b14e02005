import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What a board has written for itself.
struct BoardPapersTests {
  private func noted(_ town: TestMunicipality) async throws -> (number: CaseNumber, notes: [CaseNote]) {
    let number = try await town.submit()
    for text in ["Bemanningen brast.", "Ring Maj."] {
      town.clock.advance(seconds: 1)
      _ = try await town.operations.note(number, text: text, actor: .staff(town.officer))
    }
    return (number, try await town.file(number).dialogue.notes)
  }

  @Test(arguments: TestEngine.allCases)
  func `notes are decided about before the case goes to another board: what is kept goes with it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (number, notes) = try await noted(town)
      #expect(notes.map(\.board) == [town.social.id, town.social.id])
      let target = town.preschool.placement
      await #expect(throws: Problem(.invalid, .noteUndecided, field: "note-\(notes[0].id)")) {
        _ = try await town.operations.forward(number, to: target, text: "Er.", actor: .staff(town.officer))
      }
      let value = try await town.file(number).value
      await #expect(throws: Problem(.invalid, .boardNeedsForwarding, field: "unit")) {
        _ = try await town.operations.classify(
          number,
          as: Classification(kind: .complaint, dimension: nil, serviceArea: nil, placement: target),
          actor: .staff(town.officer))
      }
      #expect(try await town.file(number).value == value)
      _ = try await town.operations.saveDraft(.answer, text: "Utkast", in: number, by: town.officer)
      _ = try await town.operations.forward(
        number, to: target, text: "Er.", notes: [notes[0].id: .kept, notes[1].id: .cleansed],
        actor: .staff(town.officer))
      let file = try await town.operations.readCase(number, actor: .staff(town.teacher))
      #expect(file.dialogue.notes.map(\.id) == [notes[0].id])
      #expect(file.texts.filter { $0.role == .note }.map(\.text.body) == ["Bemanningen brast."])
      #expect(file.journal.last?.details["notesKept"] == notes[0].id.rawValue)
      let dump = try await DatabaseDump(town.operations.database)
      #expect(!dump.lines.contains { "\($0)".contains("Utkast") || "\($0)".contains("Ring Maj") })
      #expect(try await town.operations.verify().isSound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `they are decided about before it is given back, and inside the board nothing is asked`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (number, notes) = try await noted(town)
      _ = try await town.operations.forward(
        number, to: town.south.placement, text: "Er.", actor: .staff(town.officer))
      await #expect(throws: Problem(.invalid, .noteUndecided, field: "note-\(notes[0].id)")) {
        _ = try await town.operations.returnToPile(number, reason: "Fel.", actor: .staff(town.manager))
      }
      // Who may not read the notes cannot say what becomes of them.
      await #expect(throws: Problem(.conflict, .notesOfTheBoard)) {
        _ = try await town.operations.returnToPile(
          number, reason: "Fel.", notes: [notes[0].id: .cleansed, notes[1].id: .cleansed],
          actor: .staff(town.registrar))
      }
      _ = try await town.operations.returnToPile(
        number, reason: "Fel.", notes: [notes[0].id: .cleansed, notes[1].id: .cleansed],
        actor: .staff(town.manager))
      let file = try await town.operations.readCase(number, actor: .staff(town.registrar))
      #expect(file.texts.allSatisfy { $0.role != .note })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an undecided note of another board is read by nobody, even where one was left behind`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (number, _) = try await noted(town)
      let id = try await town.file(number).value.id
      try await town.operations.database.tamper(
        """
        UPDATE cases SET board_id = \(town.school.id), department_id = \(town.schools.id), unit_id = NULL
        WHERE id = \(id)
        """)
      let file = try await town.operations.readCase(number, actor: .staff(town.teacher))
      #expect(file.dialogue.notes.isEmpty && file.texts.allSatisfy { $0.role != .note })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is noted in the pile is for the board that takes the case`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.returnToPile(number, reason: "Fel.", actor: .staff(town.officer))
      _ = try await town.operations.note(number, text: "Ring först.", actor: .staff(town.registrar))
      _ = try await town.operations.route(
        number, to: RoutingGoal(placement: town.preschool.placement), because: .own,
        actor: .staff(town.registrar))
      let file = try await town.operations.readCase(number, actor: .staff(town.teacher))
      #expect(file.text(.note) == "Ring först." && file.dialogue.notes.map(\.board) == [nil])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a draft is its writer's, and theirs who stand in for the writer`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.saveDraft(.answer, text: "Hej Åsa", in: number, by: town.officer)
      func drafts(_ member: StaffMember) async throws -> [String] {
        let dialogue = try await town.operations.readCase(number, actor: .staff(member)).dialogue
        return dialogue.colleaguesDrafts.map { "\($0.writer.username): \($0.draft.text)" }
      }
      let (disa, tore) = (
        town.deputy.with(standingInFor: [town.officer]), town.teacher.with(standingInFor: [town.officer])
      )
      #expect(try await drafts(disa) == ["olle: Hej Åsa"])
      for member in [town.deputy, town.manager] {
        #expect(try await drafts(member).isEmpty, "\(member.username)")
      }
      // Through the wall nothing is lent.
      #expect(!(try await town.operations.mayOpen(number, actor: .staff(tore))))
    }
  }
}
