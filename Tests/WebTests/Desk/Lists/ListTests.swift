import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct ListTests {
  @Test(arguments: TestEngine.allCases)
  func `a list says in a sentence what it was asked for`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      _ = try await site.world.submit("Halt vid dörren.")
      let (cookie, _) = try await site.logIn("olle")
      let unit = "unit:\(site.world.north.id)"
      let page = try await site.get("/desk?kind=complaint&unit=\(unit)&due=week&officer=none", cookie: cookie)
        .text
      #expect(
        page.contains(
          "Inga öppna klagomål hos Hemtjänst Norr som förfaller denna vecka och som ingen handlägger. Välj"))
      let found = try await site.get("/desk?kind=complaint&unit=\(unit)&officer=none&q=halt", cookie: cookie)
        .text
      #expect(
        found.contains(
          "1 öppet klagomål hos Hemtjänst Norr som ingen handlägger och med ”halt”. Det som förfaller"))
      #expect(found.contains("<option value=\"complaint\" selected=\"selected\">klagomål</option>"))
    }
  }

  @Test func `the rarer filters are read in the sentence, and stand chosen in the bar`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.close(
        number, reason: .withdrawn, actor: .staff(site.world.officer))
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get(
        "/desk?state=closed&ended=withdrawn&linked=none&unread=no&meeting=no&improvement=no&regFrom=2026-11-24",
        cookie: cookie
      ).text
      for part in [
        "1 avslutat ärende", "som inte är sammanslagna med ett annat", "utan något nytt att läsa",
        "som inte är från ett möte", "som inte har lett till någon åtgärd",
        "med skälet ”återtagen av avsändaren”",
        "som registrerades tidigast tisdag 24 november",
        "<option value=\"withdrawn\" selected=\"selected\">", "<option value=\"none\" selected=\"selected\">",
      ] { #expect(page.contains(part), "\(part)") }
      let wrong = try await site.get("/desk?regTo=i+fjol", cookie: cookie).text
      #expect(wrong.contains("”i fjol” är inget datum."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who has left and what is closed stands chosen in the bar of a list that asks for it`(
    _ engine: TestEngine
  )
    async throws
  {
    try await withSite(engine) { site in
      let world = site.world
      try await world.operations.disableStaff(username: "disa")
      try await world.operations.close(.unit(world.south.id), from: world.today)
      try await world.operations.closeServiceArea(world.homeCare.id, from: world.today)
      let (cookie, _) = try await site.logIn("olle")
      let plain = try await site.get("/desk", cookie: cookie).text
      #expect(!plain.contains("(har slutat)") && !plain.contains("Hemtjänst Söder (stängd)"))
      let unit = "unit:\(world.south.id)"
      let (officer, area) = (world.deputy.id.rawValue, world.homeCare.id.rawValue)
      let page = try await site.get(
        "/desk?unit=\(unit)&officer=\(officer)&service=\(area)", cookie: cookie
      ).text
      for (value, label) in [
        (unit, "Hemtjänst Söder (stängd)"), (officer, "Disa Ek (har slutat)"), (area, "Hemtjänst (stängd)"),
      ] {
        let option = "<option value=\"\(value)\" selected=\"selected\">\(label)</option>"
        #expect(page.contains(option), "\(label)")
      }
      let unknown = try await site.get(
        "/desk?unit=unit:x&officer=x&service=x&meeting=x", cookie: cookie
      ).text
      for label in [
        "en enhet som inte finns", "någon som inte finns", "en verksamhet som inte finns",
        "ja: ett äldre möte",
      ] {
        #expect(unknown.contains(" selected=\"selected\">\(label)</option>"), "\(label)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `who is waited for stands in the line, and is a list in the menu`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.ask(
        number, question: "Vilken kväll?", actor: .staff(site.world.officer))
      let (cookie, _) = try await site.logIn("olle")
      for path in ["/desk", "/desk?waiting=sender", "/desk/lista/utskrift?waiting=sender"] {
        let page = try await site.get(path, cookie: cookie).text
        #expect(page.contains("Väntar på avsändaren sedan i dag"), "\(path)")
      }
      let list = try await site.get("/desk?waiting=sender", cookie: cookie).text
      #expect(list.contains("<h1>Väntar på avsändaren</h1>"))
      #expect(list.contains("1 öppet ärende som väntar på avsändaren."))
      let others = try await site.get("/desk?waiting=other", cookie: cookie).text
      #expect(others.contains("Inga öppna ärenden som väntar på någon annan."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an acknowledgement is asked for from the day it is due if Saturday counts`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      // A Friday: due on Tuesday, or on Monday by the strict reading.
      try site.world.wait(until: "2026-11-27")
      _ = try await site.world.registerLetter()
      _ = try await site.world.operations.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: site.world.today,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: .unrouted),
          text: "Bänken är trasig.", contact: Contact(name: "Åsa Öst", address: "Storgatan 1")),
        actor: .staff(site.world.registrar))
      let pages = [("olle", "/desk"), ("olle", "/desk/uppgifter"), ("rakel", "/desk/fordelning")]
      let expected: [(String, String?)] = [
        ("2026-11-27", nil), ("2026-11-30", "Bekräfta redan nu"), ("2026-12-01", "Sista dagen"),
      ]
      for (day, word) in expected {
        try site.world.wait(until: day)
        for (username, path) in pages {
          let (cookie, _) = try await site.logIn(username)
          let page = try await site.get(path, cookie: cookie).text
          for mark in ["Bekräfta redan nu", "Sista dagen"] {
            #expect(page.contains("</span> \(mark)</span>") == (mark == word), "\(day) \(path) \(mark)")
          }
        }
      }
    }
  }

  @Test func `follow-ups stand in the menu and are chosen among the tasks`() async throws {
    try await withSite { site in
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get("/desk/uppgifter?kind=followUpEffect", cookie: cookie).text
      #expect(page.contains("<h1>Uppföljningar</h1>"))
      #expect(
        page.contains(
          "<a href=\"/desk/uppgifter?kind=followUpEffect\" aria-current=\"page\">Uppföljningar</a>"))
      #expect(page.contains("<option value=\"followUpEffect\" selected=\"selected\">"))
    }
  }

  @Test func `whether an answer may stand in the mail is decided on the case page`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      func send(_ fields: [String: String]) async throws -> String {
        let all = fields.merging(["csrf": csrf, "version": "2"]) { $1 }
        return try await site.post("/desk/arenden/\(number)/mejlsvar", all, cookie: cookie).text
      }
      #expect(try await send([:]).contains("Välj om svaret får stå i mejlet."))
      _ = try await send(["mark": "harmless"])
      #expect(try await site.world.file(number).journal.last?.event == .contentMarked)
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(page.contains("Svaret får stå i mejlet"))
      #expect(page.contains("value=\"harmless\" checked=\"checked\""))
    }
  }

  @Test func `what nobody may see is in no list, count, search or file`() async throws {
    try await withSite { site in
      let number = try await site.world.submit("Hemligt för skolan.")
      let (cookie, _) = try await site.logIn("tore")
      for path in [
        "/desk?state=all", "/desk?state=all&q=hemligt", "/desk?q=Åsa", "/desk/lista/utskrift?state=all",
        "/desk/lista/hamta?format=csv&state=all", "/desk/uppgifter",
      ] {
        let page = try await site.get(
          path.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "", cookie: cookie)
        #expect(page.status == .ok, "\(path)")
        #expect(!page.text.contains("Hemligt") && !page.text.contains(number.description), "\(path)")
        #expect(!page.text.contains("1 öppet"), "\(path)")
      }
    }
  }

  @Test func `those who do not work in cases have no list in any form`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("kim")
      for path in [
        "/desk/lista/hamta?format=csv", "/desk/lista/utskrift", "/desk/genvagar",
      ] {
        #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(path)")
      }
      // A quality strategist owns improvements, and has their tasks alone.
      let tasks = try await site.get("/desk/uppgifter", cookie: cookie)
      #expect(tasks.status == .ok && !tasks.text.contains("Mina ärenden"))
      let (politician, _) = try await site.logIn("paula")
      #expect(try await site.get("/desk/uppgifter", cookie: politician).status == .notFound)
      let number = try await site.world.submit()
      let answer = try await site.post(
        "/desk/flera", ["csrf": csrf, "case-\(number)": "2", "verb": "close", "reason": "withdrawn"],
        cookie: cookie)
      #expect(answer.status == .notFound)
      #expect(try await site.world.file(number).value.state == .acknowledged)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a number goes straight to its case, whatever the filters say`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      let (cookie, _) = try await site.logIn("olle")
      for words in ["2026-0001", "Dnr%202026/1", "1", "nr%201"] {
        let answer = try await site.get("/desk?state=closed&q=\(words)", cookie: cookie)
        #expect(answer.headers[.location] == "/desk/arenden/\(number)", "\(words)")
      }
      #expect(try await site.get("/desk?q=7", cookie: cookie).status == .ok)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the number in the old register leads to its case, which shows it`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let text = """
        nummer;mottagen;typ;nämnd
        117/2009;2009-03-02;beröm;Socialnämnden
        2008-0044;2009-03-03;beröm;Socialnämnden

        """
      let outcome = try await withTemporaryFolder { folder in
        let path = folder.appending(path: "register.csv")
        try Foundation.Data(text.utf8).write(to: path)
        return try await site.world.operations.importRegister(ImportPlan(path: path.path))
      }
      #expect(outcome.faultCount == 0)
      let (cookie, _) = try await site.logIn("rakel")
      for (words, number) in [("117%2F2009", "2009-0001"), ("2008-0044", "2009-0002")] {
        let answer = try await site.get("/desk?q=\(words)", cookie: cookie)
        #expect(answer.headers[.location] == "/desk/arenden/\(number)", "\(words)")
      }
      let page = try await site.get("/desk/arenden/2009-0001", cookie: cookie).text
      #expect(page.contains("Nummer i det förra registret") && page.contains("117/2009"))
      // Whoever may not read it gets the same answers as for a number that is nobody's.
      let (other, _) = try await site.logIn("tore")
      #expect(try await site.get("/desk?q=117%2F2009", cookie: other).status == .ok)
      for number in ["2008-0044", "2008-0099"] {
        let answer = try await site.get("/desk?q=\(number)", cookie: other)
        #expect(answer.headers[.location] == "/desk/arenden/\(number)", "\(number)")
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `marked cases are changed one by one, and the page says how it went`(_ engine: TestEngine) async throws
  {
    try await withSite(engine) { site in
      let (one, other) = (try await site.world.submit(), try await site.world.submit())
      let (cookie, csrf) = try await site.logIn("olle")
      let answer = try await site.post(
        "/desk/flera",
        [
          "csrf": csrf, "case-\(one)": "2", "case-\(other)": "1", "verb": "assign",
          "officer": site.world.officer.id.rawValue, "back": "/desk?kind=complaint",
        ], cookie: cookie)
      #expect(
        answer.text.contains("Klart: 1 av 2 ärenden") && answer.text.contains("href=\"/desk?kind=complaint\"")
      )
      #expect(try await site.world.file(one).value.officer == site.world.officer.id)
      #expect(try await site.world.file(other).value.officer == nil)
      let again = try await site.post(
        "/desk/flera", ["csrf": csrf, "case-\(one)": "2", "verb": "close", "reason": "withdrawn"],
        cookie: cookie)
      #expect(again.text.contains("Klart: 0 av 1 ärenden"))
      for fields in [
        ["verb": "assign"], ["case-\(one)": "3", "verb": "nonsense"], ["case-\(one)": "3", "verb": "close"],
      ] {
        let refused = try await site.post(
          "/desk/flera", fields.merging(["csrf": csrf, "back": "https://ond.example"]) { $1 }, cookie: cookie)
        #expect(refused.status == .unprocessableContent && !refused.text.contains("ond.example"))
      }
    }
  }

  @Test func `a shortcut keeps the filters and not the words, and can be renamed and removed`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("olle")
      let kept = try await site.post(
        "/desk/genvagar",
        ["csrf": csrf, "name": "Klagomål & beröm", "question": "kind=complaint&q=Åsa", "verb": "add"],
        cookie: cookie)
      let address = try #require(kept.headers[.location])
      #expect(address.hasPrefix("/desk?kind=complaint&genvag=") && !address.contains("q="))
      let list = try await site.get(address, cookie: cookie).text
      #expect(list.contains("<h1>Klagomål &amp; beröm</h1>") && list.contains("Genvägen är sparad."))
      let twice = try await site.post(
        "/desk/genvagar", ["csrf": csrf, "name": "Klagomål & beröm", "question": "", "verb": "add"],
        cookie: cookie)
      #expect(twice.status == .conflict && twice.text.contains("finns redan"))
      let id = try #require(twice.text.hiddenValue("shortcut"))
      let changed = try await site.post(
        "/desk/genvagar",
        ["csrf": csrf, "name": "Beröm", "question": "kind=compliment", "shortcut": id, "verb": "update"],
        cookie: cookie)
      #expect(changed.headers[.location] == "/desk?kind=compliment&genvag=\(id)&klart=andrad")
      let empty = try await site.post(
        "/desk/genvagar/namn", ["csrf": csrf, "shortcut": id, "name": ""], cookie: cookie)
      #expect(empty.status == .unprocessableContent && empty.text.contains("Skriv ett namn"))
      let (other, token) = try await site.logIn("disa")
      let stolen = try await site.post("/desk/genvagar/bort", ["csrf": token, "shortcut": id], cookie: other)
      #expect(stolen.status == .notFound)
      let gone = try await site.post("/desk/genvagar/bort", ["csrf": csrf, "shortcut": id], cookie: cookie)
      #expect(gone.status == .seeOther)
      #expect(try await site.get("/desk/genvagar", cookie: cookie).text.contains("Du har inga genvägar"))
    }
  }

  @Test func `a filter of nonsense is no filter, and a date of nonsense is said`() async throws {
    try await withSite { site in
      _ = try await site.world.submit("Bussen.")
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get(
        "/desk?state=x&kind=x&unit=x&due=x&officer=&status=x&sort=x&page=-3&from=ig%C3%A5r&genvag=x",
        cookie: cookie)
      #expect(page.status == .ok && page.text.contains("Bussen.") && page.text.contains("id=\"from-error\""))
    }
  }
}
