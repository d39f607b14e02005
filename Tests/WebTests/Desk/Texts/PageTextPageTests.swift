import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@Suite struct PageTextPageTests {
  @Test func `what the law asks for is written at the desk, previewed, saved and public from its day`()
    async throws
  {
    try await withSite { site in
      let (cookie, csrf) = try await site.logIn("admin")
      let list = try await site.get("/desk/texter", cookie: cookie).text
      #expect(list.contains("href=\"/desk/texter/tillganglighet\"") && list.contains("Gäller nu."))
      let form = try await site.get("/desk/texter/personuppgifter", cookie: cookie).text
      #expect(form.contains("artikel 6.1 e") && !form.contains("name=\"decision\""))
      let fields = [
        "csrf": csrf, "seen": "1", "text": "## <b>Nytt</b>\nFråga [oss](mailto:a@b.example).",
        "validFrom": site.world.today.description,
      ]
      let preview = try await site.post(
        "/desk/texter/personuppgifter", fields.merging(["do": "preview"]) { $1 }, cookie: cookie)
      #expect(preview.status == .ok && preview.text.contains("<a href=\"mailto:a@b.example\">oss</a>."))
      #expect(try await site.get("/personuppgifter").text.contains("den som följer med Norna"))
      let refused = try await site.post(
        "/desk/texter/personuppgifter", fields.merging(["text": "[här](javascript:alert)"]) { $1 },
        cookie: cookie)
      #expect(refused.status == .unprocessableContent && refused.text.contains("id=\"text-error\""))
      #expect(!refused.text.contains("href=\"javascript"))
      let saved = try await site.post("/desk/texter/personuppgifter", fields, cookie: cookie)
      #expect(saved.headers[.location] == "/desk/texter?klart=ny")
      let now = try await site.get("/personuppgifter").text
      #expect(now.contains("<h2>&lt;b&gt;Nytt&lt;/b&gt;</h2>") && now.contains("Version 2, gäller från"))
      let old = try await site.get("/personuppgifter/1").text
      #expect(old.contains("gäller inte längre") && old.contains("href=\"https://www.imy.se/\""))
      #expect(try await site.get("/personuppgifter/3").status == .notFound)
      #expect(try await site.get("/lamna-synpunkt").text.contains("name=\"privacyNotice\" value=\"2\""))
      let after = try await site.get("/desk/texter", cookie: cookie).text
      #expect(after.contains("Skriven av \(site.world.administrator.name). Gäller nu."))
      let stale = try await site.post(
        "/desk/texter/personuppgifter", fields.merging(["text": "Min text."]) { $1 }, cookie: cookie)
      #expect(stale.status == .conflict && stale.text.contains("Min text."))
    }
  }

  @Test func `the accessibility statement leads to the supervisor and to the form`() async throws {
    try await withSite { site in
      let page = try await site.get("/tillganglighet").text
      #expect(page.contains("<a href=\"https://www.digg.se/tdosanmalan\">anmäla det till Digg</a>"))
      #expect(page.contains("<a href=\"/lamna-synpunkt\">Lämna en synpunkt</a>"))
      #expect(page.contains("delvis förenlig") && page.contains("senast inom 10 arbetsdagar"))
    }
  }

  @Test func `those who do not administer find no texts`() async throws {
    try await withSite { site in
      for name in ["maj", "olle", "rakel", "paula", "kim", "dso"] {
        let (cookie, _) = try await site.logIn(name)
        for path in ["/desk/texter", "/desk/texter/personuppgifter", "/desk/texter/tillganglighet"] {
          #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(name) \(path)")
        }
      }
      let (cookie, _) = try await site.logIn("admin")
      for path in ["/desk/texter/none", "/desk/texter/sa-hanterar-vi-synpunkter"] {
        #expect(try await site.get(path, cookie: cookie).status == .notFound, "\(path)")
      }
    }
  }
}
