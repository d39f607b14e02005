import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing
import Web

@Suite struct CaseDialogueTests {
  @Test(arguments: TestEngine.allCases)
  func `a question, its reply, a note and the wait are seen on the case page`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, unit: site.world.north.id, text: "Ingen kom."), channel: .web)
      let address = "/desk/arenden/\(receipt.number)"
      let (cookie, csrf) = try await site.logIn("olle")
      func send(_ verb: String, _ fields: [String: String]) async throws -> HTTPResponse.Status {
        try await site.post("\(address)/\(verb)", fields.merging(["csrf": csrf]) { $1 }, cookie: cookie)
          .status
      }
      #expect(try await send("fraga", ["version": "2", "question": "Vilken kväll?"]) == .seeOther)
      #expect(try await send("anteckning", ["version": "3", "note": "Ring Maj."]) == .seeOther)
      var page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("Väntar på avsändaren sedan") && page.contains("Vilken kväll?"))
      #expect(page.contains("message-note") && page.contains("Ring Maj."))
      _ = try await site.world.operations.receiveMessage(
        receiptCode: receipt.receiptCode, text: "I måndags.")
      page = try await site.get(address, cookie: cookie).text
      #expect(page.contains("I måndags.") && !page.contains("Väntar på avsändaren sedan"))
      // The next step stays what it is, and no answer is proposed that was never given.
      #expect(page.contains("Avsändaren har skrivit igen. Läs det längre ned först."))
      #expect(!page.contains("har vi redan svarat på"))
      #expect(try await send("vantan", ["version": "5", "party": "otherAuthority"]) == .seeOther)
      #expect(try await send("vantan-slut", ["version": "6", "party": "otherAuthority"]) == .seeOther)
      #expect(try await send("vantan", ["version": "7"]) == .unprocessableContent)
      #expect(try await send("svar", ["version": "7", "text": "Vi beklagar."]) == .seeOther)

      // Closing asks about the note.
      let unanswered = try await site.post(
        "\(address)/avslut", ["csrf": csrf, "version": "8", "reason": "answered"], cookie: cookie)
      #expect(unanswered.status == .unprocessableContent)
      #expect(unanswered.text.contains("Välj om anteckningen ska sparas eller rensas."))
      let number = try #require(CaseNumber(receipt.number))
      let note = try #require(try await site.world.file(number).dialogue.notes.first)
      #expect(
        try await send(
          "avslut", ["version": "8", "reason": "answered", "note-\(note.id)": "cleansed"]) == .seeOther)
      page = try await site.get(address, cookie: cookie).text
      #expect(!page.contains("Ring Maj.") && page.contains("Anteckningar: 0 sparade, 1 rensad."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a message in a closed case is the next step, with a word that is ready to send`(_ engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let receipt = try await site.world.operations.submit(
        Submission(kind: .complaint, unit: site.world.north.id, text: "Ingen kom."), channel: .web)
      let (number, officer) = (
        try #require(CaseNumber(receipt.number)), Actor.staff(site.world.officer)
      )
      _ = try await site.world.operations.answer(number, text: "Vi beklagar.", actor: officer)
      _ = try await site.world.operations.close(number, reason: .answered, actor: officer)
      _ = try await site.world.operations.receiveMessage(receiptCode: receipt.receiptCode, text: "Hallå?")
      let (cookie, csrf) = try await site.logIn("olle")
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(page.contains("Avsändaren har skrivit igen") && page.contains("Hallå?"))
      #expect(page.contains("har vi redan svarat på, i vårt svar tisdag 24 november"))
      let done = try await site.post(
        "/desk/arenden/\(number)/meddelande",
        ["csrf": csrf, "version": "5", "message": "Vi har redan svarat."], cookie: cookie)
      #expect(done.status == .seeOther)
      let after = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(!after.contains("Avsändaren har skrivit igen"))
    }
  }

  @Test func `what the sender said on the telephone stands as theirs, with who wrote it down`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)"
      let fields = [
        "csrf": csrf, "version": "2", "channel": "telephone", "day": "2026-11-24",
        "reply": "Det var i måndags.",
      ]
      let blank = try await site.post(
        "\(address)/avsandarens-svar", fields.filter { $0.key != "channel" }, cookie: cookie)
      #expect(blank.status == .unprocessableContent && blank.text.contains("Välj hur svaret kom."))
      #expect(blank.text.contains("Det var i måndags."))
      let sent = try await site.post("\(address)/avsandarens-svar", fields, cookie: cookie)
      #expect(sent.status == .seeOther)
      let page = try await site.get(address, cookie: cookie).text
      #expect(
        page.contains("Meddelande från avsändaren, telefon") && page.contains("Inskrivet av Olle Öberg"))
      #expect(page.contains("skrev in vad avsändaren svarade (telefon)"))
    }
  }

  private static let doubles: [(verb: String, fields: [String: String])] = [
    ("svar", ["text": "Vi beklagar.\r\nNågon kommer i dag."]), ("fraga", ["question": "Vilken kväll?"]),
    ("anteckning", ["note": "Ring Maj."]), ("meddelande", ["message": "Vi läser."]),
    ("vantan", ["party": "other"]), ("avslut", ["reason": "withdrawn"]),
    ("forlangning", ["newDate": "2026-12-15", "reason": "Vi väntar på besked."]),
    ("avsandarens-svar", ["channel": "telephone", "day": "2026-11-24", "reply": "Det var i måndags."]),
  ]

  @Test(arguments: doubles)
  func `a double click does it once, and the second lands on what is done`(
    verb: String, fields: [String: String]
  ) async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let sent = fields.merging(["csrf": csrf, "version": "2"]) { $1 }
      for _ in 1...2 {
        let answer = try await site.post("/desk/arenden/\(number)/\(verb)", sent, cookie: cookie)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/desk/arenden/\(number)?klart=\(verb)")
      }
      #expect(try await site.world.file(number).value.version == 3)

      // The same form with other words, or from somebody else, is a conflict that loses nothing.
      let other = sent.mapValues { $0 == "Vi beklagar.\r\nNågon kommer i dag." ? "Något annat." : $0 }
      if verb == "svar" {
        let conflict = try await site.post("/desk/arenden/\(number)/\(verb)", other, cookie: cookie)
        #expect(conflict.status == .conflict && conflict.text.contains("Något annat."))
      }
      let (deputy, token) = try await site.logIn("disa")
      let second = try await site.post(
        "/desk/arenden/\(number)/\(verb)", sent.merging(["csrf": token]) { $1 }, cookie: deputy)
      #expect(second.status == .conflict)
      for value in fields.values where value.contains(" ") {
        #expect(second.text.contains(value.split(separator: "\r\n").first.map(String.init) ?? value))
      }
    }
  }

  @Test func `a step that is not possible is refused with what is, and the text stays`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.close(
        number, reason: .withdrawn, actor: .staff(site.world.officer))
      let (cookie, csrf) = try await site.logIn("olle")
      for (verb, field) in [("svar", "text"), ("fraga", "question")] {
        let answer = try await site.post(
          "/desk/arenden/\(number)/\(verb)", ["csrf": csrf, "version": "3", field: "En lång text."],
          cookie: cookie)
        #expect(answer.status == .conflict && answer.text.contains("men du kan:"))
        #expect(answer.text.contains("En lång text."))
      }
    }
  }

  @Test func `a case that is like another says so and why, and only to those who may see it`() async throws {
    try await withSite { site in
      let first = try await site.world.submit(
        "Gungan på lekplatsen vid Björkvägen är trasig, ena kedjan har lossnat.")
      let second = try await site.world.submit(
        "En gunga är trasig på lekplatsen vid Björkvägen. Kedjan hänger löst.")
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get("/desk/arenden/\(second)", cookie: cookie).text
      #expect(page.contains("Liknar andra ärenden") && page.contains(first.description))
      #expect(page.contains("kom in samma dag. Samma enhet. Samma ord: björkvägen, lekplatsen"))
    }
  }
}
