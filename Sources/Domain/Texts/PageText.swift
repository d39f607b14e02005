/// A part of the text of a page.
package enum PageTextBlock: Sendable, Equatable {
  case heading(String)
  case paragraph(String)
  case list([String])
}

/// The text of a page as people write it: blank lines part paragraphs, a line after `## ` is a heading, lines after `- `
/// are a list, and `[words](address)` is a link (`PageTextSpan`). Nothing else has a meaning, so there is no markup to
/// be unsafe.
package struct PageText: Sendable, Equatable {
  package let source: String

  package init(_ source: String) {
    self.source = source
  }

  package static let longest = 40_000

  package var blocks: [PageTextBlock] {
    var blocks: [PageTextBlock] = []
    var lines: [String] = []
    var items: [String] = []
    func finish() {
      if !lines.isEmpty { blocks.append(.paragraph(lines.joined(separator: " "))) }
      if !items.isEmpty { blocks.append(.list(items)) }
      (lines, items) = ([], [])
    }
    for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let text = TidyText.line(String(line))
      if text.isEmpty {
        finish()
      } else if text.hasPrefix("## ") {
        finish()
        blocks.append(.heading(TidyText.line(String(text.dropFirst(3)))))
      } else if text.hasPrefix("- ") {
        if !lines.isEmpty { finish() }
        items.append(TidyText.line(String(text.dropFirst(2))))
      } else if !items.isEmpty {
        // A long item goes on in the next line.
        items.append([items.removeLast(), text].joined(separator: " "))
      } else {
        lines.append(text)
      }
    }
    finish()
    return blocks
  }

  /// The text with its fields filled in. A promise of one day is said in the singular, whatever stands there.
  package func filled(with values: PageTextValues) -> PageText {
    PageText(
      PageTextField.allCases.reduce(source) { text, field in
        let value = values[field]
        let whole = value == "1" ? Self.singular(field, in: text) : text
        return whole.replacing(field.mark, with: value)
      })
  }

  private static func singular(_ field: PageTextField, in text: String) -> String {
    let days = #/(?<mark>\{[^{}\n]*\}) (?<day>arbetsdag|dag)ar\b/#
    return text.replacing(days) { match in
      match.output.mark == field.mark ? "\(match.output.mark) \(match.output.day)" : String(match.output.0)
    }
  }

  /// Tidy and whole.
  /// - Throws: `Problems` when it is empty, too long, has a field that there is not, or a link that leads where none may.
  package func checked() throws(Problems) -> PageText {
    let tidy = TidyText.body(source)
    var check = ImprovementTextCheck()
    check.require(tidy, .pageTextMissing, field: "text")
    check.limit(tidy, to: Self.longest, field: "text")
    let known = Set(PageTextField.allCases.map(\.mark))
    for match in tidy.matches(of: #/\{[^{}\n]*\}/#) where !known.contains(String(match.0)) {
      let words = PageTextField.allCases.map(\.mark).joined(separator: ", ")
      check.note(.pageFieldUnknown, [String(match.0), words], field: "text")
    }
    for address in PageTextSpan.forbidden(in: tidy) { check.note(.pageLinkWrong, [address], field: "text") }
    try check.finish()
    return PageText(tidy)
  }
}
