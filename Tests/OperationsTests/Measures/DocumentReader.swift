import Documents

/// Tests that read a document as people do: by its headings and sentences.
protocol DocumentReader {}

extension DocumentReader {
  /// No-break and narrow spaces as plain ones, so that the sentences can be read here.
  func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  func section(_ heading: String, in sections: [DocumentSection]) -> DocumentSection? {
    for section in sections {
      if section.heading.hasPrefix(heading) { return section }
      if let found = self.section(heading, in: section.subsections) { return found }
    }
    return nil
  }

  func sentences(_ section: DocumentSection?) -> [String] {
    (section?.blocks ?? []).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [plain(text)]
      case .list(let items): items.map(plain)
      case .table, .figure: []
      }
    }
  }
}
