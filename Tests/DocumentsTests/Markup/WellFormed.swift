import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a text: proof that it is well-formed, and what is in it.
final class WellFormed: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ markup: String) throws {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    try #require(parser.parse(), "line \(parser.lineNumber): \(parser.parserError.debugDescription)")
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// All text of the elements with a name, each without what is in its children.
  func texts(of name: String) -> [String] { named(name).map(\.text) }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if let last = open.last { elements[last].text += characters }
  }
}

/// Texts that try to become markup or script.
enum ScriptCorpus {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
    "\" onmouseover=\"alert(1)", "</title></style></svg><script>alert(1)</script>", "<!--", "-->",
    "<![CDATA[",
    "]]>", "&lt;script&gt;", "&#60;script&#62;", "javascript:alert(1)", "<svg/onload=alert(1)>",
    "{{constructor}}", "<a href=\"data:text/html;base64,PHN2Zz4=\">", "`onfocus=alert(1) autofocus x=`",
    "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{9D}\u{FFFE}\u{FFFF}", "😀 å\u{308}\u{202E}<b>",
  ]
}
