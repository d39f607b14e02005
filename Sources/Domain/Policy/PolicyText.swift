/// A part of the policy's text.
package enum PolicyBlock: Sendable, Equatable {
  case heading(String)
  case paragraph(String)
  case list([String])
}

/// The policy and the routine as people write them: blank lines part paragraphs, a line after `## ` is a heading, lines
/// after `- ` are a list. Nothing else has a meaning, so there is no markup to be unsafe.
package struct PolicyText: Sendable, Equatable {
  package let source: String

  package init(_ source: String) {
    self.source = source
  }

  package static let longest = 40_000

  package var blocks: [PolicyBlock] {
    var blocks: [PolicyBlock] = []
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

  /// The text with its fields filled in.
  package func filled(with values: [PolicyField: String]) -> PolicyText {
    PolicyText(
      PolicyField.allCases.reduce(source) { text, field in
        text.replacing(field.mark, with: values[field] ?? "")
      })
  }

  /// Tidy and whole.
  /// - Throws: `Problems` when it is empty, too long, or has a field that there is not.
  package func checked() throws(Problems) -> PolicyText {
    let tidy = TidyText.body(source)
    var check = ImprovementTextCheck()
    check.require(tidy, .policyMissing, field: "text")
    check.limit(tidy, to: Self.longest, field: "text")
    let known = Set(PolicyField.allCases.map(\.mark))
    for match in tidy.matches(of: #/\{[^{}\n]*\}/#) where !known.contains(String(match.0)) {
      let words = PolicyField.allCases.map(\.mark).joined(separator: ", ")
      check.note(.policyFieldUnknown, [String(match.0), words], field: "text")
    }
    try check.finish()
    return PolicyText(tidy)
  }
}

/// What the policy's text takes from the register, so that a promise is never written in two places.
package enum PolicyField: String, CaseIterable, Sendable {
  case municipality = "kommunen"
  case acknowledgeDays = "bekräftelsedagar"
  case answerDays = "svarsdagar"

  /// As it stands in the text: `{svarsdagar}`.
  package var mark: String { "{\(rawValue)}" }
}
