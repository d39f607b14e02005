import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@Suite struct RolePageTests {
  @Test func `a second role is added on the person's page, stands there and in the log, and is taken away`()
    async throws
  {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("admin")
      let page = "/desk/medarbetare/konto/olle"
      func post(_ verb: String, _ fields: [String: String]) async throws -> TestSite.Answer {
        try await site.post("\(page)/\(verb)", fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      }
      let nowhere = try await post("roll", ["role": "manager", "unit": ""])
      #expect(nowhere.status == .unprocessableContent && nowhere.text.contains("href=\"#more-unit\""))
      let nothing = try await post("roll", ["role": "", "unit": ""])
      #expect(nothing.text.contains("href=\"#more-role\""))
      let own = try await site.post(
        "/desk/medarbetare/konto/admin/roll", ["csrf": csrf, "role": "registrar", "unit": ""], cookie: cookie)
      #expect(own.status == .unprocessableContent)
      let unit = "unit:\(site.world.preschool.id)"
      let added = try await post("roll", ["role": "manager", "unit": unit])
      #expect(added.headers[.location] == "\(page)?klart=roll-tillagd")
      let shown = try await site.get(page, cookie: cookie).text
      #expect(shown.contains("<strong>Chef</strong>, Åsens förskola"))
      #expect(shown.contains("En roll lades till (chef, Åsens förskola)"))
      let list = try await site.get("/desk/medarbetare", cookie: cookie).text
      #expect(list.contains("Handläggare, chef") && list.contains("Socialförvaltningen, Åsens förskola"))
      let olle = try await site.logIn("olle")
      #expect(
        try await site.get("/desk/konto", cookie: olle.cookie).text.contains(
          "Olle Öberg, handläggare och chef"))
      let number = try await site.world.submit(to: site.world.preschool)
      _ = try await site.world.operations.assign(
        number, to: site.world.officer.id, actor: .staff(site.world.teacher))
      let removed = try await post("ta-bort-roll", ["role": "manager", "unit": unit])
      #expect(removed.headers[.location] == "\(page)?klart=roll-borttagen&lamnade=1")
      let told = try await site.get("\(page)?klart=roll-borttagen&lamnade=1", cookie: cookie).text
      #expect(told.contains("Ett öppet ärende har lämnats tillbaka till sin enhet."))
      #expect(
        try await post("ta-bort-roll", ["role": "manager", "unit": unit]).status == .unprocessableContent)
    }
  }

  @Test func `the log says what a group gives, and which roles need a code`() async throws {
    try await withSite { site async throws in
      let (verbs, world) = (site.world.operations, site.world)
      let admin = Actor.staff(world.administrator)
      let groups = [
        GroupRole(group: "norna chefer", role: .manager, placement: world.north.placement),
        GroupRole(group: "norna", role: .registrar, placement: .unrouted),
      ]
      for group in groups { try await verbs.addGroupRole(group, by: admin) }
      try await verbs.raiseGroupRole("norna", by: admin)
      try await verbs.removeGroupRole("norna chefer", by: admin)
      try await verbs.set(SignInRules(secondFactorRoles: [.administrator, .manager]), by: admin)
      try await verbs.set(SignInRules(secondFactorRoles: []), by: admin)
      // A line from before groups were written down.
      try await verbs.database.write { transaction in
        try StaffEventStore(transaction).append(.groupRolesChanged, about: nil, by: admin)
      }
      let (cookie, _) = try await site.logIn("admin")
      let page = try await site.get("/desk/medarbetare/logg", cookie: cookie).text
      for line in [
        "(”norna chefer” ger rollen chef, Hemtjänst Norr)", "(”norna” ger rollen registrator, hela kommunen)",
        "(”norna” står överst)", "(”norna chefer” ger inte längre rollen chef, Hemtjänst Norr)",
        "(engångskod för chef och systemförvaltare)", "(engångskod för ingen roll)",
        "Gruppernas roller ändrades. ",
      ] {
        #expect(page.contains(line), "\(line)")
      }
    }
  }

  @Test func `one's address takes the password, and the page says what is wrong`() async throws {
    try await withSite { site async throws in
      let (cookie, csrf) = try await site.logIn("olle")
      let fields = ["csrf": csrf, "email": "olle@tallsjo.example", "habit": "daily"]
      let refused = try await site.post("/desk/mina-utskick", fields, cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(
        refused.text.contains("href=\"#currentPassword\"") && refused.text.contains("olle@tallsjo.example"))
      let saved = try await site.post(
        "/desk/mina-utskick", fields.merging(["currentPassword": TestMunicipality.password]) { $1 },
        cookie: cookie)
      #expect(saved.headers[.location] == "/desk/mina-utskick?klart=sparat")
      let again = try await site.post(
        "/desk/mina-utskick", fields.merging(["habit": "each"]) { $1 }, cookie: cookie)
      #expect(again.status == .seeOther)
    }
  }
}
