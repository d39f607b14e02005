import Documents
import Domain

/// The document of January in Swedish, ready to be written as a page or a file (product.md part 3).
package struct ComparisonDocument: Sendable {
  let words: ComparisonWords
  /// Who decided it and when, and the hash of what was decided; nil for a draft.
  private let decided: DecidedComparison?

  package init(_ record: ComparisonRecord, decided: DecidedComparison? = nil) {
    words = ComparisonWords(record)
    self.decided = decided
  }

  private var record: ComparisonRecord { words.record }

  /// "Berg i jämförelse 2022".
  package var title: String {
    let subject = record.kind == .own ? record.municipality.title : record.network.title
    return "\(subject) i jämförelse \(record.year)"
  }

  package var document: Document {
    let body =
      record.kind == .own
      ? OwnSections(words: words).sections : JointSections(words: words).sections
    return Document(
      title: title, lead: lead, sections: body + MeasureChangeList(words: words).sections,
      notes: standing + ComparisonNotes(words: words).all)
  }

  /// What ends it, as a file has it whose figures are not rounded.
  var fileNotes: [String] { standing + ComparisonNotes(words: words, isRounded: false).all }

  private var lead: [String] {
    record.kind == .own ? OwnSections(words: words).lead : JointSections(words: words).lead
  }

  /// Whether it is decided, and how one knows that it is the one.
  private var standing: [String] {
    guard let decided else {
      let mark = ComparisonRecord.mark(of: record.digest)
      return [
        "Utkast den \(record.madeOn.swedish). Siffror och texter kan ändras tills dokumentet är beslutat.",
        "Utkastets märke: \(mark). Det blir ett annat när något i utkastet ändras.",
      ]
    }
    let place = decided.decision.isEmpty ? "" : " \(decided.decision)."
    return [
      "Beslutat den \(decided.decided.day.swedish) av \(decided.decider).\(place) Siffror, texter och definitioner "
        + "är som de var då, också om källan har ändrat dem efteråt.",
      "Kontrollsumma (SHA-256) för dokumentet som JSON: \(decided.hash)",
    ]
  }
}

/// What the figures mean and where they come from: the end of every document.
struct ComparisonNotes {
  let words: ComparisonWords
  /// Whether the figures that it stands by are.
  var isRounded = true

  var all: [String] { [colours, places, means, sources, gaps, numbers].compactMap { $0 } }

  private var numbers: String? { words.record.presumedNumbers }

  private let colours =
    "Färgen visar läget bland kommunerna, inte om resultatet är bra: ● grönt när färre än en fjärdedel av dem som har "
    + "ett värde är bättre, ■ rött när färre än en fjärdedel är sämre, ▲ gult däremellan och när båda gäller. Lika värden "
    + "får samma färg. Kostnader, mått utan bättre och sämre, och mått där färre än 8 kommuner har ett värde är ○ utan "
    + "färg. Vilket håll som är bättre är måttsamlingens bedömning; Kolada anger inget."

  private var places: String {
    "Plats 1 är bäst, eller lägst kostnad. Kommuner med samma värde delar den bästa platsen (1, 2, 2, 4). Platsen räknas "
      + "på oavrundade värden\(isRounded ? "; siffrorna i dokumentet är avrundade" : "")."
  }

  private let means =
    "Medel är ovägda: varje kommun räknas lika, hur många som än bor där. Riket är källans eget värde för landet, som "
    + "oftast är vägt efter folkmängd. De två är olika saker och står därför var för sig."

  private var sources: String {
    "\(MeasureSource.kolada), för kommunernas och Rikets värden. Platser, färger, medel, medianer, bäst och sämst: "
      + "\(MeasureSource.computedFromKolada). Egna mått kommer från kommunerna själva. Måttsamling: \(words.record.setTitle) (\(words.record.set))."
  }

  private let gaps =
    "Ett streck i stället för ett värde betyder att värdet saknas, inte att det är noll. Skälet står under tabellen när "
    + "källan anger något, annars ”orsak ej angiven”. Ett streck under Plats, Färg, Felmarginal eller Källa betyder "
    + "att raden inte har någon: det har medel, median och Riket aldrig."
}

/// The measures that are closed or have changed, in one place.
struct MeasureChangeList {
  let words: ComparisonWords

  /// Nothing is said when nothing has changed.
  var sections: [DocumentSection] {
    let changed = words.record.measures.flatMap { measure in
      MeasureChanges(measure: measure).sentences.map { "\(measure.kpi), \(measure.heading): \($0)" }
    }
    return changed.isEmpty ? [] : [DocumentSection("Stängda och ändrade mått", [.list(changed)])]
  }
}
