import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

/// A private provider works on contract (kommunallagen 10:7-9): it is told what came in about its own units.
@Suite struct ProviderCountsTests {
  /// Two views about Hemtjänst Norr, one about the provider's Hemtjänst Söder, and one merged into another at each.
  private func fill(_ site: TestSite) async throws {
    let world = site.world
    for username in ["pia", "per"] {
      _ = try await world.operations.addStaff(
        username: username, name: username.capitalized, role: username == "pia" ? .officer : .manager,
        placement: world.south.placement, password: TestMunicipality.password)
    }
    for unit in [world.north, world.south] {
      let main = try await world.submit(to: unit)
      let duplicate = try await world.submit(to: unit)
      _ = try await world.operations.merge(duplicate, into: main, actor: .staff(world.manager))
    }
    _ = try await world.submit()
  }

  @Test(arguments: ["pia", "per"])
  func `the compilation counts its own units, in every form`(username: String) async throws {
    try await withSite { site in
      try await fill(site)
      let (cookie, _) = try await site.logIn(username)
      let page = try await site.get("/desk/rapport", cookie: cookie).text
      #expect(page.contains("Hemtjänst Söder, ") && page.contains("fick 1 synpunkt "))
      #expect(!page.contains("Hemtjänst Norr") && !page.contains("Barn- och utbildningsnämnden"))
      let json = try await site.get("/desk/rapport/hamta?format=json", cookie: cookie).text
      let csv = try await site.get("/desk/rapport/hamta?format=csv", cookie: cookie).text
      let file = try await site.get("/desk/rapport/hamta?format=html", cookie: cookie).text
      for text in [json, csv, file] { #expect(!text.contains("Hemtjänst Norr")) }
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect("\(report)".contains("all = 1") || json.contains("\"all\":1") || json.contains("\"all\": 1"))
      #expect(file.contains("Därutöver är 1 synpunkt sammanslagen"))
      let other = try await site.get(
        "/desk/rapport?board=Barn-%20och%20utbildningsn%C3%A4mnden", cookie: cookie)
      #expect(other.text.contains("inga synpunkter"))
      // The municipality's own see it all.
      let (olle, _) = try await site.logIn("olle")
      #expect(try await site.get("/desk/rapport", cookie: olle).text.contains("fick 3 synpunkter "))
    }
  }

  @Test(arguments: ["pia", "per"])
  func `the compilation tells of its own units' improvements, in every form`(username: String) async throws {
    try await withSite { site in
      try await fill(site)
      let world = site.world
      for (title, place) in [
        ("Egen plan", world.south.placement), ("Annans plan", world.north.placement),
        ("Gemensam plan", Placement(board: world.social.id)),
      ] {
        _ = try await world.operations.planImprovement(
          ImprovementContent(title: title, placement: place, dueOn: world.today),
          actor: .staff(world.manager))
      }
      let (cookie, _) = try await site.logIn(username)
      let (olle, _) = try await site.logIn("olle")
      for address in [
        "/desk/rapport", "/desk/rapport/hamta?format=json", "/desk/rapport/hamta?format=csv",
        "/desk/rapport/hamta?format=html",
      ] {
        let own = try await site.get(address, cookie: cookie).text
        #expect(own.contains("Egen plan"), "\(address)")
        #expect(!own.contains("Annans plan") && !own.contains("Gemensam plan"), "\(address)")
        let all = try await site.get(address, cookie: olle).text
        #expect(all.contains("Annans plan") && all.contains("Gemensam plan"), "\(address)")
      }
    }
  }

  @Test func `an improvement of its own tells nothing of a pattern that reaches further`() async throws {
    try await withSite { site in
      try await fill(site)
      let world = site.world
      let (wide, own) = (
        try await world.operations.savePattern(
          "Hela nämnden", PatternCriteria(placement: Placement(board: world.social.id)),
          actor: .staff(world.manager)),
        try await world.operations.savePattern(
          "Söder", PatternCriteria(placement: world.south.placement), actor: .staff(world.manager))
      )
      let (cookie, _) = try await site.logIn("per")
      for (pattern, isShown) in [(wide, false), (own, true)] {
        let item = try await world.operations.planImprovement(
          ImprovementContent(
            title: "Ring när någon är sen", placement: world.south.placement, dueOn: world.today,
            pattern: pattern.id), actor: .staff(world.manager))
        let page = try await site.get("/desk/atgarder/\(item.id)", cookie: cookie)
        #expect(page.status == .ok && page.text.contains(pattern.name) == isShown)
        let status = try await site.get("/desk/monster/\(pattern.id)", cookie: cookie).status
        #expect(status == (isShown ? .ok : .notFound))
      }
      let patterns = try await site.get("/desk/monster", cookie: cookie).text
      #expect(patterns.contains(">Söder<") && !patterns.contains("Hela nämnden"))
    }
  }

  @Test func `the sheet for the workplace meeting is its own units' and holds nothing of the board's`()
    async throws
  {
    try await withSite { site in
      try await fill(site)
      let world = site.world
      for place in [Placement(board: world.social.id), world.south.placement] {
        _ = try await world.operations.planImprovement(
          ImprovementContent(
            title: place.unit == nil ? "Nämndens plan" : "Enhetens plan", placement: place, dueOn: world.today
          ),
          actor: .staff(world.manager))
      }
      let (cookie, _) = try await site.logIn("per")
      let choices = try await site.get("/desk/apt", cookie: cookie).text
      #expect(choices.contains("Hemtjänst Söder") && !choices.contains("Hemtjänst Norr"))
      // The unit of somebody who has one alone need not be chosen.
      #expect(choices.contains("Enhetens plan"))
      let sheet = try await site.get("/desk/apt?unit=\(world.south.id)", cookie: cookie).text
      #expect(sheet.contains("Enhetens plan") && !sheet.contains("Nämndens plan"))
      #expect(try await site.get("/desk/apt?unit=\(world.north.id)", cookie: cookie).status == .notFound)
    }
  }
}
