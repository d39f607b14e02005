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
      let offered = before.text.hiddenValue("was-shown-\(number)") ?? ""
      let untouched = try await site.post(
        "/desk/apt/sagt", fields(site, csrf, [name: offered, "was-shown-\(number)": offered]),
        cookie: cookie)
      #expect(untouched.status == .seeOther)
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

  @Test func `words written without a tick are meant, and are asked about in a row that is taken off`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit("Gunborg i rum 4 väntade.")
      let (cookie, csrf) = try await site.logIn("maj")
      func save(_ text: String, on page: TestSite.Answer) async throws -> TestSite.Answer {
        let hidden = ["was-\(number)", "was-shown-\(number)"].map { ($0, page.text.hiddenValue($0) ?? "") }
        let sent = Dictionary(uniqueKeysWithValues: hidden).merging(["said-\(number)": text]) { $1 }
        return try await site.post("/desk/apt/sagt", fields(site, csrf, sent), cookie: cookie)
      }
      let written = try await save("Hjälpen kom sent.", on: try await site.get(address(site), cookie: cookie))
      #expect(written.status == .seeOther)
      let page = try await site.get(address(site), cookie: cookie)
      #expect(page.text.contains("<strong>Klagomål:</strong> Hjälpen kom sent."))
      var refused = page
      for _ in 0..<2 {
        refused = try await save("Ingen kom.", on: refused)
        #expect(refused.status == .unprocessableContent && refused.text.contains("tagit bort krysset"))
        #expect(refused.text.contains("value=\"Ingen kom.\""))
      }
      let emptied = try await save("", on: refused)
      #expect(emptied.status == .seeOther)
      #expect(try await site.get(address(site), cookie: cookie).text.contains("Inga texter är godkända"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an old page wipes nobody's words, and of two who wrote the same row the second reads both`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let (first, second) = (try await site.world.submit(), try await site.world.submit("Maten var kall."))
      let (cookie, csrf) = try await site.logIn("olle")
      let blank = try await site.get(address(site), cookie: cookie).text
      #expect(blank.hiddenValue("was-\(first)") == "")
      _ = try await site.world.operations.summarise(
        first, "Hjälpen kom sent.", actor: .staff(site.world.manager))
      var sent = fields(
        site, csrf,
        [
          "said-\(first)": "", "was-\(first)": "", "said-\(second)": "Maten var kall.",
          "use-\(second)": "yes", "was-\(second)": "",
        ])
      let saved = try await site.post("/desk/apt/sagt", sent, cookie: cookie)
      #expect(saved.status == .seeOther)
      let both = try await site.get(address(site), cookie: cookie).text
      for words in ["Hjälpen kom sent.", "Maten var kall."] {
        #expect(both.contains("<strong>Klagomål:</strong> \(words)"), "\(words)")
      }
      sent["said-\(first)"] = "Ingen kom."
      sent["use-\(first)"] = "yes"
      let refused = try await site.post("/desk/apt/sagt", sent, cookie: cookie)
      #expect(refused.status == .conflict)
      #expect(refused.text.contains("har skrivit ”Hjälpen kom sent.” här"))
      #expect(refused.text.contains("value=\"Ingen kom.\""))
      sent["was-\(first)"] = refused.text.hiddenValue("was-\(first)")
      #expect(try await site.post("/desk/apt/sagt", sent, cookie: cookie).status == .seeOther)
      let last = try await site.get(address(site), cookie: cookie).text
      #expect(last.contains("<strong>Klagomål:</strong> Ingen kom."))
    }
  }

  @Test func `a ninth text is refused until another is taken off, and what does not fit is counted`()
    async throws
  {
    try await withSite { site in
      let world = site.world
      var numbers: [CaseNumber] = []
      for place in 1...9 {
        let number = try await world.submit("Nummer \(place).")
        numbers.append(number)
        if place > 1 {
          _ = try await world.operations.summarise(
            number, "Text \(place).", actor: .staff(world.manager))
        }
      }
      let (first, second) = (numbers[0], numbers[1])
      let (cookie, csrf) = try await site.logIn("maj")
      var sent = fields(
        site, csrf,
        ["said-\(first)": "Text 1.", "use-\(first)": "yes", "was-\(first)": ""])
      let refused = try await site.post("/desk/apt/sagt", sent, cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Bladet rymmer 8 texter.") && refused.text.contains("value=\"Text 1.\""))
      sent.merge(["said-\(second)": "Text 2.", "was-\(second)": "Text 2."]) { $1 }
      #expect(try await site.post("/desk/apt/sagt", sent, cookie: cookie).status == .seeOther)
      let full = try await site.get(address(site), cookie: cookie).text
      #expect(full.contains("</strong> Text 1.") && !full.contains("</strong> Text 2."))
      #expect(!full.contains("Och 1 till."))
      // Such as for the sheet of another period.
      _ = try await world.operations.summarise(second, "Text 2.", actor: .staff(world.manager))
      #expect(try await site.get(address(site), cookie: cookie).text.contains("Och 1 till."))
    }
  }

  @Test func `who writes for the sheet and reads no minutes sends the unit and the period along`()
    async throws
  {
    try await withSite { site in
      _ = try await site.world.submit("Hjälpen kom sent.")
      let page = try await site.get(address(site), cookie: try await site.logIn("rakel").cookie).text
      #expect(page.contains("action=\"/desk/apt/sagt\"") && !page.contains("action=\"/desk/apt/protokoll\""))
      #expect(page.hiddenValue("unit") == site.world.north.id.rawValue)
      #expect(page.hiddenValue("from") == "2026-11-01" && page.hiddenValue("to") == "2026-11-30")
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
      let pointing = ["notes": "Ring Eva på 070-123 45 67.", "decisions": "Skriv till eva@example.se"]
      let told = try await site.post(
        "/desk/apt/protokoll", fields(site, csrf, minutes.merging(pointing) { $1 }), cookie: cookie)
      #expect(told.status == .unprocessableContent)
      #expect(told.text.contains("id=\"notes-error\"") && told.text.contains("id=\"decisions-error\""))
      for typed in pointing.values { #expect(told.text.contains(typed), "\(typed)") }
      let saved = try await site.post(
        "/desk/apt/protokoll", fields(site, csrf, minutes.merging(["decisions": "Byt lås"]) { $1 }),
        cookie: cookie)
      #expect(saved.status == .seeOther)
      let page = try await site.get(address(site), cookie: cookie).text
      #expect(page.contains("Byt lås") && page.contains("7 var med"))
      // Who works with improvements everywhere has the sheet, and neither the minutes nor their form.
      let (strategist, _) = try await site.logIn("kim")
      let seen = try await site.get(address(site), cookie: strategist).text
      #expect(seen.contains("Byt lås") && !seen.contains("7 var med") && !seen.contains("id=\"notes\""))
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
