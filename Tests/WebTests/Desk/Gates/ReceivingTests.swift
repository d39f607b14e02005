import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

/// What a gate's receivers and those who handed over see at the desk.
@Suite struct ReceivingTests {
  @Test(arguments: TestEngine.allCases)
  func `a receiver outside the board finds the task in the menu, and one click says that it is received`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let world = site.world
      try await world.run(
        .lexMaria, receivers: [world.administrator.id, world.teacher.id],
        by: try await world.secondAdministrator())
      let number = try await world.submit("Hon fick fel medicin.")
      let officer = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/vidare"
      let done = try await site.post(
        address + "/lamna-over",
        ["csrf": officer.csrf, "version": "2", "gate": "lexMaria", "text": "Ring dottern."],
        cookie: officer.cookie)
      #expect(done.status == .seeOther)
      let waiting = try await site.get(address, cookie: officer.cookie).text
      #expect(waiting.contains("Väntar") && waiting.contains("Mottagare: Siv Ek, Tore Lärk."))

      for username in ["admin", "tore"] {
        let (cookie, _) = try await site.logIn(username)
        let page = try await site.get("/desk/uppgifter", cookie: cookie)
        #expect(page.status == .ok && page.text.contains(">Uppgifter</a>"))
        #expect(page.text.contains("\(number)") && page.text.contains("lex Maria"))
        #expect(!page.text.contains("medicin") && !page.text.contains("dottern"))
        #expect(!page.text.contains("href=\"/desk/arenden/\(number)\""))
        #expect(try await site.get("/desk/arenden/\(number)", cookie: cookie).status == .notFound)
        let covering = try #require(
          page.text.split(separator: "\"").first { $0.hasPrefix("/desk/overlamningar/") }.map(String.init))
        let written = try await site.get(covering, cookie: cookie)
        #expect(written.status == .ok && written.text.contains("Ring dottern."))
        #expect(!written.text.contains("medicin") && written.text.contains("Jag har tagit emot</button>"))
        #expect(try await site.get(covering, cookie: officer.cookie).status == .notFound)
      }
      let receiver = try await site.logIn("admin")
      let list = try await site.get("/desk/uppgifter", cookie: receiver.cookie).text
      #expect(list.contains("Jag har tagit emot</button>"))
      let path = try #require(
        list.split(separator: "\"").first { $0.hasPrefix("/desk/uppgifter/") && $0.hasSuffix("/klar") }.map(
          String.init))
      let taken = try await site.post(path, ["csrf": receiver.csrf], cookie: receiver.cookie)
      #expect(taken.status == .seeOther)
      let after = try await site.get(address, cookie: officer.cookie).text
      #expect(after.contains("Mottaget") && after.contains("av Siv Ek.") && !after.contains("Mottagare:"))
      let journal = try await site.get("/desk/arenden/\(number)", cookie: officer.cookie).text
      #expect(journal.contains("tog emot överlämningen: lex Maria"))
    }
  }

  @Test func `those who receive nothing and have no task find no tasks`() async throws {
    try await withSite { site in
      for username in ["paula", "admin", "dso"] {
        let (cookie, _) = try await site.logIn(username)
        #expect(try await site.get("/desk/uppgifter", cookie: cookie).status == .notFound)
      }
    }
  }

  @Test func `the settings say who must have access`() async throws {
    try await withSite { site in
      let (cookie, _) = try await site.logIn("admin")
      let beside = try await site.get("/desk/grindar/lexMaria", cookie: cookie).text
      #expect(beside.contains("behöver en roll hos nämnden"))
      let sealed = try await site.get("/desk/grindar/whistleblowing", cookie: cookie).text
      #expect(sealed.contains("Bara de läser det som lämnas över, vilken roll de än har."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the row that stays says what is possible and offers nothing that is not`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let world = site.world
      try await world.run(.whistleblowing, receivers: [world.strategist.id])
      let number = try await world.submit("Någon tar mutor.")
      let officer = Actor.staff(world.officer)
      _ = try await world.operations.handOver(
        number, to: .whistleblowing, text: "Inköp.", confirmation: .missing, actor: officer)
      let (cookie, csrf) = try await site.logIn("olle")
      let stub = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(stub.contains("Hör det ändå hemma här kan de lämna tillbaka det."))
      #expect(!stub.contains("Öppna ärendet igen") && !stub.contains("Skicka meddelandet"))
      let tried = try await site.post(
        "/desk/arenden/\(number)/oppning", ["csrf": csrf, "version": "3", "reason": "Igen."], cookie: cookie)
      #expect(tried.status == .conflict && tried.text.contains("kan de lämna tillbaka det"))
      let handing = try await site.get("/desk/arenden/\(number)/vidare", cookie: cookie).text
      #expect(handing.contains("kan de lämna tillbaka det") && !handing.contains("<button type=\"submit\">"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the receivers find what came later by their task`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let world = site.world
      try await world.run(.whistleblowing, receivers: [world.strategist.id])
      let receipt = try await world.operations.submit(
        Submission(kind: .complaint, unit: world.north.id, text: "Någon tar mutor."), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      _ = try await world.operations.handOver(
        number, to: .whistleblowing, text: "Inköp.", confirmation: .missing, actor: .staff(world.officer))
      let page = try await site.post(
        "/folj/meddelande",
        ["code": receipt.receiptCode, "message": "Kvittona är falska.", "submission": "m1"])
      #expect(page.status == .ok && page.text.contains("Ditt meddelande är registrerat"))
      let (cookie, _) = try await site.logIn("kim")
      let tasks = try await site.get("/desk/uppgifter", cookie: cookie).text
      #expect(tasks.contains("Något nytt har kommit till en överlämning"))
      let path = try #require(
        tasks.split(separator: "\"").first { $0.hasPrefix("/desk/overlamningar/") }.map(String.init))
      #expect(try await site.get(path, cookie: cookie).text.contains("Kvittona är falska."))
      let (officer, _) = try await site.logIn("olle")
      #expect(
        !(try await site.get("/desk/arenden/\(number)", cookie: officer).text.contains("falska")))
    }
  }

  @Test func `a sender who writes after a personal file reads where to turn`() async throws {
    try await withSite { site in
      let world = site.world
      let receipt = try await world.operations.submit(
        Submission(kind: .complaint, unit: world.north.id, text: "Om min sak."), channel: .web)
      _ = try await world.operations.handOver(
        try TestMunicipality.number(of: receipt), to: .personalFile, text: "", confirmation: .given,
        actor: .staff(world.officer))
      let page = try await site.post(
        "/folj/meddelande", ["code": receipt.receiptCode, "message": "Hallå?", "submission": "m1"])
      #expect(page.status == .conflict)
      #expect(
        page.text.contains("Vänd dig till den handläggare du har kontakt med") && page.text.contains("Hallå?")
      )
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `closing as not ours asks where the sender can turn, and keeps what was chosen`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit("Tåget kom inte.")
      let (cookie, csrf) = try await site.logIn("olle")
      var fields = ["csrf": csrf, "version": "2", "reason": "notOurs", "turnTo": ""]
      let refused = try await site.post("/desk/arenden/\(number)/avslut", fields, cookie: cookie)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Skriv vart avsändaren kan vända sig i stället."))
      fields["turnTo"] = "Ring Trafikverket."
      let done = try await site.post("/desk/arenden/\(number)/avslut", fields, cookie: cookie)
      #expect(done.status == .seeOther)
      #expect(
        try await site.get("/desk/arenden/\(number)", cookie: cookie).text.contains("Ring Trafikverket."))
    }
  }

  @Test func `that it was handed over is offered as an end only where it may be said`() async throws {
    try await withSite { site in
      let (world, number) = (site.world, try await site.world.submit())
      let (cookie, _) = try await site.logIn("olle")
      func isOffered() async throws -> Bool {
        let page = try await site.get("/desk/arenden/\(number)", cookie: cookie)
        return page.text.contains("Överlämnad till annan handläggning")
      }
      _ = try await world.operations.handOver(
        number, to: .lexMaria, text: "Läs.", confirmation: .missing, actor: .staff(world.officer))
      let beside = try await isOffered()
      #expect(!beside)
      _ = try await world.operations.handOver(
        number, to: .appeal, text: "Läs.", confirmation: .missing, actor: .staff(world.officer))
      let takenOver = try await isOffered()
      #expect(takenOver)
    }
  }

  @Test func `a list marks where something unread has come`() async throws {
    try await withSite { site in
      let world = site.world
      let receipt = try await world.operations.submit(
        Submission(kind: .complaint, unit: world.north.id, text: "Ingen kom."), channel: .web)
      _ = try await world.operations.answer(
        try TestMunicipality.number(of: receipt), text: "Vi kommer.", actor: .staff(world.officer))
      let (cookie, _) = try await site.logIn("olle")
      #expect(!(try await site.get("/desk", cookie: cookie).text.contains("Nytt att läsa")))
      _ = try await world.operations.receiveMessage(receiptCode: receipt.receiptCode, text: "Ni kom inte.")
      #expect(try await site.get("/desk", cookie: cookie).text.contains("Nytt att läsa"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what was solved on the spot can be classified`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let done = try await site.post(
        "/desk/lost-pa-plats",
        [
          "csrf": csrf, "submission": "s1", "text": "Dörren gick trögt.", "solution": "Oljade.",
          "kind": "complaint", "unit": "unit:\(site.world.north.id)", "channel": "visit",
          "dimension": "access", "service": site.world.homeCare.id.rawValue,
        ], cookie: cookie)
      #expect(done.status == .seeOther)
      let value = try await site.world.file(CaseNumber(year: 2026, sequence: 1)).value
      #expect(value.classification.dimension == .access)
      #expect(value.classification.serviceArea == site.world.homeCare.id)
      let wrong = try await site.post(
        "/desk/lost-pa-plats",
        [
          "csrf": csrf, "submission": "s2", "text": "Dörren.", "solution": "Oljade.", "kind": "complaint",
          "unit": "unit:\(site.world.north.id)", "channel": "visit", "service": "finns-inte",
        ], cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"service-error\""))
    }
  }
}
