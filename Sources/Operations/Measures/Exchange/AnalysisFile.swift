import Domain
import Foundation

/// What a member of a network sends to whoever puts the network's document together: its analyses of a year of a measure
/// set, and the figures that it has reported itself, with what its own measures mean. It says whose they are, and who made
/// the file and when.
package struct AnalysisFile: Sendable, Equatable {
  package let municipality: Area
  package let set: MeasureSet
  package let year: Int
  package let exportedBy: String
  package let exportedOn: CalendarDay
  /// Those of the municipality's own that the file speaks of and no shipped set has.
  package let measures: [MemberMeasure]
  /// The newest wording of each; an empty one takes back what was said.
  package let analyses: [MeasureAnalysis]
  /// Of years up to the file's; one without a value takes back what was reported.
  package let figures: [MemberFigure]

  /// What a file says that it is, and in which form.
  static let mark = "comparison-analyses"
  static let form = 2
  /// Those that are read. The first named own measures by their words alone, and the set by its id.
  static let forms = 1...2

  package var json: OrderedJSON {
    [
      "norna": .string(Self.mark),
      "form": .integer(Self.form),
      "municipality": ["id": .string(municipality.id.rawValue), "title": .string(municipality.title)],
      "set": .string(set.id),
      "setTitle": .string(set.title),
      "year": .integer(year),
      "exported": ["by": .string(exportedBy), "on": .string(exportedOn.description)],
      "measures": .array(measures.map(Self.measure)),
      "analyses": .array(analyses.map(Self.analysis)),
      "figures": .array(figures.map(Self.figure)),
    ]
  }

  private static func measure(_ item: MemberMeasure) -> OrderedJSON {
    [
      "kpi": .string(item.kpi.rawValue),
      "version": .integer(item.version),
      "title": .string(item.title),
      "unit": .string(item.unit),
      "direction": .string(item.direction.rawValue),
      "definition": .string(item.definition),
    ]
  }

  private static func analysis(_ item: MeasureAnalysis) -> OrderedJSON {
    [
      "kpi": .string(item.subject.kpi.rawValue),
      "version": .integer(item.version),
      "text": .string(item.text),
      "writtenBy": .string(item.author),
      "writtenOn": .string(item.writtenOn.description),
    ]
  }

  private static func figure(_ item: MemberFigure) -> OrderedJSON {
    [
      "kpi": .string(item.key.kpi.rawValue),
      "year": .integer(item.key.year),
      "gender": .string(item.key.gender.rawValue),
      "version": .integer(item.version),
      "value": .optional(item.value),
      "method": .string(item.method),
      "note": .string(item.note),
      "reportedBy": .string(item.author),
      "reportedOn": .string(item.reportedOn.description),
    ]
  }
}

/// A file as it came, before anything is known of it.
package struct AnalysisUpload: Sendable {
  /// What it is called in what is said about it.
  package let name: String
  package let bytes: Foundation.Data

  package init(name: String, bytes: Foundation.Data) {
    self.name = name
    self.bytes = bytes
  }
}
