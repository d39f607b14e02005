import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// Every form of the desk that takes a long text, as the sample pages have them: one that is added is found here.
@Suite struct KeptTextTests {
  private static let text = "Det här tog en halvtimme att skriva."

  struct LongForm: Hashable, CustomTestStringConvertible {
    let address: String
    let field: String
    var testDescription: String { "\(address) \(field)" }
  }

  private static func forms() throws -> Set<LongForm> {
    let renderer = try SampleRenderer.shared()
    var found: Set<LongForm> = []
    for sample in Samples.all {
      for form in sample.render(renderer).matches(
        of: /<form method="post" action="([^"]+)"(.*?)<\/form>/.dotMatchesNewlines())
      {
        guard let area = form.2.firstMatch(of: /<textarea id="[^"]*" name="([^"]+)"/) else { continue }
        let others = form.2.matches(of: /formaction="([^"]+)"/).map { String($0.1) }
        for address in [String(form.1)] + others where address.hasPrefix("/desk/") {
          let path = String(address.prefix { $0 != "?" && $0 != "#" })
          found.insert(LongForm(address: path, field: String(area.1)))
        }
      }
    }
    return found
  }

  @Test func `the sample pages have the forms with long texts`() throws {
    let addresses = Set(try Self.forms().map(\.address))
    for part in ["svara", "utkast/answer", "vidare/enhet", "vidare/lamna-over", "dela", "fraga-utanfor"] {
      #expect(addresses.contains("/desk/arenden/2026-0147/\(part)"), "\(part)")
    }
    for part in ["/desk/atgarder/ny", "/desk/apt/protokoll", "/desk/svarsmallar/m1", "/desk/rutinen/ny"] {
      #expect(addresses.contains(part), "\(part)")
    }
  }

  @Test func `a text that is sent after the session has ended comes back, whatever form it was in`()
    async throws
  {
    let forms = try Self.forms()
    try await withSite { site in
      for form in forms {
        let kept = try await site.post(
          form.address, [form.field: Self.text, "csrf": "x"], cookie: "norna=gammal")
        #expect(kept.status == .unauthorized, "\(form)")
        #expect(
          kept.text.contains("Din text finns kvar") && kept.text.hiddenValue(form.field) == Self.text,
          "\(form)")
        #expect(
          kept.text.contains("action=\"\(form.address)\"") && !kept.text.contains("name=\"csrf\" value=\"x\"")
        )
      }
    }
  }

  @Test func `every text area says that it is one`() throws {
    let renderer = try SampleRenderer.shared()
    var count = 0
    for sample in Samples.all {
      let page = sample.render(renderer)
      for area in page.matches(of: /<textarea id="([^"]*)" name="([^"]+)"/) where !area.1.hasPrefix("kept-") {
        count += 1
        #expect(page.contains(KeptFields.areaMark(String(area.2))), "\(area.2)")
      }
    }
    #expect(count > 20)
  }

  @Test func `a text of one word comes back too, and a form without text does not`() async throws {
    try await withSite { site in
      let number = try await site.world.submit()
      let address = "/desk/arenden/\(number)/svar"
      let fields = ["version": "2", "text": "tack", "wrote-text": "ja"]
      let out = try await site.post(address, fields, cookie: "norna=gammal")
      #expect(out.status == .unauthorized && out.text.contains("<p class=\"quote written\">tack</p>"))
      #expect(out.text.hiddenValue("text") == "tack" && out.text.hiddenValue("wrote-text") == "ja")
      let minutes = ["heldOn": "2026-11-23", "notes": "Inget", "wrote-notes": "ja"]
      let (cookie, _) = try await site.logIn("maj")
      let shown = try await site.post("/desk/apt/protokoll", minutes, cookie: cookie)
      #expect(shown.status == .forbidden && shown.text.contains(">\nInget</textarea>"))
      #expect(shown.text.hiddenValue("wrote-notes") == "ja")
      #expect(shown.text.hiddenValue("heldOn") == "2026-11-23")
      let empty = try await site.post(
        address, ["version": "2", "text": "", "wrote-text": "ja"], cookie: "norna=gammal")
      #expect(empty.status == .seeOther)
    }
  }

  @Test func `after the log-in the text comes back ready to be sent, whatever form it was in`() async throws {
    let forms = try Self.forms()
    try await withSite { site in
      let number = try await site.world.submit()
      let (cookie, csrf) = try await site.logIn("rakel")
      for form in forms {
        let address = form.address.replacing("2026-0147", with: number.description)
        let shown = try await site.post(address, [form.field: Self.text, "version": "2"], cookie: cookie)
        #expect(shown.status == .forbidden && shown.text.contains(Self.text), "\(form)")
        #expect(shown.text.hiddenValue("csrf") == csrf, "\(form)")
      }
      #expect(try await site.world.file(number).value.version == 2)
    }
  }

  @Test func `what comes back is sent with one press`() async throws {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("maj")
      let written = [
        "unit": site.world.north.id.rawValue, "from": "2026-08-01", "to": "2026-10-31",
        "heldOn": "2026-11-23",
        "participants": "4", "notes": "Vi ringer när vi är sena.",
      ]
      let shown = try await site.post("/desk/apt/protokoll", written, cookie: cookie)
      #expect(shown.status == .forbidden && shown.text.contains(">\nVi ringer när vi är sena.</textarea>"))
      for (name, value) in written where name != "notes" { #expect(shown.text.hiddenValue(name) == value) }
      let sent = try await site.post(
        "/desk/apt/protokoll", written.merging(["csrf": csrf]) { $1 }, cookie: cookie)
      #expect(sent.headers[.location]?.hasSuffix("klart=protokoll") == true)
    }
  }

  @Test func `a form from another site of the same municipality is not given back`() async throws {
    try await withSite { site in
      let (cookie, _) = try await site.logIn("maj")
      let headers: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", .cookie: cookie,
        try #require(HTTPField.Name("Sec-Fetch-Site")): "same-site",
      ]
      let answer = try await site.ask("/desk/apt/protokoll", .post, headers, "notes=Det+som+ingen+bett+om")
      #expect(answer.status == .forbidden && !answer.text.contains("Det som ingen bett om"))
    }
  }

  @Test func `no password is ever given back`() async throws {
    let renderer = try SampleRenderer.shared()
    let names = Set(
      Samples.all.flatMap { sample in
        sample.render(renderer).matches(of: /name="([^"]+)" type="password"/).map { String($0.1) }
      })
    #expect(names.contains("currentPassword") && names.isSubset(of: KeptFields.secrets))
    try await withSite { site in
      let fields = ["currentPassword": "korrekt häst batteri", "newPassword": "ett annat långt lösenord"]
      let out = try await site.post("/desk/konto/losenord", fields, cookie: "norna=gammal")
      #expect(out.status == .seeOther && !out.text.contains("lösenord"))
      let (cookie, _) = try await site.logIn("maj")
      let refused = try await site.post("/desk/konto/losenord", fields, cookie: cookie)
      #expect(refused.status == .forbidden && !refused.text.contains("ett annat långt"))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the long form begins with the draft and saves it`(_ engine: TestEngine) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit()
      try await site.world.operations.saveDraft(
        .answer, text: "Hej, vi ska", in: number, by: site.world.officer)
      let (cookie, csrf) = try await site.logIn("olle")
      let draft = "/desk/arenden/\(number)/utkast/answer"
      let page = try await site.get("/desk/arenden/\(number)/svara", cookie: cookie).text
      #expect(page.contains(">\nHej, vi ska</textarea>") && page.contains("data-draft=\"\(draft)\""))
      #expect(page.contains("formaction=\"\(draft)\">Spara utkast"))
      let saved = try await site.post(draft, ["csrf": csrf, "text": "Hej, vi ska ringa."], cookie: cookie)
      #expect(saved.status == .seeOther)
      let again = try await site.get("/desk/arenden/\(number)/svara", cookie: cookie).text
      #expect(again.contains(">\nHej, vi ska ringa.</textarea>"))
      let (other, _) = try await site.logIn("disa")
      #expect(try await !site.get("/desk/arenden/\(number)/svara", cookie: other).text.contains("vi ska"))
    }
  }

  @Test func `a page says whose it is, apart for each person and the same for one`() async throws {
    try await withSite { site in
      func mark(_ username: String) async throws -> String? {
        let (cookie, _) = try await site.logIn(username)
        let page = try await site.get("/desk", cookie: cookie).text
        return page.firstMatch(of: #/data-person="([0-9a-f]+)"/#).map { String($0.1) }
      }
      let (first, again, other) = (try await mark("olle"), try await mark("olle"), try await mark("disa"))
      #expect(first != nil && first == again && first != other)
      #expect(first.map { site.world.officer.id.rawValue.contains($0) } == false)
    }
  }
}
