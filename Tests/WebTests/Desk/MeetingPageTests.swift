import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@Suite struct MeetingPageTests {
  private func address(_ site: TestSite) -> String {
    "/desk/apt?unit=\(site.world.north.id)&from=2026-11-01&to=2026-11-30"
  }

  private func fields(_ site: TestSite, _ csrf: String, _ more: [String: String]) -> [String: String] {
    ["csrf": csrf, "unit": site.world.north.id.rawValue, "from": "2026-11-01", "to": "2026-11-30"]
      .merging(more) { $1 }
  }

  @Test func `what was said is on the sheet when it is approved, and the sender's words never`() async throws
  {
    try await withSite { site in
      let number = try await site.world.submit("Gunborg i rum 4 väntade.")
      let (cookie, csrf) = try await site.logIn("maj")
      let before = try await site.get(address(site), cookie: cookie)
      #expect(before.status == .ok && before.text.contains("Inga texter är godkända"))
      #expect(before.text.contains("Färre än 5 synpunkter kom in"))
      let name = "said-\(number)"
      let refused = try await site.post(
        "/desk/apt/sagt", fields(site, csrf, [name: "Ring 070-123 45 67", "use-\(number)": "yes"]),
        cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("\(name)-error"))
      let unticked = try await site.post(
        "/desk/apt/sagt", fields(site, csrf, [name: "Hjälpen kom sent."]), cookie: cookie)
      #expect(unticked.status == .seeOther)
      #expect(try await site.get(address(site), cookie: cookie).text.contains("Inga texter är godkända"))
      let saved = try await site.post(
        "/desk/apt/sagt", fields(site, csrf, [name: "Hjälpen kom sent.", "use-\(number)": "yes"]),
        cookie: cookie)
      #expect(saved.status == .seeOther)
      let after = try await site.get(try #require(saved.headers[.location]), cookie: cookie).text
      #expect(after.contains("<strong>Klagomål:</strong> Hjälpen kom sent."))
      #expect(!after.contains("Gunborg"))
    }
  }

  @Test func `the minutes are written back, and a line that will not do keeps the form`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let minutes = [
        "heldOn": "2026-11-24", "participants": "7", "notes": "Vi läste.", "dueOn": "2026-12-18",
      ]
      let refused = try await site.post(
        "/desk/apt/protokoll",
        fields(site, csrf, minutes.merging(["decisions": "2026-9999 Byt lås"]) { $1 }), cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("2026-9999 Byt lås"))
      #expect(refused.text.contains("id=\"decisions-error\""))
      let saved = try await site.post(
        "/desk/apt/protokoll", fields(site, csrf, minutes.merging(["decisions": "Byt lås"]) { $1 }),
        cookie: cookie)
      #expect(saved.status == .seeOther)
      let page = try await site.get(address(site), cookie: cookie).text
      #expect(page.contains("Byt lås") && page.contains("7 var med"))
    }
  }

  @Test func `without a unit there is a question, and a bad period is told by its field`() async throws {
    try await withSite { site in
      let (cookie, _) = try await site.logIn("maj")
      let blank = try await site.get("/desk/apt", cookie: cookie).text
      // The last three whole months before 24 November.
      #expect(blank.contains("value=\"2026-08-01\"") && blank.contains("value=\"2026-10-31\""))
      let wrong = try await site.get(
        "/desk/apt?unit=\(site.world.north.id)&from=2026-11-30&to=2026-11-01", cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"to-error\""))
      let (teacher, _) = try await site.logIn("tore")
      #expect(try await site.get(address(site), cookie: teacher).status == .notFound)
    }
  }
}
