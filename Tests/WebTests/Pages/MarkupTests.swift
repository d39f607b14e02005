import Testing

@testable import Web

@Suite struct MarkupTests {
  static func page(_ sample: SamplePage) throws -> MarkupElement {
    try MarkupTree.read(sample.render(SampleRenderer.shared()))
  }

  @Test(arguments: Samples.all)
  func `every control has a label, and every field a name`(sample: SamplePage) throws {
    let page = try Self.page(sample)
    let labelled = Set(page.all("label").compactMap { $0["for"] })
    for control in page.all("input", "select", "textarea") where control["type"] != "hidden" {
      let id = try #require(control["id"], "\(control.attributes)")
      #expect(labelled.contains(id), "\(id)")
      #expect(control["name"]?.isEmpty == false, "\(id)")
    }
    for label in page.all("label", "legend", "summary", "button") {
      #expect(label.allText.contains { $0.isLetter })
    }
  }

  @Test(arguments: Samples.all)
  func `ids are unique, and what points to one finds it`(sample: SamplePage) throws {
    let page = try Self.page(sample)
    let ids = page.all.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
    let pointers = ["for", "aria-describedby", "aria-labelledby"]
    for element in page.all {
      let targets = pointers.compactMap { element[$0] }.flatMap { $0.split(separator: " ") }
      for target in targets { #expect(ids.contains(String(target)), "\(target)") }
      if let link = element["href"], link.hasPrefix("#") {
        #expect(ids.contains(String(link.dropFirst())), "\(link)")
      }
    }
  }

  @Test(arguments: Samples.all)
  func `one h1 comes first and no heading level is skipped`(sample: SamplePage) throws {
    let levels = try Self.page(sample).all("h1", "h2", "h3", "h4").compactMap {
      $0.name.last?.wholeNumberValue
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test(arguments: Samples.all)
  func `language, title, skip link and main are there`(sample: SamplePage) throws {
    let page = try Self.page(sample)
    #expect(page["lang"] == "sv")
    let title = try #require(page.all("title").first?.text)
    let heading = try #require(page.all("h1").first?.allText)
    #expect(title == "\(heading) – Tallsjö kommun")
    #expect(page.all("main").map { $0["id"] } == ["innehall"])
    #expect(page.all("a").first?["href"] == "#innehall")
  }

  @Test(arguments: Samples.deskPages)
  func `every form of the desk that changes something carries the token`(sample: SamplePage) throws {
    for form in try Self.page(sample).all("form") {
      let tokens = form.all("input").filter { $0["name"] == "csrf" }.compactMap { $0["value"] }
      switch form["method"] {
      case "post": #expect(tokens.count == 1 && tokens.first?.isEmpty == false, "\(form.attributes)")
      default: #expect(form["method"] == "get" && tokens.isEmpty, "\(form.attributes)")
      }
    }
  }

  @Test(arguments: Samples.publicPages)
  func `no public page asks for a token, which would need a cookie`(sample: SamplePage) throws {
    #expect(try Self.page(sample).all.allSatisfy { $0["name"] != "csrf" })
  }

  @Test(arguments: Samples.all)
  func `the page keeps to the content security policy`(sample: SamplePage) throws {
    for element in try Self.page(sample).all {
      #expect(!element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") })
      #expect(!["style", "iframe", "object", "base"].contains(element.name))
      if element.name == "script" { #expect(element["src"] == Script.path && element.text.isEmpty) }
      if element.name == "link" { #expect(element["href"] == Stylesheet.path) }
    }
  }

  @Test(arguments: Samples.all)
  func `tables have captions and header cells with scope`(sample: SamplePage) throws {
    for table in try Self.page(sample).all("table") {
      #expect(table.all("caption").count == 1)
      #expect(table.all("th").allSatisfy { $0["scope"] != nil })
    }
  }

  @Test func `what the sender wrote comes back in the field, blank lines and all`() throws {
    let text = "\n  Två rader\n\nmed luft emellan.\n"
    var form = Samples.form
    form.text = TextField(value: text)
    let html = try SampleRenderer.shared().render(form, in: Samples.publicFrame("/lamna-synpunkt"))
    let area = try #require(MarkupTree.read(html).all("textarea").first { $0["id"] == "text" })
    // HTML drops one newline right after the start tag.
    #expect(area.text == "\n" + text)
  }
}
