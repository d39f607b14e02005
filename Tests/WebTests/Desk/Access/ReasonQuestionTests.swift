import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// A case that is not opened without a reason: every page of it asks first, and is shown afterwards.
@Suite struct ReasonQuestionTests {
  @Test func `every page of a protected case asks why, and comes back to the page that was asked for`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit("Hemligt ord.")
      try await site.world.operations.protect(
        site.world.north.id, as: .socialServices, actor: .staff(site.world.administrator))
      let (cookie, csrf) = try await site.logIn("maj")
      let pages = site.routes.filter { route in
        route.method == .get && route.path.hasPrefix("/desk/arenden/{number}/")
          && !["skal", "lasningar", "lasningar/hamta"].contains { route.path.hasSuffix($0) }
      }.map { $0.path.replacing("{number}", with: number.description) }
      #expect(pages.count >= 6)
      for page in pages + ["/desk/atgarder/ny?arende=\(number)"] {
        let asked = try await site.get(page, cookie: cookie)
        #expect(asked.status == .seeOther && !asked.text.contains("Hemligt ord."), "\(page)")
        let question = try #require(asked.headers[.location])
        #expect(question.hasPrefix("/desk/arenden/\(number)/skal?till="), "\(page)")
        let form = try await site.get(question, cookie: cookie)
        #expect(form.text.hiddenValue("till") == page, "\(page)")
      }
      let page = "/desk/arenden/\(number)/svara"
      let given = try await site.post(
        "/desk/arenden/\(number)/skal", ["csrf": csrf, "reason": "Jag ska svara.", "till": page],
        cookie: cookie)
      #expect(given.headers[.location] == page)
      for page in pages { #expect(try await site.get(page, cookie: cookie).status != .seeOther, "\(page)") }
    }
  }

  @Test(arguments: [
    "https://ond.example/", "//ond.example", "/desk//ond.example", "/desk/\\ond.example", "/lamna-synpunkt",
    "/desk/arenden/2026-0001/skal?till=x", "/desk/ä", "",
  ])
  func `no reason leads anywhere but to a page of the desk`(_ goal: String) async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("maj")
      let given = try await site.post(
        "/desk/arenden/\(number)/skal", ["csrf": csrf, "reason": "Jag ska svara.", "till": goal],
        cookie: cookie)
      #expect(given.headers[.location] == "/desk/arenden/\(number)")
    }
  }

  @Test func `what was written when the reason had run out is given back, and goes on after the new one`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      try await site.world.operations.protect(
        site.world.north.id, as: .socialServices, actor: .staff(site.world.administrator))
      let (cookie, csrf) = try await site.logIn("maj")
      let fields = ["version": "0", "text": "Vi beklagar att ingen kom i måndags."]
      let address = "/desk/arenden/\(number)/svar"
      let kept = try await site.post(address, fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      #expect(kept.status == .unprocessableContent && kept.text.contains("Din text finns kvar"))
      #expect(kept.text.contains("href=\"/desk/arenden/\(number)/skal\""))
      #expect(kept.text.hiddenValue("text") == fields["text"])
      _ = try await site.post(
        "/desk/arenden/\(number)/skal", ["csrf": csrf, "reason": "Jag ska svara."], cookie: cookie)
      let shown = try await site.post(address, fields, cookie: cookie)
      #expect(shown.status == .forbidden && shown.text.contains("Vi beklagar att ingen kom i måndags."))
    }
  }

  @Test func `whose case it is not is not asked why`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      try await site.world.operations.protect(
        site.world.north.id, as: .socialServices, actor: .staff(site.world.administrator))
      let (cookie, _) = try await site.logIn("tore")
      #expect(try await site.get("/desk/arenden/\(number)/svara", cookie: cookie).status == .notFound)
    }
  }
}
