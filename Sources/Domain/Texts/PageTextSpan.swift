/// A stretch of a line: words, or words that lead somewhere.
package struct PageTextSpan: Sendable, Equatable {
  package let text: String
  /// Where the words lead; nil for words alone.
  package let address: String?

  package init(_ text: String, address: String? = nil) {
    self.text = text
    self.address = address
  }

  /// The spans of a line: `[words](address)` is a link, all else is words.
  package static func spans(of line: String) -> [PageTextSpan] {
    var spans: [PageTextSpan] = []
    var rest = line[...]
    while let link = rest.firstMatch(of: pattern) {
      let before = rest[..<link.range.lowerBound]
      if !before.isEmpty { spans.append(PageTextSpan(String(before))) }
      spans.append(PageTextSpan(String(link.1), address: isAllowed(link.2) ? String(link.2) : nil))
      rest = rest[link.range.upperBound...]
    }
    if !rest.isEmpty { spans.append(PageTextSpan(String(rest))) }
    return spans
  }

  /// The addresses of a text's links that lead where no page may: a script, another scheme.
  static func forbidden(in text: String) -> [String] {
    text.matches(of: pattern).map(\.2).filter { !isAllowed($0) }.map(String.init)
  }

  /// A link in the text of a page, where its words stand as they are.
  static func link(_ words: String, _ address: String) -> String { "[\(words)](\(address))" }

  private static var pattern: Regex<(Substring, Substring, Substring)> { #/\[([^\[\]\n]+)\]\(([^()\s]+)\)/# }

  /// Another host is named by its scheme; one slash and no more is a page of this site.
  private static func isAllowed(_ address: Substring) -> Bool {
    guard address.utf8.allSatisfy({ (33...126).contains($0) && $0 != UInt8(ascii: "\\") }) else {
      return false
    }
    return ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix)
      || (address.hasPrefix("/") && !address.hasPrefix("//"))
  }
}
