import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

/// A double click on the forms that hand on: it is done once, and the second click is answered as the first was.
@Suite struct RepeatedHandingOnTests {
  /// Sends a form twice as it was made.
  /// - Returns: the version of the case afterwards, beyond the one that the form was made from.
  @discardableResult
  private func twice(
    _ verb: String, _ fields: [String: String], on number: CaseNumber, in site: TestSite
  ) async throws -> Int {
    let (cookie, csrf) = try await site.logIn("olle")
    let version = try await site.world.file(number).value.version
    let sent = fields.merging(["csrf": csrf, "version": String(version)]) { $1 }
    let address = "/desk/arenden/\(number)/vidare"
    for _ in 1...2 {
      let answer = try await site.post("\(address)/\(verb)", sent, cookie: cookie)
      #expect(answer.status == .seeOther, "\(verb)")
      #expect(answer.headers[.location] == "\(address)?klart=\(verb)", "\(verb)")
    }
    return try await site.world.file(number).value.version - version
  }

  @Test(arguments: TestEngine.allCases)
  func `merging and taking apart`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (main, duplicate) = (try await site.world.submit(), try await site.world.submit())
      #expect(try await twice("sla-ihop", ["main": main.description], on: duplicate, in: site) == 1)
      site.world.clock.advance(seconds: 60)
      #expect(try await twice("ta-isar", [:], on: duplicate, in: site) == 1)
    }
  }

  @Test func `a part that goes back`() async throws {
    try await withSite { site in
      let (world, number) = (site.world, try await site.world.submit())
      let part = SplitPart(text: "Gungan.", kind: .complaint, placement: world.north.placement)
      let made = try await world.operations.split(number, into: [part], actor: .staff(world.officer))
      #expect(try await twice("ta-tillbaka", [:], on: made[0].number, in: site) == 1)
    }
  }

  @Test func `handing over, assessing and sending to another unit`() async throws {
    try await withSite { site in
      let world = site.world
      try await world.run(.lexSarah, boards: [world.social.id])
      let number = try await world.submit()
      let outcome = ["gate": "lexSarah", "outcome": "reported"]
      #expect(try await twice("bedom", outcome, on: number, in: site) == 1)
      let handover = ["gate": "lexMaria", "text": "Hon föll."]
      #expect(try await twice("lamna-over", handover, on: number, in: site) == 1)
      let unit = ["unit": "unit:\(world.south.id)", "text": "Det gäller er."]
      #expect(try await twice("enhet", unit, on: number, in: site) == 1)
    }
  }

  @Test func `taking a question back`() async throws {
    try await withSite { site in
      let (world, number) = (site.world, try await site.world.submit())
      let asked = try await world.operations.refer(
        number,
        ReferralQuestion(
          recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
          answerBy: world.today.adding(days: 7)),
        actor: .staff(world.officer))
      let fields = ["referral": asked.referral.id.rawValue]
      #expect(try await twice("aterkalla", fields, on: number, in: site) == 1)
    }
  }

  @Test func `another deed from the same page, or somebody else's, is a conflict still`() async throws {
    try await withSite { site in
      let world = site.world
      let (number, one, two) = (
        try await world.submit(), try await world.submit(), try await world.submit()
      )
      try await twice("sla-ihop", ["main": one.description], on: number, in: site)
      let address = "/desk/arenden/\(number)/vidare/sla-ihop"
      for (username, main) in [("olle", two), ("disa", one)] {
        let (cookie, csrf) = try await site.logIn(username)
        let fields = ["csrf": csrf, "version": "2", "main": main.description]
        let answer = try await site.post(address, fields, cookie: cookie)
        #expect(answer.status == .conflict, "\(username)")
      }
    }
  }
}
