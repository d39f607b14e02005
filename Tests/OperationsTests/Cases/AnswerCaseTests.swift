import Domain
import Operations
import Storage
import TestSupport
import Testing

struct AnswerCaseTests {
  @Test(arguments: TestEngine.allCases)
  func `a first answer also acknowledges`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      let answered = try await town.operations.answer(
        number, text: "  Vi har pratat med\r\npersonalen. ", actor: .staff(town.officer))
      #expect(answered.state == .answered && answered.dueOn == nil)
      let file = try await town.file(number)
      #expect(
        file.acknowledgement?.means == .answer && file.acknowledgement?.done == file.answers.first?.done)
      #expect(file.text(file.answers.first?.text) == "Vi har pratat med\npersonalen.")
      #expect(file.answers.first?.done.day == town.today)
      #expect(file.answers.first?.done.actor == "staff:\(town.officer.id)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an acknowledgement that was given stands`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.answer(number, text: "Svar", actor: .staff(town.officer))
      #expect(try await town.file(number).acknowledgement?.means == .receipt)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a second answer completes the first, and the sender reads both`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .suggestion, unit: town.north.id, text: "Sätt upp en bänk."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      for text in ["Vi undersöker saken.", "Bänken är på plats."] {
        _ = try await town.operations.answer(number, text: text, actor: .staff(town.officer))
      }
      let file = try await town.file(number)
      #expect(file.answers.map(\.ordinal) == [1, 2])
      #expect(file.journal.suffix(2).map { $0.details["ordinal"] } == ["1", "2"])
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(
        view.messages.map(\.text) == ["Sätt upp en bänk.", "Vi undersöker saken.", "Bänken är på plats."])
      #expect(view.messages.map(\.author) == [.sender, .municipality, .municipality])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the journal holds the answer's digest and not a word of it`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.answer(number, text: "Hemligt svar", actor: .staff(town.officer))
      let file = try await town.file(number)
      let text = try #require(file.texts.first { $0.role == .answer })
      #expect(file.journal.last?.details["answerDigest"] == "\(text.id) \(text.text.digest)")
      #expect(!"\(file.journal)".contains("Hemligt"))
    }
  }

  @Test(arguments: [("", ProblemKey.answerMissing), (" \n\t", .answerMissing), ("a\0b", .controlCharacter)])
  func `an answer has words`(text: String, key: ProblemKey) async throws {
    try await withMunicipality(.sqlite) { town in
      let number = try await town.submit()
      await #expect(throws: Problem(.invalid, key, field: "text")) {
        try await town.operations.answer(number, text: text, actor: .staff(town.officer))
      }
    }
  }

  @Test func `an answer has at most twenty thousand letters`() async throws {
    try await withMunicipality(.sqlite) { town in
      let number = try await town.submit()
      let longest = String(repeating: "ö", count: 20_000)
      await #expect(throws: Problem(.invalid, .textTooLong, ["20000"], field: "text")) {
        try await town.operations.answer(number, text: longest + "ö", actor: .staff(town.officer))
      }
      _ = try await town.operations.answer(number, text: longest, actor: .staff(town.officer))
    }
  }
}
