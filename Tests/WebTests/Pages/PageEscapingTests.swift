import Mustache
import Testing

@testable import Web

@Suite struct PageEscapingTests {
  static let hostile = [
    #""><script>alert(1)</script>"#,
    #"' onfocus='alert(1)' autofocus x='"#,
    "\"\u{301} onfocus=alert(1) x=\"",
    "'\u{200D} onfocus=alert(1) x='",
    "</textarea></title></option><img src=x onerror=alert(1)>",
    "<\u{20D2}script>alert(1)</script>",
    "&lt;b&gt;&amp;#39;",
    "{{csrf}} {{{reportHTML}}} {{/page}}",
    "<!-- --> ]]> <![CDATA[",
    "\u{0}\u{8}\u{1B}[31m\u{FFFE}",
  ]

  @Test(arguments: Samples.all)
  func `text in any field adds no element and no attribute`(sample: SamplePage) throws {
    MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
    let template = try MustacheTemplate(string: sample.template)
    let harmless = try MarkupTree.read(template.render(Disguise(sample.context(), text: "ord")))
    let expected = Self.shape(harmless)
    for text in Self.hostile {
      let attacked = try MarkupTree.read(template.render(Disguise(sample.context(), text: text)))
      #expect(Self.shape(attacked) == expected, "\(text.debugDescription)")
    }
  }

  @Test func `what is escaped reads as it was written`() throws {
    let text = "\"\u{301}<b> & 'åäö' \u{1F600}"
    let element = try MarkupTree.read("<p title=\"\(PageEscaping().escapeText(text))\"/>")
    #expect(element["title"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func `control characters are replaced, line breaks are kept`() {
    #expect(PageEscaping().escapeText("a\u{0}b\r\nc\td") == "a\u{FFFD}b\r\nc\td")
  }

  private static func shape(_ root: MarkupElement) -> [String] {
    root.all.map { "\($0.name) \($0.attributes.keys.sorted())" }
  }
}

/// A model with every text in it exchanged for another.
private struct Disguise: MustacheParent {
  let value: Any
  let text: String

  init(_ value: Any, text: String) {
    self.value = value
    self.text = text
  }

  func child(named name: String) -> Any? {
    if name == "csrf" { return text }
    let property = Mirror(reflecting: value).children.first { $0.label == name }?.value
    guard let property, !PageTemplate.trusted.contains(name) else { return property }
    return disguised(property)
  }

  private func disguised(_ value: Any) -> Any {
    switch value {
    case is String: return text
    case is Bool: return value
    case let list as [Any]: return list.map(disguised)
    default:
      guard Mirror(reflecting: value).displayStyle == .optional else { return Disguise(value, text: text) }
      return ModelPool.parts(of: value).first.map(disguised) ?? AbsentValue()
    }
  }
}
