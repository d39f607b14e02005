import Domain
import Operations
import TestSupport
import Testing

struct KeepShortcutTests {
  @Test(arguments: TestEngine.allCases)
  func `a shortcut is its owner's, in the order of names, and can change and go`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let kept = try await verbs.addShortcut(" Ö-listan ", question: "kind=complaint", for: town.officer)
      try await verbs.addShortcut("Alla frågor", question: "kind=question", for: town.officer)
      try await verbs.addShortcut("Ö-listan", question: "", for: town.deputy)
      #expect(try await verbs.shortcuts(of: town.officer).map(\.name) == ["Alla frågor", "Ö-listan"])
      try await verbs.changeShortcut(kept.id, name: "Å-listan", for: town.officer)
      try await verbs.changeShortcut(
        kept.id, name: "Å-listan", question: "kind=compliment", for: town.officer)
      let changed = try await verbs.shortcuts(of: town.officer)
      #expect(changed.map(\.name) == ["Alla frågor", "Å-listan"] && changed[1].question == "kind=compliment")
      try await verbs.removeShortcut(kept.id, for: town.officer)
      #expect(try await verbs.shortcuts(of: town.officer).count == 1)
      #expect(try await verbs.shortcuts(of: town.deputy).count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody else's shortcut looks like none`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let kept = try await town.operations.addShortcut("Min", question: "", for: town.officer)
      await #expect(throws: Problem(.notFound, .shortcutNotFound)) {
        try await town.operations.changeShortcut(kept.id, name: "Din", for: town.deputy)
      }
      await #expect(throws: Problem(.notFound, .shortcutNotFound)) {
        try await town.operations.removeShortcut(kept.id, for: town.deputy)
      }
      #expect(try await town.operations.shortcuts(of: town.officer) == [kept])
    }
  }

  @Test func `a name is there, short, of one line, and used once`() async throws {
    try await withMunicipality(.sqlite) { town in
      func problem(_ name: String) async -> ProblemKey? {
        do {
          try await town.operations.addShortcut(name, question: "", for: town.officer)
          return nil
        } catch { return (error as? Problem)?.key }
      }
      #expect(await problem("") == .shortcutNameMissing)
      #expect(await problem(" \t ") == .shortcutNameMissing)
      #expect(await problem(String(repeating: "å", count: 61)) == .fieldTooLong)
      #expect(await problem("a\nb") == .controlCharacter)
      #expect(await problem("a\0b") == .controlCharacter)
      #expect(await problem("Mina") == nil)
      #expect(await problem("Mina") == .nameTaken)
      for index in 2...20 { #expect(await problem("Nr \(index)") == nil) }
      #expect(await problem("En till") == .shortcutsTooMany)
    }
  }
}
