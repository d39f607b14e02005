/// A document for paper and archive: a title, a few lines under it, and sections. Knows nothing of what it is about.
package struct PaperDocument: Sendable {
  package var title: String
  /// What stands at the foot of every page beside its number.
  package var footer: String
  package var language = "sv"
  /// Under the title.
  package var lead: [PaperText]
  package var sections: [PaperSection]

  package init(title: String, footer: String, lead: [PaperText] = [], sections: [PaperSection]) {
    self.title = title
    self.footer = footer
    self.lead = lead
    self.sections = sections
  }

  /// Everything that can be read in it, piece by piece.
  package var readable: [String] {
    [title, footer, PaperStyle.pageWords] + lead.map(\.readable) + sections.flatMap(\.readable)
  }
}

package struct PaperSection: Sendable {
  package var heading: String
  package var blocks: [PaperBlock]

  package init(_ heading: String, _ blocks: [PaperBlock]) {
    self.heading = heading
    self.blocks = blocks
  }

  var readable: [String] { [heading] + blocks.flatMap(\.readable) }
}

package enum PaperBlock: Sendable {
  case paragraph(PaperText)
  /// Terms, and what they say.
  case facts([PaperFact])
  /// What somebody wrote, with its line breaks.
  case written(PaperWriting)
  case table(PaperTable)

  var readable: [String] {
    switch self {
    case .paragraph(let text): [text.readable]
    case .facts(let facts): facts.flatMap { [$0.term, $0.text.readable] }
    case .written(let writing): [writing.heading, writing.byline.readable, writing.text.readable]
    case .table(let table): [table.caption] + table.columns + table.rows.flatMap { $0.map(\.readable) }
    }
  }
}

package struct PaperFact: Sendable {
  package var term: String
  package var text: PaperText

  package init(_ term: String, _ text: PaperText) {
    self.term = term
    self.text = text
  }
}

package struct PaperWriting: Sendable {
  package var heading: String
  /// Who and when; may be empty.
  package var byline: PaperText
  package var text: PaperText

  package init(heading: String, byline: PaperText, text: PaperText) {
    self.heading = heading
    self.byline = byline
    self.text = text
  }
}

/// Rows of text under named columns; the first cell of a row names it.
package struct PaperTable: Sendable {
  package var caption: String
  package var columns: [String]
  package var rows: [[PaperText]]

  package init(caption: String, columns: [String], rows: [[PaperText]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
