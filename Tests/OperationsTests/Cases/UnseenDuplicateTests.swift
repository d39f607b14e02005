import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What somebody does with a main case reaches no further into its duplicates than they do themselves.
struct UnseenDuplicateTests {
  /// A case of a private provider's unit, with one of another unit merged into it, and an officer of the provider.
  private struct Merged {
    let main: CaseNumber
    let duplicate: CaseNumber
    let provider: Actor

    init(_ town: TestMunicipality) async throws {
      main = try await town.submit(to: town.south)
      duplicate = try await town.submit()
      _ = try await town.operations.merge(duplicate, into: main, actor: .staff(town.officer))
      provider = .staff(
        try await town.operations.addStaff(
          username: "petra", name: "Petra Lind", role: .officer, placement: town.south.placement,
          password: TestMunicipality.password))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the preview of an answer tells of an unseen duplicate only that its sender reads it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let merged = try await Merged(town)
      let own = try await town.operations.previewAnswer(
        merged.main, text: "Vi kommer.", actor: merged.provider)
      #expect(own.duplicates.isEmpty && own.unseen == 1)
      let whole = try await town.operations.previewAnswer(
        merged.main, text: "Vi kommer.", actor: .staff(town.officer))
      #expect(whole.duplicates.map(\.number) == [merged.duplicate] && whole.unseen == 0)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the sender of an unseen duplicate is asked by those who work with it only`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, merged) = (town.operations, try await Merged(town))
      let before = try await town.file(merged.duplicate).value.version
      #expect(try await verbs.readCase(merged.main, actor: merged.provider).handingOn.askable == [])
      _ = try await verbs.ask(
        merged.main, question: "Vilken tid?", of: .everySender, actor: merged.provider)
      #expect(try await town.file(merged.duplicate).value.version == before)
      let officer = Actor.staff(town.officer)
      #expect(try await verbs.readCase(merged.main, actor: officer).handingOn.askable == [merged.duplicate])
      _ = try await verbs.ask(merged.main, question: "Vilken dag?", of: .everySender, actor: officer)
      let messages = try await town.file(merged.duplicate).dialogue.messages
      #expect(messages.map(\.direction) == [.question])
    }
  }
}
