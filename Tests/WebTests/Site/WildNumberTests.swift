import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Swift ends the whole program at a sum that is too large, so one request could end the server for everybody. Here it
/// would end the tests.
@Suite struct WildNumberTests {
  private static let people = ["rakel", "olle", "maj", "tore", "kim", "paula", "admin", "dso"]

  private func isBehindLogIn(_ route: TestSite.Route) -> Bool {
    route.path.hasPrefix("/desk") && !RouteTests.open.contains("\(route.method) \(route.path)")
      && route.path != "/desk/logga-ut"
  }

  /// A wild number in the places for numbers, and in each place that is left something that is there.
  private func wildPaths(_ route: TestSite.Route, _ targets: DeskTargets) async throws -> [String] {
    var paths: [String] = []
    for path in WildNumbers.paths(of: route.path) {
      paths.append(try await targets.path(of: TestSite.Route(method: route.method, path: path)))
    }
    return paths
  }

  @Test(arguments: people)
  func `whatever number stands in an address of the desk, the server answers`(username: String) async throws {
    try await withSite { site in
      let member = try #require(
        try await site.world.operations.staff().first { $0.username == username })
      let cookie = try await site.logIn(username).cookie
      try await site.world.run(.whistleblowing, receivers: [site.world.manager.id])
      let targets = DeskTargets(site: site, member: member)
      for route in site.routes where route.method == .get && isBehindLogIn(route) {
        let path = try await targets.path(of: route)
        let asked = WildNumbers.queries(of: route.path).map { path + $0 }
        for address in try await wildPaths(route, targets) + asked {
          let answer = try await site.get(address, cookie: cookie)
          #expect(answer.status.code < 500, "\(username) \(address) \(answer.status)")
        }
      }
      let health = try await site.get("/health")
      #expect(health.status == .ok)
    }
  }

  @Test(arguments: people)
  func `whatever version a form says that it was made from, the server answers`(username: String) async throws
  {
    try await withSite { site in
      let member = try #require(
        try await site.world.operations.staff().first { $0.username == username })
      let cookie = try await site.logIn(username).cookie
      let csrf = try #require(try await site.get("/desk/konto", cookie: cookie).text.hiddenValue("csrf"))
      try await site.world.run(.whistleblowing, receivers: [site.world.manager.id])
      let targets = DeskTargets(site: site, member: member)
      for route in site.routes where route.method == .post && isBehindLogIn(route) {
        for number in WildNumbers.extremes {
          let path = try await targets.path(of: route)
          var fields = try await targets.fields(of: route)
          fields.merge(WildNumbers.fields(number)) { $1 }
          fields["csrf"] = csrf
          let answer = try await site.post(path, fields, cookie: cookie)
          #expect(answer.status.code < 500, "\(username) \(path) \(number) \(answer.status)")
        }
      }
      let health = try await site.get("/health")
      #expect(health.status == .ok)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whatever number a stranger writes in a public address, the server answers`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await MeasureFixture.load(into: site.world.operations, kpis: ["N15428"])
      try await site.world.operations.arrangeComparison(
        municipality: AreaID(rawValue: "2326"), network: "nornorna", actor: .program)
      for route in site.routes where route.method == .get && !isBehindLogIn(route) {
        let path = route.path.replacing("{kpi}", with: "N15428")
        let asked = WildNumbers.queries(of: path).map { path + $0 }
        let far = WildNumbers.all.map { "\(path)?q=elever&page=\($0)" }
        for address in WildNumbers.paths(of: path) + asked + far {
          let answer = try await site.get(address.replacing(/\{\w+\}/, with: "none"))
          #expect(answer.status.code < 500, "\(address) \(answer.status)")
        }
      }
      let health = try await site.get("/health")
      #expect(health.status == .ok)
    }
  }

  @Test func `figures beyond all measure are drawn, and their page is shown`() async throws {
    try await withSite { site in
      try await MeasureFixture.load(
        lines: [
          "N15428,2326,2021,T,1.7e308", "N15428,2326,2022,T,-1.7e308", "N15428,2303,2022,T,1.7e308",
          "N15428,2321,2022,T,5e-324", "N11008,2326,2022,T,5e-324", "N11008,2303,2022,T,0",
        ], into: site.world.operations)
      try await site.world.operations.arrangeComparison(
        municipality: AreaID(rawValue: "2326"), network: "nornorna", actor: .program)
      for path in [
        "/jamforelser?year=2022", "/jamforelser/N15428?year=2022", "/jamforelser/N11008?year=2022",
        "/jamforelser.csv?year=2022", "/jamforelser/skillnader?year=2022",
      ] {
        let answer = try await site.get(path)
        #expect(answer.status == .ok, "\(path)")
      }
    }
  }
}
