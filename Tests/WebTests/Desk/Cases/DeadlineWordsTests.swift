import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

/// A case that came in on Tuesday 24 November 2026: the answer is due on 8 December.
@Suite struct DeadlineWordsTests {
  private func pages(of number: CaseNumber, on site: TestSite) async throws -> [String] {
    let (cookie, _) = try await site.logIn("olle")
    let address = "/desk/arenden/\(number)"
    let page = try await site.get(address, cookie: cookie).text
    return [page, try await site.get(address + "/pdf?format=html", cookie: cookie).text]
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that is answered is told the date it had, though the law closes a day afterwards`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.answer(
        number, text: "Vi ringer nu.", actor: .staff(site.world.officer))
      let (cookie, csrf) = try await site.logIn("admin")
      let fields = [
        "csrf": csrf, "change": "add", "day": "2026-12-01", "effect": "close", "reason": "en ny helgdag",
        "basisKind": "law", "basis": "2026:1", "confirmed": "yes",
      ]
      #expect(try await site.post("/desk/kalender", fields, cookie: cookie).status == .seeOther)
      for text in try await pages(of: number, on: site) {
        #expect(text.contains("Svar senast tisdag 8 december"))
        #expect(!text.contains("senast onsdag 9 december"))
        #expect(text.contains("Räknat på nytt blir det onsdag 9 december, men tisdag 8 december ligger fast"))
      }
    }
  }

  @Test func `a date that was both put off and would be counted anew is told from what the promise gave`()
    async throws
  {
    try await withSite { site in
      let (number, officer) = (try await site.world.submit(), site.world.officer)
      _ = try await site.world.operations.extend(
        number, to: try calendarDay("2026-12-15"), reason: "Vi väntar på besked.", actor: .staff(officer))
      _ = try await site.world.operations.answer(number, text: "Vi ringer nu.", actor: .staff(officer))
      let (cookie, csrf) = try await site.logIn("admin")
      let fields = [
        "csrf": csrf, "change": "add", "day": "2026-12-01", "effect": "close", "reason": "en ny helgdag",
        "basisKind": "law", "basis": "2026:1", "confirmed": "yes",
      ]
      #expect(try await site.post("/desk/kalender", fields, cookie: cookie).status == .seeOther)
      let moved = "Löftet gav tisdag 8 december. Svaret flyttades sedan till tisdag 15 december."
      for text in try await pages(of: number, on: site) {
        #expect(text.contains("Räknat på nytt blir det onsdag 9 december") && text.contains(moved))
      }
    }
  }

  @Test func `an answer that was put off is told with the date it was moved from and to`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.extend(
        number, to: try calendarDay("2026-12-15"), reason: "Vi väntar på besked.",
        actor: .staff(site.world.officer))
      for text in try await pages(of: number, on: site) {
        #expect(text.contains("Svar senast tisdag 15 december"))
        #expect(
          text.contains("Löftet gav tisdag 8 december. Svaret flyttades sedan till tisdag 15 december."))
        #expect(!text.contains("Räknat på nytt"))
      }
    }
  }
}
