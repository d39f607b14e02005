import Documents
import Domain

/// What a measure means and where it comes from.
struct MeasureDefinition {
  let measure: MeasureRecord

  var blocks: [DocumentBlock] {
    let definition = measure.definition
    let text = definition.text.isEmpty ? "Definitionen är inte inläst." : Self.ended(definition.text)
    // The day is when it was first read here: the source says nothing of when it was written.
    let day = measure.kpi.isKoladas ? "inläst" : "skriven"
    let version = definition.version.map { number in
      " Definitionens version \(number)\(definition.readOn.map { ", \(day) den \($0.swedish)" } ?? "")."
    }
    return [
      .paragraph("Definition (\(measure.kpi)): \(text)\(version ?? "")"),
      .paragraph([measure.source.sentences, measure.valuesRead].compactMap { $0 }.joined(separator: " ")),
    ]
  }
}

extension MeasureDefinition {
  /// With a full stop, which many of the source's texts end without: what stands after it is another sentence.
  private static func ended(_ text: String) -> String {
    var tidy = text
    while tidy.last?.isWhitespace == true { tidy.removeLast() }
    guard let last = tidy.last, !".!?…".contains(last) else { return tidy }
    return tidy + "."
  }
}

/// What people have written about a measure: analyses with who and when, and the improvements that came of it.
struct MeasureTexts {
  let words: ComparisonWords
  let measure: MeasureRecord

  var sections: [DocumentSection] { analyses + improvements }

  /// Whose an analysis is stands in its heading where there are several municipalities'.
  private var analyses: [DocumentSection] {
    measure.analyses.map { analysis in
      let writer = words.name(analysis.municipality)
      return DocumentSection(
        words.record.kind == .own ? "Egen analys" : "Analys från \(writer)",
        Self.paragraphs(analysis.text).map(DocumentBlock.paragraph)
          + [.paragraph("Skrivet av \(analysis.author), \(writer), \(analysis.writtenOn.swedish).")])
    }
  }

  private var improvements: [DocumentSection] {
    guard !measure.improvements.isEmpty else { return [] }
    return [DocumentSection("Vad måttet har lett till", [.list(measure.improvements.map(Self.sentence))])]
  }

  private static func sentence(_ item: MeasureRecord.LinkedImprovement) -> String {
    let day = item.doneOn.map { "klar \($0.swedish)" } ?? "\(item.status), klar senast \(item.dueOn.swedish)"
    let effect = item.effect.map { ". Uppföljning: \($0)" } ?? ""
    return "\(item.title) (\(day))\(effect)"
  }

  /// Paragraphs are apart by a blank line; a line break inside one is a space.
  static func paragraphs(_ text: String) -> [String] {
    var found: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        found.append([])
      } else {
        found[found.count - 1].append(line)
      }
    }
    return found.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
