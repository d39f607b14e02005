import Domain
import Operations
import TestSupport
import Testing
import Web

@Suite struct UnseenDuplicateTests {
  @Test func `whoever may not see a merged case reads no number of it in the preview of an answer`()
    async throws
  {
    try await withSite { site in
      let world = site.world
      let main = try await world.submit(to: world.south)
      let duplicate = try await world.submit()
      _ = try await world.operations.merge(duplicate, into: main, actor: .staff(world.officer))
      _ = try await world.operations.addStaff(
        username: "petra", name: "Petra Lind", role: .officer, placement: world.south.placement,
        password: TestMunicipality.password)
      let version = String(try await world.file(main).value.version)
      var pages: [String] = []
      for username in ["petra", "olle"] {
        let (cookie, csrf) = try await site.logIn(username)
        let fields = ["csrf": csrf, "version": version, "text": "Vi kommer.", "action": "granska"]
        let answer = try await site.post("/desk/arenden/\(main)/svara", fields, cookie: cookie)
        pages.append(answer.text)
      }
      #expect(pages[0].contains("en avsändare till, vars ärende inte visas här"))
      #expect(!pages[0].contains(duplicate.description))
      #expect(pages[1].contains("Den som lämnade \(duplicate)"))
    }
  }
}
