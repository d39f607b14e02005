/// A report as values: what it says, not how it looks. HTML and CSV are made from it; it knows no subject.
package struct Document: Sendable {
  package var title: String
  /// BCP 47, "sv" or "en".
  package var language: String
  /// The first thing to read: one or two sentences with the main figure.
  package var lead: [String]
  package var sections: [DocumentSection]
  /// Source, data date and definitions, at the end.
  package var notes: [String]

  package init(
    title: String, language: String = "sv", lead: [String] = [], sections: [DocumentSection] = [],
    notes: [String] = []
  ) {
    self.title = title
    self.language = language
    self.lead = lead
    self.sections = sections
    self.notes = notes
  }

  /// All tables in reading order, those of figures included.
  package var tables: [TableModel] { sections.flatMap(\.tables) }
}

package struct DocumentSection: Sendable {
  /// Where a section begins on paper.
  package enum Start: Hashable, Sendable { case inFlow, newPage }

  package var heading: String
  package var start: Start
  package var blocks: [DocumentBlock]
  package var subsections: [DocumentSection]

  package init(
    _ heading: String, start: Start = .inFlow, _ blocks: [DocumentBlock], subsections: [DocumentSection] = []
  ) {
    self.heading = heading
    self.start = start
    self.blocks = blocks
    self.subsections = subsections
  }

  var tables: [TableModel] { blocks.flatMap(\.tables) + subsections.flatMap(\.tables) }
}

package enum DocumentBlock: Sendable {
  case paragraph(String)
  case list([String])
  case table(TableModel)
  case figure(DocumentFigure)

  var tables: [TableModel] {
    switch self {
    case .paragraph, .list: []
    case .table(let table): [table]
    case .figure(let figure): [figure.table]
    }
  }
}

/// A title that says what is shown, a sentence that says what it means, the picture, and its table.
package struct DocumentFigure: Sendable {
  package var title: String
  package var finding: String
  package var chart: any Chart
  package var table: TableModel
  /// Where the figures come from.
  package var source: String

  package init(title: String, finding: String, chart: any Chart, table: TableModel, source: String = "") {
    self.title = title
    self.finding = finding
    self.chart = chart
    self.table = table
    self.source = source
  }
}
