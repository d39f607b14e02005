import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Every role before every door of the desk: let in, or told that there is no such door.
@Suite struct DeskAccessTests {
  private static let people = [
    "rakel", "nils", "olle", "maj", "tore", "pia", "per", "kim", "paula", "admin", "dso", "bo",
  ]

  /// The world's own people, and those whom it lacks: a board's registrar, a private provider's officer and manager, and
  /// somebody with two roles.
  private func complete(_ site: TestSite) async throws {
    let world = site.world
    for (username, role, place) in [
      ("nils", Role.registrar, Placement(board: world.school.id)), ("pia", .officer, world.south.placement),
      ("per", .manager, world.south.placement), ("bo", .politician, .unrouted),
    ] {
      _ = try await world.operations.addStaff(
        username: username, name: username.capitalized, role: role, placement: place,
        password: TestMunicipality.password)
    }
    try await world.operations.addRole(.officer, at: world.north.placement, to: "bo", by: .program)
    try await world.run(.whistleblowing, receivers: [world.manager.id])
  }

  private func isBehindLogIn(_ route: TestSite.Route) -> Bool {
    route.path.hasPrefix("/desk") && !RouteTests.open.contains("\(route.method) \(route.path)")
  }

  @Test func `every address of the desk has a decision, and every decision an address`() async throws {
    try await withSite { site in
      let routes = Set(site.routes.filter(isBehindLogIn).map { "\($0.method) \($0.path)" })
      let decided = Set(DeskRules(world: site.world).all.keys)
      #expect(routes.subtracting(decided).sorted() == [])
      #expect(decided.subtracting(routes).sorted() == [])
    }
  }

  @Test(arguments: people)
  func `each role is let in where Access says so, and finds nothing elsewhere`(username: String) async throws
  {
    try await withSite { site in
      try await complete(site)
      let member = try #require(
        try await site.world.operations.staff().first { $0.username == username })
      let rules = DeskRules(world: site.world).all
      let item = GuardedCase(placement: site.world.north.placement)
      let cookie = try await site.logIn(username).cookie
      let csrf = try #require(try await site.get("/desk/konto", cookie: cookie).text.hiddenValue("csrf"))
      let targets = DeskTargets(site: site, member: member)
      let routes = site.routes.filter { isBehindLogIn($0) && $0.path != "/desk/logga-ut" }
      for route in routes {
        let rule = try #require(rules["\(route.method) \(route.path)"])
        for query in targets.queries(of: route) {
          let path = try await targets.path(of: route) + query
          let answer =
            route.method == .post
            ? try await site.post(
              path, try await targets.fields(of: route).merging(["csrf": csrf]) { $1 }, cookie: cookie)
            : try await site.get(path, cookie: cookie)
          let allows = rule.allows(member, item)
          if allows && DeskTargets.withNothingToUndo.contains(route.path) { continue }
          #expect(
            (answer.status != .notFound) == allows, "\(username) \(route.method) \(route.path)\(query)")
          #expect(
            answer.status.code < 500 && answer.status != .forbidden
              && answer.headers[.location]?.hasPrefix("/desk/logga-in") != true,
            "\(username) \(route.method) \(route.path)\(query) \(answer.status)")
        }
      }
    }
  }
}
