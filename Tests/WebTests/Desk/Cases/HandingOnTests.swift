import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct HandingOnTests {
  @Test(arguments: TestEngine.allCases)
  func `an answer begins with a template, is shown as it will be read, and is then sent`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      let template = try await site.world.operations.saveTemplate(
        WrittenTemplate(
          name: "Utebliven", kind: nil, placement: .unrouted, body: "Det gäller {{nummer}} & mer."),
        by: site.world.administrator)
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/svara"
      #expect(try await site.get(address, cookie: cookie).text.contains("Utebliven"))
      let fields = ["csrf": csrf, "version": "2", "text": "Hej!"]
      let filled = try await site.post(
        address, fields.merging(["action": "mall", "ready": template.id.rawValue]) { $1 }, cookie: cookie)
      #expect(filled.text.contains("Hej!\n\nDet gäller \(number) &amp; mer.</textarea>"))
      let empty = try await site.post(
        address, ["csrf": csrf, "version": "2", "text": " ", "action": "granska"], cookie: cookie)
      #expect(empty.status == .unprocessableContent)

      let preview = try await site.post(
        address, fields.merging(["action": "granska", "text": "Hej!\n\n<b>Så</b>"]) { $1 }, cookie: cookie)
      #expect(preview.text.contains("<p class=\"written\">Hej!\n\n&lt;b&gt;Så&lt;/b&gt;</p>"))
      #expect(
        preview.text.contains("Inget är skickat än.")
          && preview.text.contains("Kommunen skickar inga mejl. Du berättar själv"))
      #expect(try await site.world.file(number).answers.isEmpty)
      let back = try await site.post(
        address, fields.merging(["action": "andra"]) { $1 }, cookie: cookie)
      #expect(back.text.contains(">\nHej!</textarea>"))
      let sent = try await site.post("/desk/arenden/\(number)/svar", fields, cookie: cookie)
      #expect(sent.status == .seeOther)
      #expect(try await site.world.file(number).answers.count == 1)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a duplicate is merged, shown from both sides, and taken apart`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (main, duplicate) = (try await site.world.submit(), try await site.world.submit())
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(duplicate)/vidare"
      let wrong = try await site.post(
        address + "/sla-ihop", ["csrf": csrf, "version": "2", "main": "tjugo"], cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"tjugo\""))
      let done = try await site.post(
        address + "/sla-ihop", ["csrf": csrf, "version": "2", "main": main.description], cookie: cookie)
      #expect(done.status == .seeOther)
      let page = try await site.get(address + "?klart=sla-ihop", cookie: cookie).text
      #expect(page.contains("Ärendena är sammanslagna.") && page.contains("Ta isär"))
      #expect(!page.contains("vidare/enhet"))
      let casePage = try await site.get("/desk/arenden/\(duplicate)", cookie: cookie).text
      #expect(casePage.contains("gäller samma sak som <a href=\"/desk/arenden/\(main)\">"))
      #expect(
        try await site.get("/desk/arenden/\(main)/vidare", cookie: cookie).text.contains(
          duplicate.description))
      let answer = try await site.post(
        "/desk/arenden/\(duplicate)/svar", ["csrf": csrf, "version": "3", "text": "Svar"], cookie: cookie)
      #expect(answer.status == .conflict && answer.text.contains("sammanslaget med \(main)"))
      let apart = try await site.post(
        address + "/ta-isar", ["csrf": csrf, "version": "3"], cookie: cookie)
      #expect(apart.status == .seeOther)
      #expect(try await site.world.file(duplicate).value.mergedInto == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `merging into what is answered asks whether the sender may read the answer`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let (main, duplicate) = (try await site.world.submit(), try await site.world.submit())
      _ = try await site.world.operations.answer(
        main, text: "Vi ringer dig.", actor: .staff(site.world.officer))
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(duplicate)/vidare"
      #expect(!(try await site.get(address, cookie: cookie).text.contains("Jag har läst svaret")))
      let fields = ["csrf": csrf, "version": "2", "main": main.description]
      let asked = try await site.post(address + "/sla-ihop", fields, cookie: cookie)
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("Jag har läst svaret i \(main). Den här avsändaren får läsa det"))
      // What was said of one case says nothing of another.
      let wrong = try await site.post(
        address + "/sla-ihop", fields.merging(["earlier-2026-0099": "yes"]) { $1 }, cookie: cookie)
      #expect(wrong.status == .unprocessableContent)
      let done = try await site.post(
        address + "/sla-ihop", fields.merging(["earlier-\(main)": "yes"]) { $1 }, cookie: cookie)
      #expect(done.status == .seeOther)
      let journal = try await site.get("/desk/arenden/\(main)", cookie: cookie).text
      #expect(journal.contains("lät den avsändaren läsa svaret här"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `of two cases that are alike, the later is proposed to be merged into the earlier, from both pages`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let first = try await site.world.submit(
        "Gungan på lekplatsen vid Björkvägen är trasig, ena kedjan har lossnat.")
      site.world.clock.advance(seconds: 86_400)
      let second = try await site.world.submit(
        "En gunga är trasig på lekplatsen vid Björkvägen. Kedjan hänger löst.")
      let (cookie, csrf) = try await site.logIn("olle")
      let there = try await site.get("/desk/arenden/\(first)", cookie: cookie).text
      let back = try await site.get("/desk/arenden/\(second)", cookie: cookie).text
      #expect(there.contains("Slå ihop \(second) med det här"))
      #expect(back.contains("Slå ihop det här med \(first)"))
      let form = try await site.get("/desk/arenden/\(second)/vidare?med=\(first)", cookie: cookie).text
      #expect(form.contains("value=\"\(first)\""))
      let wrong = try await site.post(
        "/desk/arenden/\(first)/vidare/sla-ihop", ["csrf": csrf, "version": "2", "main": second.description],
        cookie: cookie)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Slå ihop åt andra hållet"))
    }
  }

  @Test func `how often an answer was put off stands in the case, and where it is put off again`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let officer = Actor.staff(site.world.officer)
      let (cookie, _) = try await site.logIn("olle")
      let before = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(!before.contains("uppskjutet"))
      for day in ["2026-12-11", "2026-12-15"] {
        _ = try await site.world.operations.extend(
          number, to: try calendarDay(day), reason: "Vi väntar.", actor: officer)
      }
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(page.contains("Svaret uppskjutet"))
      #expect(page.contains("Svaret är redan uppskjutet 2 gånger, först skulle det komma senast"))
    }
  }

  @Test func `a forwarded case is gone from the list of the one who gave it away`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/vidare"
      let fields = [
        "csrf": csrf, "version": "2", "unit": "unit:\(site.world.preschool.id)", "text": "Det gäller er.",
      ]
      let empty = try await site.post(
        address + "/enhet", fields.merging(["text": ""]) { $1 }, cookie: cookie)
      #expect(empty.status == .unprocessableContent && empty.text.contains("Skriv några rader"))
      let done = try await site.post(address + "/enhet", fields, cookie: cookie)
      #expect(done.headers[.location] == "/desk")
      #expect(try await site.get(address, cookie: cookie).status == .notFound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever takes a case over reads what was written to them`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let (world, number) = (site.world, try await site.world.submit())
      let officer = Actor.staff(world.officer)
      _ = try await world.operations.forward(
        number, to: world.south.placement, text: "Ni körde rundan.", actor: officer)
      let address = "/desk/arenden/\(number)"
      let (olle, _) = try await site.logIn("olle")
      let here = try await site.get(address, cookie: olle).text
      #expect(here.contains("Lämnat vidare till Hemtjänst Söder") && here.contains("Ni körde rundan."))
      _ = try await world.operations.forward(
        number, to: world.preschool.placement, text: "Barnet väntade hos er.", actor: officer)
      let (tore, _) = try await site.logIn("tore")
      let there = try await site.get(address, cookie: tore).text
      #expect(there.contains("Barnet väntade hos er.") && there.contains("Olle Öberg"))
    }
  }

  @Test func `what was handed over and what was asked stand in the case`() async throws {
    try await withSite { site in
      let (world, number) = (site.world, try await site.world.submit())
      let officer = Actor.staff(world.officer)
      _ = try await world.operations.handOver(
        number, to: .lexSarah, text: "Hon föll två gånger.", confirmation: .missing, actor: officer)
      _ = try await world.operations.refer(
        number,
        ReferralQuestion(
          recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Någon föll.",
          answerBy: world.today.adding(days: 7)),
        actor: officer)
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      for text in [
        "Överlämnat: lex Sarah", "Hon föll två gånger.", "Fråga till Omsorg Östra AB", "Vad hände?",
        "Delat med Omsorg Östra AB", "Någon föll.",
      ] {
        #expect(page.contains(text), "\(text)")
      }
    }
  }

  @Test func `a submission is cut into parts, and the sender reads them with the code`() async throws {
    try await withSite { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, unit: site.world.north.id, text: "Gungan. Maten."), channel: .web)
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(receipt.number)/dela"
      var fields = [
        "csrf": csrf, "version": "2", "text1": "", "text2": "", "kind1": "complaint",
        "unit1": "unit:\(site.world.south.id)",
      ]
      let empty = try await site.post(address, fields, cookie: cookie)
      #expect(empty.status == .unprocessableContent && empty.text.contains("Skriv minst en del"))
      let more = try await site.post(address, fields.merging(["more": "yes"]) { $1 }, cookie: cookie)
      #expect(more.text.contains("name=\"text3\""))
      fields["text1"] = "Gungan."
      #expect(try await site.post(address, fields, cookie: cookie).status == .seeOther)
      let followed = try await site.post("/folj", ["code": receipt.receiptCode]).text
      #expect(followed.contains("Del 2026-0002") && followed.contains("Gungan."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `a part goes back into what is answered when the answer is said to be for it too, and not into what is closed`(
      _ engine: TestEngine
    ) async throws
  {
    try await withSite(engine) { site in
      let (world, officer) = (site.world, Actor.staff(site.world.officer))
      let (answered, closed) = (try await world.submit(), try await world.submit())
      var parts: [CaseNumber] = []
      for number in [answered, closed] {
        let part = SplitPart(text: "Gungan.", kind: .complaint, placement: world.north.placement)
        parts.append(try await world.operations.split(number, into: [part], actor: officer)[0].number)
      }
      _ = try await world.operations.answer(answered, text: "Vi kommer.", actor: officer)
      _ = try await world.operations.close(closed, reason: .withdrawn, actor: officer)
      let (cookie, csrf) = try await site.logIn("olle")
      let hidden = try await site.get("/desk/arenden/\(parts[1])/vidare", cookie: cookie).text
      #expect(hidden.contains("delat av därifrån") && !hidden.contains("vidare/ta-tillbaka"))
      let address = "/desk/arenden/\(parts[0])/vidare"
      let version = String(try await world.file(parts[0]).value.version)
      let fields = ["csrf": csrf, "version": version]
      let page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("name=\"part-earlier-\(answered)\""))
      let asked = try await site.post(address + "/ta-tillbaka", fields, cookie: cookie)
      #expect(asked.status == .unprocessableContent && asked.text.contains("skrivet utan den här delen"))
      let said = fields.merging(["part-earlier-\(answered)": "yes"]) { $1 }
      let done = try await site.post(address + "/ta-tillbaka", said, cookie: cookie)
      #expect(done.status == .seeOther)
      let journal = try await site.get("/desk/arenden/\(answered)", cookie: cookie).text
      #expect(journal.contains("eftersom svaret här gäller även den delen"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `somebody outside opens the link with the code, answers, and can be seen to have answered`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit("Eva Ek, Storgatan 1, fick ingen hjälp.")
      let (cookie, csrf) = try await site.logIn("olle")
      let asked = try await site.post(
        "/desk/arenden/\(number)/fraga-utanfor",
        [
          "csrf": csrf, "version": "2", "recipient": "Omsorg Östra AB", "question": "Vad hände?",
          "shared": "Någon fick ingen hjälp.", "answerBy": "2026-12-01",
        ], cookie: cookie)
      let link = try #require(asked.text.split(separator: "<dd>/yttrande/").last?.prefix(10))
      let code = asked.text.codeGroups.joined()
      #expect(code.count == 26)
      let path = "/yttrande/\(link)"
      #expect(try await site.get("/desk/yttranden", cookie: cookie).text.contains("Omsorg Östra AB"))

      let opened = try await site.get(path)
      #expect(opened.status == .ok && opened.cookies.isEmpty && !opened.text.contains("Omsorg"))
      let wrong = try await site.post(path, ["code": "fel"])
      let nowhere = try await site.post("/yttrande/0000000000", ["code": code])
      #expect(wrong.status == .notFound && nowhere.status == .notFound)
      #expect(wrong.text == nowhere.text.replacing("0000000000", with: String(link)))
      let question = try await site.post(path, ["code": code]).text
      #expect(question.contains("Någon fick ingen hjälp.") && !question.contains("Eva Ek"))
      let empty = try await site.post(path, ["code": code, "answering": "yes", "text": ""])
      #expect(empty.status == .unprocessableContent)
      let answered = try await site.post(
        path, ["code": code, "answering": "yes", "text": "Bilen gick sönder."])
      #expect(answered.status == .ok && answered.text.contains("Svaret har kommit fram"))
      let twice = try await site.post(path, ["code": code, "answering": "yes", "text": "Igen."])
      #expect(twice.status == .conflict && twice.text.contains("Bilen gick sönder."))
      #expect(
        try await site.get("/desk/arenden/\(number)/vidare", cookie: cookie).text.contains("Har svarat"))
      let thread = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(thread.contains("Bilen gick sönder.") && thread.contains("Yttrande"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `an answer from outside about a duplicate is read in both cases, and by whoever wrote it`(
    _ engine: TestEngine
  ) async throws {
    try await withSite(engine) { site in
      let (world, officer) = (site.world, Actor.staff(site.world.officer))
      let (main, duplicate) = (try await world.submit(), try await world.submit())
      let asked = try await world.operations.refer(
        duplicate,
        ReferralQuestion(
          recipient: "Omsorg Östra AB", question: "Vad hände?", shared: "Ingen kom.",
          answerBy: world.today.adding(days: 7)),
        actor: officer)
      _ = try await world.operations.merge(duplicate, into: main, actor: officer)
      let answered = try await site.post(
        "/yttrande/\(asked.referral.address)",
        ["code": asked.code.text, "answering": "yes", "text": "Bilen gick sönder."])
      #expect(answered.text.contains("Svaret har kommit fram"))
      let (cookie, _) = try await site.logIn("olle")
      for number in [main, duplicate] {
        let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
        #expect(page.contains("Bilen gick sönder."), "\(number)")
      }
      let handingOn = try await site.get("/desk/arenden/\(main)/vidare", cookie: cookie).text
      #expect(
        handingOn.contains("Frågan hör till <a href=\"/desk/arenden/\(duplicate)/vidare\">\(duplicate)</a>."))
    }
  }

  @Test func `what is sealed is a page for its receivers alone, and leaves the case empty`() async throws {
    try await withSite { site in
      let world = site.world
      try await world.run(.whistleblowing, receivers: [world.strategist.id])
      let number = try await world.submit("Någon tar mutor.")
      let officer = try await site.logIn("olle")
      let done = try await site.post(
        "/desk/arenden/\(number)/vidare/lamna-over",
        ["csrf": officer.csrf, "version": "2", "gate": "whistleblowing", "text": "Inköp."],
        cookie: officer.cookie)
      #expect(done.status == .seeOther)
      let stub = try await site.get("/desk/arenden/\(number)", cookie: officer.cookie)
      #expect(!stub.text.contains("Överlämnat till dig"))
      #expect(stub.status == .ok && !stub.text.contains("mutor") && !stub.text.contains("asa@example.se"))
      let receiver = try await site.logIn("kim")
      let list = try await site.get("/desk/overlamningar", cookie: receiver.cookie)
      let menu = try await site.get("/desk/uppgifter", cookie: receiver.cookie)
      #expect(menu.text.contains("Överlämnat till dig") && list.text.contains("Återkoppla senast"))
      let path = try #require(
        list.text.split(separator: "\"").first { $0.hasPrefix("/desk/overlamningar/") }.map(String.init))
      #expect(try await site.get(path, cookie: receiver.cookie).text.contains("Någon tar mutor."))
      for username in ["olle", "maj", "rakel", "admin"] {
        let (cookie, _) = try await site.logIn(username)
        #expect(try await site.get(path, cookie: cookie).status == .notFound)
        #expect(try await site.get("/desk/overlamningar", cookie: cookie).status == .notFound)
      }
    }
  }

  @Test func `lex Sarah is asked on the page and answered with one click`() async throws {
    try await withSite { site in
      try await site.world.run(.lexSarah, boards: [site.world.social.id])
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/vidare"
      #expect(try await site.get(address, cookie: cookie).text.contains("enligt lex Sarah"))
      let done = try await site.post(
        address + "/bedom", ["csrf": csrf, "version": "2", "gate": "lexSarah", "outcome": "reported"],
        cookie: cookie)
      #expect(done.status == .seeOther)
      #expect(!(try await site.get(address, cookie: cookie).text.contains("enligt lex Sarah")))
    }
  }
}

extension String {
  /// The groups of a code as a page shows them.
  fileprivate var codeGroups: [String] {
    guard let start = firstRange(of: "<p class=\"code\">"),
      let end = self[start.upperBound...].firstRange(of: "</p>")
    else { return [] }
    return self[start.upperBound..<end.lowerBound].components(separatedBy: "<span>").dropFirst().compactMap {
      $0.components(separatedBy: "</span>").first
    }
  }
}
