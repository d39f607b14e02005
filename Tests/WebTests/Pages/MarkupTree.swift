import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a rendered page.
final class MarkupElement {
  let name: String
  let attributes: [String: String]
  var children: [MarkupElement] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The element and everything in it, in document order.
  var all: [MarkupElement] { [self] + children.flatMap(\.all) }

  /// The text of the element and everything in it.
  var allText: String { text + children.map(\.allText).joined() }

  func all(_ names: String...) -> [MarkupElement] { all.filter { names.contains($0.name) } }

  subscript(attribute: String) -> String? { attributes[attribute] }
}

/// Reads a page, which is HTML and well-formed XML at once.
enum MarkupTree {
  struct Malformed: Error {
    let line: Int
    let reason: String
  }

  static func read(_ html: String) throws -> MarkupElement {
    let reader = Reader()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Malformed(line: parser.lineNumber, reason: parser.parserError.map { "\($0)" } ?? "no root")
    }
    return root
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: MarkupElement?
    var open: [MarkupElement] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      let element = MarkupElement(name: name, attributes: attributes)
      if let parent = open.last { parent.children.append(element) } else { root = element }
      open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      open.last?.text += characters
    }
  }
}
