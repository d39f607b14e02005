import Domain
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct KeptFormTests {
  private static let text = "Hej Åsa!\n\nVi beklagar att ingen kom i måndags."

  @Test
  func `a form sent after the session has ended comes back with its text, and goes on after the log-in`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let address = "/desk/arenden/\(number)/svar"
      let (cookie, csrf) = try await site.logIn("olle")
      _ = try await site.post("/desk/logga-ut", ["csrf": csrf], cookie: cookie)
      let kept = try await site.post(
        address, ["csrf": csrf, "version": "2", "text": Self.text], cookie: cookie)
      #expect(kept.status == .unauthorized && kept.text.contains("Din text finns kvar"))
      #expect(kept.text.contains("action=\"\(address)\"") && !kept.text.contains(csrf))
      #expect(kept.text.hiddenValue("text") == Self.text && kept.text.hiddenValue("version") == "2")

      // The new session has another token: the text is shown in its form, and nothing is done yet.
      let (again, token) = try await site.logIn("olle")
      let shown = try await site.post(address, ["version": "2", "text": Self.text], cookie: again)
      #expect(shown.status == .forbidden && shown.text.contains("Vi beklagar att ingen kom i måndags."))
      #expect(shown.text.contains("sidan hade stått öppen för länge"))
      #expect(try await site.world.file(number).answers.isEmpty)
      let done = try await site.post(
        address, ["csrf": token, "version": "2", "text": Self.text], cookie: again)
      #expect(done.status == .seeOther)
      #expect(try await site.world.file(number).answers.count == 1)
    }
  }

  @Test func `a form that may come from another site is not given back`() async throws {
    try await withSite { site in
      let fields = ["version": "2", "text": "Ett svar som någon annan vill att du ger."]
      let none = try await site.post("/desk/arenden/2026-0001/svar", fields)
      #expect(none.status == .seeOther)
      let headers: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .cookie: "norna=gammal",
        try #require(HTTPField.Name("Sec-Fetch-Site")): "cross-site",
      ]
      let foreign = try await site.ask(
        "/desk/arenden/2026-0001/svar", .post, headers, "text=Ett+svar+som+ingen+bett+om")
      #expect(foreign.status == .seeOther)
    }
  }

  @Test
  func `a form that cannot be read says so also when the session has ended, and is not lost in a log-in`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit()
      let address = "/desk/arenden/\(number)/svar"
      let (cookie, csrf) = try await site.logIn("olle")
      _ = try await site.post("/desk/logga-ut", ["csrf": csrf], cookie: cookie)
      let large = try await site.post(
        address, ["version": "2", "text": String(repeating: "hej ", count: 200_000)], cookie: cookie)
      #expect(large.status == .contentTooLarge)
      let headers: HTTPFields = [
        .contentType: "multipart/form-data; boundary=gnorna", .cookie: cookie,
      ]
      let cut = try await site.ask(address, .post, headers, "--gnorna\r\nContent-Disposition: form-data")
      #expect(cut.status == .badRequest)
      let other: HTTPFields = [.contentType: "application/json", .cookie: cookie]
      #expect(try await site.ask(address, .post, other, "{}").status == .seeOther)
    }
  }

  @Test(arguments: ["/desk/rapport", "/desk/finns-inte", "/desk/logga-in"])
  func `what no form of the desk is sent to gives nothing back`(_ path: String) async throws {
    try await withSite { site in
      let answer = try await site.post(path, ["text": "Ett långt svar."], cookie: "norna=gammal")
      #expect(!answer.text.contains("Din text finns kvar"))
    }
  }

  @Test func `somebody else's change is told of although the form was old`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      _ = try await site.world.operations.answer(
        number, text: "Disas svar.", actor: .staff(site.world.deputy))
      let (cookie, _) = try await site.logIn("olle")
      let answer = try await site.post(
        "/desk/arenden/\(number)/svar", ["csrf": "gammal", "version": "2", "text": "Olles svar."],
        cookie: cookie
      )
      #expect(answer.status == .forbidden || answer.status == .conflict)
      #expect(answer.text.contains("Disas svar.") && answer.text.contains("Olles svar."))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a draft is kept by script and by button, for its writer`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("olle")
      let address = "/desk/arenden/\(number)/utkast/answer"
      let typed = try await site.ask(
        address, .post,
        [.contentType: "application/x-www-form-urlencoded", .accept: "application/json", .cookie: cookie],
        "csrf=\(csrf)&text=Hej")
      #expect(typed.status == .noContent)
      let button = try await site.post(address, ["csrf": csrf, "text": "Hej igen"], cookie: cookie)
      #expect(button.status == .seeOther)
      #expect(try await site.get("/desk/arenden/\(number)", cookie: cookie).text.contains("Hej igen"))
      let (other, _) = try await site.logIn("disa")
      #expect(!(try await site.get("/desk/arenden/\(number)", cookie: other).text.contains("Hej igen")))
      let (stranger, token) = try await site.logIn("tore")
      #expect(
        try await site.post(address, ["csrf": token, "text": "x"], cookie: stranger).status == .notFound)
      for wrong in ["x", "", "Answer"] {
        let path = "/desk/arenden/\(number)/utkast/\(wrong)"
        #expect(try await site.post(path, ["csrf": csrf, "text": "x"], cookie: cookie).status == .notFound)
      }
    }
  }
}
