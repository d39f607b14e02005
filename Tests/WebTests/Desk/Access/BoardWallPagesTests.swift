import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

/// What the pages say where a case meets the wall: around a member of staff, and between boards.
@Suite struct BoardWallPagesTests {
  private static let sent = [
    "submission": "token-1", "kind": "complaint", "text": "Det gick illa.", "wantsAnswer": "yes",
    "sender": "anonymous", "aboutStaff": "employee",
  ]

  @Test(arguments: TestEngine.allCases)
  func `the public form asks whether it is about one of the staff, who then cannot read it`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let form = try await site.get("/lamna-synpunkt").text
      #expect(form.contains("Gäller det hur en anställd har bemött dig eller betett sig? (frivilligt)"))
      let fields = Self.sent.merging(["unit": site.world.north.id.rawValue]) { $1 }
      let review = try await site.post("/lamna-synpunkt", fields.merging(["step": "review"]) { $1 })
      #expect(review.text.contains("Ja, en anställd"))
      _ = try await site.post("/lamna-synpunkt", fields.merging(["step": "send"]) { $1 })
      let address = "/desk/arenden/2026-0001"
      let (officer, manager) = (try await site.logIn("olle"), try await site.logIn("maj"))
      #expect(try await site.get(address, cookie: officer.cookie).status == .notFound)
      let page = try await site.get(address, cookie: manager.cookie).text
      #expect(page.contains("Avsändaren har uppgett att det gäller en anställd."))
      #expect(page.contains("Låt nämnden se ärendet igen") && page.contains("Vem gäller det?"))
      let lifted = try await site.post(
        address + "/personal-havd", ["csrf": manager.csrf, "version": "3"], cookie: manager.cookie)
      #expect(lifted.status == .seeOther)
      #expect(try await site.get(address, cookie: officer.cookie).status == .ok)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `so does the API`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let answer = try await site.json(
        "/api/v1/feedback",
        #"{"kind":"complaint","text":"Illa.","unit":"Hemtjänst Norr","aboutStaff":"employee"}"#)
      #expect(answer.status == .created)
      let (officer, manager) = (try await site.logIn("olle"), try await site.logIn("maj"))
      #expect(try await site.get("/desk/arenden/2026-0001", cookie: officer.cookie).status == .notFound)
      #expect(try await site.get("/desk/arenden/2026-0001", cookie: manager.cookie).status == .ok)
      #expect(!(try await site.get("/desk?standing=all", cookie: officer.cookie).text.contains("2026-0001")))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `changing the unit of a secret case leads to the page that asks for the ground`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      try await site.world.presumeSecrecy(at: site.world.social.id)
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)"
      let refused = try await site.post(
        address + "/klassning",
        ["csrf": csrf, "version": "2", "kind": "complaint", "unit": "unit:\(site.world.preschool.id)"],
        cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("Använd ”Lämna vidare”"))
      let emptied = try await site.post(
        address + "/klassning", ["csrf": csrf, "version": "2", "kind": "complaint", "unit": ""],
        cookie: cookie)
      #expect(emptied.status == .unprocessableContent && emptied.text.contains("använd ”Lämna tillbaka”"))
      let page = try await site.get(address, cookie: cookie).text
      #expect(!page.contains("Inte fördelad än") && !page.contains("unit:\(site.world.preschool.id)"))
      #expect(page.contains("unit:\(site.world.south.id)"))
      let done = try await site.post(
        address + "/vidare/enhet",
        [
          "csrf": csrf, "version": "2", "unit": "unit:\(site.world.preschool.id)", "text": "Er.",
          "ground": "consent",
        ], cookie: cookie)
      #expect(done.status == .seeOther)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the forms that send a case away ask about each internal note`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.note(number, text: "Ring Maj.", actor: .staff(site.world.officer))
      let note = try #require(try await site.world.file(number).dialogue.notes.first)
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)"
      let page = try await site.get(address + "/vidare", cookie: cookie).text
      #expect(page.contains("Anteckning: Ring Maj.") && page.contains("name=\"note-\(note.id)\""))
      let given = ["csrf": csrf, "version": "3", "reason": "Fel nämnd."]
      let asked = try await site.post(address + "/aterlamning", given, cookie: cookie)
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("Välj om anteckningen ska sparas eller rensas."))
      let fields = [
        "csrf": csrf, "version": "3", "unit": "unit:\(site.world.preschool.id)", "text": "Er.",
      ]
      let missing = try await site.post(address + "/vidare/enhet", fields, cookie: cookie)
      #expect(missing.status == .unprocessableContent)
      #expect(missing.text.contains("href=\"#forward-note-\(note.id)\""))
      let done = try await site.post(
        address + "/vidare/enhet", fields.merging(["note-\(note.id)": "cleansed"]) { $1 }, cookie: cookie)
      #expect(done.status == .seeOther)
      let there = try await site.logIn("tore")
      let history = try await site.get(address, cookie: there.cookie).text
      #expect(history.contains("0 sparade, 1 rensad") && !history.contains("Ring Maj."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of a linked case that is not for the reader no number is told`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let operations = site.world.operations
      let (main, duplicate) = (try await site.world.submit(), try await site.world.submit())
      _ = try await operations.merge(duplicate, into: main, actor: .staff(site.world.officer))
      // As it can stand since before a main case with duplicates had to stay with its board.
      let (id, away) = (try await site.world.file(main).value.id, site.world.preschool.placement)
      try await operations.database.tamper(
        """
        UPDATE cases SET board_id = \(away.board), department_id = \(away.department), unit_id = \(away.unit)
        WHERE id = \(id)
        """)
      let (cookie, _) = try await site.logIn("olle")
      for path in ["", "/vidare"] {
        let page = try await site.get("/desk/arenden/\(duplicate)\(path)", cookie: cookie)
        #expect(page.status == .ok && !page.text.contains(main.description), "\(path)")
        #expect(
          page.text.contains("ett ärende som du inte ser") || page.text.contains("Ett ärende som du inte ser")
        )
      }
      let there = try await site.logIn("tore")
      let page = try await site.get("/desk/arenden/\(main)", cookie: there.cookie).text
      #expect(page.contains("slog ihop ett ärende som du inte ser med det här ärendet"))
      #expect(!page.contains(duplicate.description))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the history of an improvement tells no number of a case that is not for the reader`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("maj")
      let planned = try await site.post(
        "/desk/atgarder/ny",
        [
          "csrf": csrf, "heading": "Ring", "expectedEffect": "Färre", "body": "", "dueOn": "2026-12-18",
          "followUpOn": "2027-03-01", "pattern": "", "owner": "", "unit": "unit:\(site.world.north.id)",
        ], cookie: cookie)
      let address = String(try #require(planned.headers[.location]).prefix { $0 != "?" })
      _ = try await site.post(
        "\(address)/arende", ["csrf": csrf, "number": number.description, "version": "1"], cookie: cookie)
      #expect(try await site.get(address, cookie: cookie).text.contains("lade till ärende \(number)"))
      let strategist = try await site.logIn("kim")
      let page = try await site.get(address, cookie: strategist.cookie).text
      #expect(page.contains("lade till ett ärende") && !page.contains(number.description))
    }
  }

  @Test func `a stand-in reads the draft on the page, and goes on from it`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      try await site.world.operations.saveDraft(
        .answer, text: "Hej Åsa, vi har", in: number, by: site.world.officer)
      let (cookie, _) = try await site.logIn("disa")
      let address = "/desk/arenden/\(number)"
      #expect(!(try await site.get(address, cookie: cookie).text.contains("Hej Åsa, vi har")))
      _ = try await site.world.operations.nameStandIn(
        site.world.deputy.id, for: site.world.officer.id, from: site.world.today,
        through: site.world.today.adding(days: 5), actor: .staff(site.world.officer))
      let page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("Hej Åsa, vi har") && page.contains("Utkast, svar"))
    }
  }

  @Test func `what a board sent back as its secret is in the pile without a word of it`() async throws {
    try await withSite { site in
      try await site.world.presumeSecrecy(at: site.world.social.id)
      let number = try await site.world.submit("Ett hemligt öde.")
      _ = try await site.world.operations.returnToPile(
        number, reason: "Skolans.", actor: .staff(site.world.officer))
      let (cookie, _) = try await site.logIn("rakel")
      let page = try await site.get("/desk/fordelning", cookie: cookie).text
      #expect(page.contains("Troligen sekretessbelagt") && page.contains("/desk/arenden/\(number)"))
      #expect(!page.contains("hemligt") && !page.contains("Skolans"))
    }
  }

  private static let outOfSight: [(path: String, fields: [String: String])] = [
    ("personal", ["about": "someone"]), ("aterlamning", ["reason": "Inte vi."]),
    ("vidare/enhet", ["text": "Det gäller er."]), ("klassning", ["kind": "complaint"]),
  ]

  @Test(arguments: outOfSight)
  func
    `the second click on what takes a case out of sight is answered as the first was, and only to who did it`(
      path: String, fields: [String: String]
    ) async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let (officer, deputy) = (try await site.logIn("olle"), try await site.logIn("disa"))
      var sent = fields.merging(["csrf": officer.csrf, "version": "2"]) { $1 }
      if path == "vidare/enhet" { sent["unit"] = "unit:\(site.world.preschool.id)" }
      if path == "klassning" {
        // To a unit of the same board whose cases are not for all who work there.
        try await site.world.operations.protect(
          site.world.south.id, as: .socialServices, actor: .staff(site.world.administrator))
        sent["unit"] = "unit:\(site.world.south.id)"
      }
      for _ in 1...2 {
        let answer = try await site.post("/desk/arenden/\(number)/\(path)", sent, cookie: officer.cookie)
        #expect(answer.status == .seeOther && answer.headers[.location] == "/desk", "\(path)")
      }
      #expect(try await site.world.file(number).value.version == 3)
      let other = try await site.post(
        "/desk/arenden/\(number)/\(path)", sent.merging(["csrf": deputy.csrf]) { $1 }, cookie: deputy.cookie)
      #expect(other.status == .notFound, "\(path)")
      let old = try await site.post(
        "/desk/arenden/\(number)/\(path)", sent.merging(["version": "\(Int.max)"]) { $1 },
        cookie: officer.cookie)
      #expect(old.status == .notFound, "\(path)")
    }
  }
}
