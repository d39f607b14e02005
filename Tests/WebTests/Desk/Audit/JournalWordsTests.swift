import Domain
import Operations
import TestSupport
import Testing
import Web

@Suite struct JournalWordsTests {
  @Test(arguments: TestEngine.allCases)
  func `the journal of a case that is taken apart says that it waits for its sender`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (verbs, officer) = (site.world.operations, Actor.staff(site.world.officer))
      let main = try await site.world.submit()
      let (asked, silent) = (try await site.world.submit(), try await site.world.submit())
      _ = try await verbs.merge(asked, into: main, actor: officer)
      _ = try await verbs.ask(main, question: "Vilken kväll?", of: .everySender, actor: officer)
      _ = try await verbs.merge(silent, into: main, actor: officer)
      for duplicate in [asked, silent] { _ = try await verbs.unmerge(duplicate, actor: officer) }
      let (cookie, _) = try await site.logIn("olle")
      let words = "tog bort sammanslagningen med \(main)"
      let waits = "\(words), och ärendet väntar nu på avsändaren"
      let waiting = try await site.get("/desk/arenden/\(asked)", cookie: cookie).text
      let other = try await site.get("/desk/arenden/\(silent)", cookie: cookie).text
      #expect(waiting.contains(waits))
      #expect(other.contains(words) && !other.contains(waits))
    }
  }
}
