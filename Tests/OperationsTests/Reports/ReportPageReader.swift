import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a report's page: proof that it is well-formed, its table rows and all its text.
final class ReportPageReader: NSObject, XMLParserDelegate {
  /// The cells of each table row, from left to right.
  private(set) var rows: [[String]] = []
  private(set) var text = ""
  private(set) var elements: [String: Int] = [:]
  private var cell: String?

  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    try #require(parser.parse(), "line \(parser.lineNumber): \(parser.parserError.debugDescription)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements[name, default: 0] += 1
    switch name {
    case "tr": rows.append([])
    case "th", "td": cell = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    guard name == "th" || name == "td", let cell else { return }
    rows[rows.count - 1].append(cell)
    self.cell = nil
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
    cell? += characters
  }
}
