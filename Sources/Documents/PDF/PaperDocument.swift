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
}

package struct PaperSection: Sendable {
  package var heading: String
  package var blocks: [PaperBlock]

  package init(_ heading: String, _ blocks: [PaperBlock]) {
    self.heading = heading
    self.blocks = blocks
  }
}

package enum PaperBlock: Sendable {
  case paragraph(PaperText)
  /// Terms, and what they say.
  case facts([PaperFact])
  /// What somebody wrote, with its line breaks.
  case written(PaperWriting)
  case table(PaperTable)
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
