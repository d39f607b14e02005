import Domain
import Foundation
import TestSupport
import Testing

@Suite struct AnswerAdviceTests {
  @Test func `whoever answers or closes a complaint about education or care reads what the law asks for`()
    async throws
  {
    let cases: [(ProtectedProfile?, String)] = [
      (nil, ""), (.school, "Barn- och elevombudet"), (.healthCare, "patientförsäkringen"),
    ]
    for (profile, words) in cases {
      try await withSite { site in
        let world = site.world
        _ = try await world.operations.addStaff(
          username: "nora", name: "Nora Norr", role: .officer, placement: world.north.placement,
          password: TestMunicipality.password)
        try await world.operations.protect(world.north.id, as: profile, actor: .staff(world.administrator))
        let address = "/desk/arenden/\(try await world.submit())"
        let (cookie, _) = try await site.logIn("nora")
        let (file, writing) = (
          try await site.get(address, cookie: cookie), try await site.get("\(address)/svara", cookie: cookie)
        )
        #expect(file.status == .ok && writing.status == .ok)
        let others = cases.map { $0.1 }.filter { !$0.isEmpty && $0 != words }
        for text in [file.text, writing.text] {
          #expect(words.isEmpty || text.contains(words), "\(words)")
          #expect(!others.contains { text.contains($0) }, "\(words)")
        }
        // In the form that answers, and in the one that closes.
        #expect(words.isEmpty || file.text.components(separatedBy: words).count >= 3)
      }
    }
  }
}
