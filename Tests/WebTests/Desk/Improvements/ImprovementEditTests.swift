import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Who changes one thing in the form of an improvement changes that alone.
@Suite struct ImprovementEditTests {
  /// What a browser would send of a list.
  private func chosen(_ name: String, in page: String) -> String? {
    guard let start = page.firstRange(of: "name=\"\(name)\"") else { return nil }
    let rest = page[start.upperBound...]
    guard let end = rest.firstRange(of: "</select>") else { return nil }
    let options = rest[..<end.lowerBound].components(separatedBy: "<option value=\"").dropFirst()
    let option = options.first { $0.contains("selected=\"selected\"") } ?? options.first
    return option?.components(separatedBy: "\"").first
  }

  /// Sends the form of an improvement as it stands, with another day.
  private func move(_ item: Improvement, on site: TestSite, as username: String) async throws
    -> ImprovementContent
  {
    let (cookie, csrf) = try await site.logIn(username)
    let address = "/desk/atgarder/\(item.id)/andra"
    let form = try await site.get(address, cookie: cookie).text
    var fields = [
      "csrf": csrf, "version": String(item.version), "heading": item.content.title, "dueOn": "2027-01-15",
    ]
    for name in ["unit", "owner", "pattern"] {
      let value: String = try #require(chosen(name, in: form))
      fields[name] = value
    }
    let saved = try await site.post(address, fields, cookie: cookie)
    #expect(saved.status == .seeOther, "\(fields)")
    return try await site.world.operations.readImprovement(item.id, member: site.world.manager).value.content
  }

  private func content(_ site: TestSite, at place: Placement, owner: StaffID?, pattern: PatternID? = nil)
    throws -> ImprovementContent
  {
    ImprovementContent(
      title: "Ring när någon är sen", placement: place, owner: owner, dueOn: try calendarDay("2026-12-18"),
      pattern: pattern)
  }

  @Test(arguments: TestEngine.allCases)
  func `a private provider keeps its owner, and a pattern that it may not see`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (world, south) = (site.world, site.world.south.placement)
      let provider = try await world.operations.addStaff(
        username: "per", name: "Per Lund", role: .manager, placement: south,
        password: TestMunicipality.password)
      let wide = try await world.operations.savePattern(
        "Hela nämnden", PatternCriteria(placement: Placement(board: world.social.id)),
        actor: .staff(world.manager))
      let item = try await world.operations.planImprovement(
        content(site, at: south, owner: provider.id, pattern: wide.id), actor: .staff(world.manager))
      for username in ["per", "maj"] {
        let now = try await world.operations.readImprovement(item.id, member: world.manager).value
        let after = try await move(now, on: site, as: username)
        #expect(after.owner == provider.id && after.pattern == wide.id && after.placement == south)
        _ = try await world.operations.changeImprovement(
          item.id, to: item.content, actor: .staff(world.manager))
      }
      let (cookie, csrf) = try await site.logIn("per")
      let page = try await site.get("/desk/atgarder/\(item.id)/andra", cookie: cookie).text
      #expect(page.contains("ett mönster som du inte ser") && !page.contains("Hela nämnden"))
      let other = try await world.operations.savePattern(
        "Norr", PatternCriteria(placement: world.north.placement), actor: .staff(world.manager))
      let refused = try await site.post(
        "/desk/atgarder/\(item.id)/andra",
        [
          "csrf": csrf, "heading": "Ring", "unit": "unit:\(world.south.id)", "owner": "",
          "dueOn": "2027-01-15", "pattern": other.id.rawValue,
        ], cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(chosen("pattern", in: refused.text) == wide.id.rawValue)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement of a closed unit stays there, with its owner who has left`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (world, north) = (site.world, site.world.north.placement)
      let item = try await world.operations.planImprovement(
        content(site, at: north, owner: world.officer.id), actor: .staff(world.manager))
      try await world.operations.close(.unit(world.north.id), from: world.today)
      try await world.operations.disableStaff(username: "olle")
      let after = try await move(item, on: site, as: "maj")
      #expect(after.placement == north && after.owner == world.officer.id)
      #expect(after.dueOn == (try calendarDay("2027-01-15")))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an improvement on a case at a closed unit is planned at what the unit became, or where it lay`(
    engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let world = site.world
      let (moved, left) = (try await world.submit(), try await world.submit(to: world.south))
      let day = try calendarDay("2026-11-25")
      let new = try await world.operations.reorganise(
        world.north.id, to: Placement(board: world.social.id, department: world.care.id),
        named: "Hemtjänst Fjäll", from: day)
      try await world.operations.close(.unit(world.south.id), from: day)
      try world.wait(until: "2026-11-30")
      let (cookie, _) = try await site.logIn("maj")
      for (number, place) in [(moved, "unit:\(new.id)"), (left, "department:\(world.care.id)")] {
        let form = try await site.get("/desk/atgarder/ny?arende=\(number)", cookie: cookie)
        #expect(form.status == .ok && chosen("unit", in: form.text) == place)
      }
    }
  }
}
