import Testing

@testable import Documents

struct MarkupTests {
  @Test(arguments: ScriptCorpus.texts)
  func `text comes back as text, from between tags and from attributes`(text: String) throws {
    var writer = MarkupWriter()
    writer.element("p", ["title": text]) { writer in
      writer.element("b", text: text)
    }
    let page = try WellFormed(writer.markup)
    #expect(page.elements.map(\.name) == ["p", "b"])
    #expect(page.named("p").first?.attributes.keys.sorted() == ["title"])
    #expect(page.texts(of: "b").first == printable(text))
  }

  @Test func `ordinary text is left as it is`() {
    #expect(MarkupEscape.escaped("Åsa, 5 − 3 = 2; 😀") == "Åsa, 5 − 3 = 2; 😀")
  }

  @Test func `the five signs and the backtick are escaped`() {
    #expect(MarkupEscape.escaped("&<>\"'`") == "&amp;&lt;&gt;&quot;&#39;&#96;")
  }

  @Test func `an attribute without value is left out and an element without content is closed`() {
    var writer = MarkupWriter()
    writer.element("rect", ["x": "1", "class": ""])
    #expect(writer.markup == "<rect x=\"1\"/>\n")
  }

  private func printable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value >= 0xFFFE)
      kept.append(isControl && scalar.value < 0x10000 ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }
}
