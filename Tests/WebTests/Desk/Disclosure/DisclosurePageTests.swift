import Domain
import Operations
import TestSupport
import Testing
import Web

/// Without a program that makes PDF: what is handed out is the HTML that a PDF would be made of.
@Suite struct DisclosurePageTests {
  private static let text = "Eva Ek på Storgatan 1 fick vänta.\nJag ringde EVA EK två gånger."

  /// The fields of the form with the sender's text chosen and its passages masked.
  private func fields(_ site: TestSite, _ number: CaseNumber, _ csrf: String, deed: String) async throws
    -> [String: String]
  {
    let file = try await site.world.file(number)
    let text = try #require(file.texts.first { $0.role == .submission })
    return [
      "csrf": csrf, "do": deed, "text-\(text.id)": "yes", "contactProvision": "26 kap. 7 § OSL",
      "passage1": "Eva Ek",
      "provision1": "26 kap. 1 § OSL", "passage2": "", "passage3": "Storgatan 1",
      "provision3": "21 kap. 3 § OSL",
    ]
  }

  @Test(arguments: TestEngine.allCases)
  func `masked words are nowhere in what is handed out, and the journal says that it was`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit(Self.text)
      let (cookie, csrf) = try await site.logIn("maj")
      let path = "/desk/arenden/\(number)/lamna-ut"
      let asked = try await fields(site, number, csrf, deed: "html")
      let made = try await site.post(path, asked, cookie: cookie)
      #expect(made.status == .ok)
      #expect(made.headers[.contentDisposition] == "attachment; filename=\"utlamnande-\(number).html\"")
      for word in ["eva ek", "storgatan", "eva", "åsa öst", "asa@example.se"] {
        #expect(!made.text.lowercased().contains(word), "\(word)")
      }
      for shown in [
        "maskning 1", "maskning 2", "26 kap. 1 § OSL", "21 kap. 3 § OSL", "fick vänta.", "Maj Åkerlund",
        "2026-11-24", "Uppgifter om avsändaren är utelämnade enligt 26 kap. 7 § OSL.", "överklaga",
      ] {
        #expect(made.text.contains(shown), "\(shown)")
      }
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(page.contains("lämnade ut handlingar ur ärendet"))
      #expect(page.contains("1 text, 2 maskningar, utan uppgifter om avsändaren."))
    }
  }

  @Test func `a look beforehand shows the boxes and journals nothing`() async throws {
    try await withSite { site in
      let number = try await site.world.submit(Self.text)
      let (cookie, csrf) = try await site.logIn("maj")
      let asked = try await fields(site, number, csrf, deed: "preview")
      let page = try await site.post("/desk/arenden/\(number)/lamna-ut", asked, cookie: cookie)
      #expect(page.status == .ok && page.text.contains("Inget är utlämnat än."))
      #expect(
        page.text.contains("<span class=\"mask\">maskning 1</span> på <span class=\"mask\">maskning 2</span>")
      )
      #expect(page.text.contains("value=\"26 kap. 1 § OSL\""))
      #expect(try await site.world.file(number).journal.allSatisfy { $0.event != .disclosed })
    }
  }

  @Test func `names that are parts of common words are masked as names, and the words stay`() async throws {
    try await withSite { site in
      let text = "Ida och Bo satt på sidan av en bostad. Idas bror Rut och Lin frågade Ask och Ek-gruppen."
      let number = try await site.world.submit(text)
      let (cookie, csrf) = try await site.logIn("maj")
      let path = "/desk/arenden/\(number)/lamna-ut"
      let names = ["Ida", "Bo", "Rut", "Lin", "Ask", "Ek"]
      var asked = try await fields(site, number, csrf, deed: "preview")
      for (place, name) in names.enumerated() {
        asked["passage\(place + 1)"] = name
        asked["provision\(place + 1)"] = "26 kap. 1 § OSL"
      }
      let preview = try await site.post(path, asked, cookie: cookie).text
      #expect(preview.contains("<li>sidan (Ida)</li>") && preview.contains("<li>bostad (Bo)</li>"))
      asked["do"] = "html"
      let seen: String = try #require(preview.hiddenValue("seen"))
      asked["seen"] = seen
      let made = try await site.post(path, asked, cookie: cookie)
      #expect(made.status == .ok && made.text.contains("på sidan av en bostad"))
      let words = Set(made.text.split { !$0.isLetter }.map { $0.lowercased() })
      #expect(words.isDisjoint(with: ["ida", "idas", "bo", "rut", "lin", "ask", "ek", "gruppen"]))
    }
  }

  @Test(arguments: TestEngine.allCases, ["html", "pdf"])
  func `nothing is handed out before the longer words that stay have been shown`(
    engine: TestEngine, deed: String
  ) async throws {
    try await withSite(engine) { site in
      let number = try await site.world.submit("Eva på Storgatan 1, alltså Storgatan12, så.")
      let (cookie, csrf) = try await site.logIn("maj")
      let path = "/desk/arenden/\(number)/lamna-ut"
      var asked = try await fields(site, number, csrf, deed: deed)
      asked["passage1"] = "Eva"
      asked["passage3"] = "Storgatan"
      // What was seen of other words is not enough.
      for seen in ["", "9c1d"] {
        asked["seen"] = seen
        let page = try await site.post(path, asked, cookie: cookie)
        #expect(page.status == .unprocessableContent && page.headers[.contentDisposition] == nil)
        #expect(page.text.contains("<a href=\"#kept\">Inget är utlämnat än: det du maskerar står också"))
        #expect(page.text.contains("<li>storgatan12 (Storgatan)</li>"))
        #expect(page.text.contains("<span class=\"mask\">maskning 1</span> på "))
      }
      #expect(try await site.world.file(number).journal.allSatisfy { $0.event != .disclosed })
      asked["do"] = "html"
      let preview = try await site.post(path, asked, cookie: cookie).text
      let seen: String = try #require(preview.hiddenValue("seen"))
      asked["seen"] = seen
      let made = try await site.post(path, asked, cookie: cookie)
      #expect(made.status == .ok && made.text.contains("alltså Storgatan12, så."))
      // Another mask leaves other words.
      asked["passage4"] = "så"
      asked["provision4"] = "26 kap. 1 § OSL"
      let other = try await site.post(path, asked, cookie: cookie)
      #expect(other.status == .unprocessableContent && other.text.contains("<li>alltså (så)</li>"))
    }
  }

  @Test func `longer words in what the register says of a case are shown too`() async throws {
    try await withSite { site in
      let number = try await site.world.submit("Vårt mål är nytt.")
      let (cookie, csrf) = try await site.logIn("maj")
      let path = "/desk/arenden/\(number)/lamna-ut"
      var asked = try await fields(site, number, csrf, deed: "preview")
      asked["passage1"] = "mål"
      asked["passage3"] = ""
      asked["provision3"] = ""
      let preview = try await site.post(path, asked, cookie: cookie).text
      #expect(preview.contains("<li>klagomål (mål)</li>"))
    }
  }

  @Test func `the municipality's own name is no masked passage`() async throws {
    try await withSite { site in
      let name = try await site.world.operations.municipality().name
      let own = try #require(name.split(separator: " ").first.map(String.init))
      let number = try await site.world.submit("\(own) kom inte.")
      let (cookie, csrf) = try await site.logIn("maj")
      var asked = try await fields(site, number, csrf, deed: "html")
      asked["passage1"] = own
      asked["passage3"] = ""
      asked["provision3"] = ""
      let made = try await site.post("/desk/arenden/\(number)/lamna-ut", asked, cookie: cookie)
      #expect(made.status == .ok && made.text.contains("</strong> kom inte."))
      #expect(made.text.contains("<p class=\"foot\">\(name), utlämnande"))
    }
  }

  @Test func `a passage that is not there, or stands in the document's own words, comes back with its field`()
    async throws
  {
    try await withSite { site in
      let number = try await site.world.submit(Self.text)
      let (cookie, csrf) = try await site.logIn("maj")
      let asked = try await fields(site, number, csrf, deed: "html")
      for (passage, provision, sentence) in [
        ("Evert", "26 kap. 1 §", "”Evert” finns inte i det du har valt."),
        ("Eva Ek", "26 kap. 1 §, om Eva Ek", "”Eva Ek” står också i dokumentets egna ord"),
        ("Eva Ek", "", "Skriv bestämmelsen som du maskerar enligt"),
        ("Eva Ek", "hemligt", "Skriv bestämmelsen med kapitel och paragraf"),
      ] {
        let given = asked.merging(["passage1": passage, "provision1": provision]) { $1 }
        let page = try await site.post("/desk/arenden/\(number)/lamna-ut", given, cookie: cookie)
        #expect(page.status == .unprocessableContent && page.text.contains(sentence), "\(sentence)")
        #expect(page.text.contains("value=\"Storgatan 1\""))
      }
      let nothing = try await site.post(
        "/desk/arenden/\(number)/lamna-ut", ["csrf": csrf, "do": "html"], cookie: cookie)
      #expect(nothing.text.contains("Välj minst en text att lämna ut."))
      #expect(try await site.world.file(number).journal.allSatisfy { $0.event != .disclosed })
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `all that is not handed out is named, with its provision or as not asked for`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit(Self.text)
      _ = try await site.world.operations.answer(
        number, text: "Vi ringer nu.", actor: .staff(site.world.manager))
      let (cookie, csrf) = try await site.logIn("maj")
      let (path, asked) = (
        "/desk/arenden/\(number)/lamna-ut", try await fields(site, number, csrf, deed: "html")
      )
      let bare = try await site.post(
        path, asked.merging(["contactProvision": ""]) { $1 }, cookie: cookie)
      #expect(bare.status == .unprocessableContent && bare.text.contains("id=\"contactProvision-error\""))
      let answer = try #require(try await site.world.file(number).texts.first { $0.role == .answer }).id
      let vague = try await site.post(
        path, asked.merging(["left-\(answer)": "hemligt"]) { $1 }, cookie: cookie)
      #expect(vague.status == .unprocessableContent && vague.text.contains("id=\"left-\(answer)-error\""))
      #expect(try await site.world.file(number).journal.allSatisfy { $0.event != .disclosed })
      let unasked = try await site.post(path, asked, cookie: cookie)
      #expect(unasked.status == .ok && unasked.text.contains("ingår inte i begäran"))
      #expect(unasked.text.contains("Svar. Maj Åkerlund") && !unasked.text.contains("Vi ringer nu."))
      let secret = try await site.post(
        path, asked.merging(["left-\(answer)": "25 kap. 1 § OSL"]) { $1 }, cookie: cookie)
      #expect(secret.text.contains("25 kap. 1 § OSL") && !secret.text.contains("ingår inte i begäran"))
    }
  }

  @Test func `whoever reads a case but may not hand it out finds no such page and no link`() async throws {
    try await withSite { site in
      let number = try await site.world.submit(Self.text)
      let (cookie, csrf) = try await site.logIn("olle")
      let path = "/desk/arenden/\(number)/lamna-ut"
      let page = try await site.get("/desk/arenden/\(number)", cookie: cookie).text
      #expect(!page.contains(path) && page.contains("/desk/arenden/\(number)/pdf"))
      #expect(try await site.get(path, cookie: cookie).status == .notFound)
      let asked = try await fields(site, number, csrf, deed: "html")
      #expect(try await site.post(path, asked, cookie: cookie).status == .notFound)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the whole case is a document for those who read it, and each fetch is a reading`(engine: TestEngine)
    async throws
  {
    try await withSite(engine) { site in
      let number = try await site.world.submit(Self.text)
      let path = "/desk/arenden/\(number)/pdf"
      let (cookie, _) = try await site.logIn("olle")
      let page = try await site.get(path, cookie: cookie)
      #expect(page.status == .ok && page.text.contains("Servern kan inte göra PDF"))
      let document = try await site.get(path + "?format=html", cookie: cookie)
      for shown in ["Ärende \(number)", "Eva Ek på Storgatan 1", "lämnade synpunkten", "Åsa Öst", "Svar"] {
        #expect(document.text.contains(shown), "\(shown)")
      }
      let log = try await site.world.operations.readLog(of: number, actor: .staff(site.world.manager))
      #expect(log.readings.map(\.reader) == ["Olle Öberg", "Olle Öberg"])
      let (stranger, _) = try await site.logIn("tore")
      for address in [path, path + "?format=html"] {
        #expect(try await site.get(address, cookie: stranger).status == .notFound)
      }
    }
  }

  @Test func `the data protection officer says why before anything is fetched`() async throws {
    try await withSite { site in
      let number = try await site.world.submit(Self.text)
      let (cookie, _) = try await site.logIn("dso")
      for address in ["pdf", "lamna-ut"] {
        let answer = try await site.get("/desk/arenden/\(number)/\(address)", cookie: cookie)
        #expect(
          answer.headers[.location]?.hasPrefix("/desk/arenden/\(number)/skal?till=") == true, "\(address)")
      }
    }
  }
}
