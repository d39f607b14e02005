import TestSupport
import Testing
import Web

@Suite struct LeaverListTests {
  @Test func `whoever has left is in no list of whom something is about or who receives it`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let pages = [
        ("admin", "/desk/grindar/lexSarah"), ("rakel", "/desk/registrera"),
        ("olle", "/desk/arenden/\(number)"),
      ]
      let (leaver, colleague) = ("Disa Ek, handläggare", "Tore Lärk, handläggare")
      for (username, path) in pages {
        let (cookie, _) = try await site.logIn(username)
        let page = try await site.get(path, cookie: cookie).text
        #expect(page.contains(leaver) && page.contains(colleague), "\(path)")
      }
      try await site.world.operations.disableStaff(username: "disa")
      for (username, path) in pages {
        let (cookie, _) = try await site.logIn(username)
        let page = try await site.get(path, cookie: cookie).text
        #expect(!page.contains(leaver) && page.contains(colleague), "\(path)")
      }
    }
  }
}
