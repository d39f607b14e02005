import Documents
import Domain
import Operations
import Storage

/// What is handed out: the chosen texts with boxes in the place of what was masked; all that is not handed out, with the
/// provision of each or that it was not asked for; and who decided. The masked words are gone before anything is written.
struct DisclosureDocument {
  let file: CaseFile
  let choice: DisclosureChoice
  let masking: Masking
  let decidedBy: StaffMember
  let municipality: String

  /// - Throws: `Problem` when the choice cannot be made, or a masked passage would still be in the document.
  init(_ file: CaseFile, _ choice: DisclosureChoice, decidedBy: StaffMember, municipality: String)
    throws(Problem)
  {
    self.file = file
    self.choice = choice
    self.decidedBy = decidedBy
    self.municipality = municipality
    masking = try choice.masking(readable: file.texts, sender: file.contact)
    try masking.checkNoneOccur(in: varying)
  }

  var chosen: [CaseTextLine] { CaseTextLines(file).lines.filter { choice.texts.contains($0.id) } }

  /// Longer words that hold a masked passage and are handed out, wherever in the document they stand.
  var keptWords: [KeptWord] { masking.keptWords(in: sources + unmasked) }

  /// All that differs from one document to another, as it comes out. The program's own words are the same in every
  /// document, and the municipality's name says which it comes from: neither tells what was masked (decision 0027).
  private var varying: [String] { unmasked + sources.map { masked($0).words } }

  /// What masks are held against, as it was before them.
  private var sources: [String] {
    var texts = chosen.flatMap { [$0.text, $0.byline] }
    texts += leftOut.map(\.byline)
    for (_, text) in contactWords + factWords { texts.append(text) }
    return texts
  }

  /// What is written as it stands.
  private var unmasked: [String] {
    var texts = [file.value.number.description, contactProvision ?? "", decidedBy.name]
    texts += masking.masks.map(\.provision)
    texts += leftOut.map { choice.provision(of: $0.id) ?? "" }
    return texts
  }

  var paper: PaperDocument {
    let number = file.value.number
    return PaperDocument(
      title: "Utlämnande ur ärende \(number)", footer: "\(municipality), utlämnande ur ärende \(number)",
      lead: [
        PaperText(
          masking.masks.isEmpty
            ? "Handlingar ur ärendet, utan maskningar."
            : "Handlingar ur ärendet. En svart ruta står där ord har tagits bort. Skälen står sist."),
        PaperText("Datum utan årtal gäller \(file.today.year)."),
      ],
      sections: [
        PaperSection("Ärendet", [.facts(facts)]), PaperSection("Avsändare", sender),
        PaperSection("Texter", chosen.map(writing)), PaperSection("Det som inte lämnas ut", withheld),
        PaperSection("Beslut", decision),
      ])
  }

  func masked(_ text: String) -> PaperText {
    PaperText(
      masking.parts(of: text).map { part in
        switch part {
        case .words(let words): .words(words)
        case .mask(let numbers): .box(DisclosureWords.box(numbers))
        }
      })
  }

  private var facts: [PaperFact] {
    [PaperFact("Nummer", PaperText(file.value.number.description))]
      + factWords.map { PaperFact($0.term, masked($0.text)) }
  }

  private var factWords: [(term: String, text: String)] {
    let words = CaseWords(file)
    return [
      ("Kom in", file.value.arrival.day.description),
      ("Kanal", file.value.channel.swedish.capitalizedFirst), ("Typ", words.kind), ("Ansvarig", words.place),
      ("Läge", file.value.state.swedish.capitalizedFirst),
    ]
  }

  private var sender: [PaperBlock] {
    guard file.value.sender.identity == .named else { return [.paragraph("Avsändaren är anonym.")] }
    if let provision = contactProvision {
      return [.paragraph(PaperText("Uppgifter om avsändaren är utelämnade enligt \(provision)."))]
    }
    let facts = contactWords.map { PaperFact($0.term, masked($0.text)) }
    return facts.isEmpty ? [.paragraph("Inga uppgifter om avsändaren finns kvar.")] : [.facts(facts)]
  }

  /// The sender's details, where they are handed out.
  private var contactWords: [(term: String, text: String)] {
    guard choice.contact == .included, file.value.sender.identity == .named, let contact = file.contact else {
      return []
    }
    let words: [(term: String, text: String)] = [
      ("Namn", contact.name), ("E-post", contact.email), ("Telefon", contact.phone),
      ("Adress", contact.address),
    ]
    return words.filter { !$0.text.isEmpty }
  }

  private func writing(_ line: CaseTextLine) -> PaperBlock {
    .written(PaperWriting(heading: line.heading, byline: masked(line.byline), text: masked(line.text)))
  }

  /// By which the sender's details are withheld; nil when they are handed out, or when there are none.
  private var contactProvision: String? {
    guard choice.contact == .withheld, let contact = file.contact, !contact.isEmpty else { return nil }
    return TidyText.line(choice.contactProvision)
  }

  /// What is not chosen. Notes are no official documents before the case is closed and they are kept.
  private var leftOut: [CaseTextLine] {
    CaseTextLines(file).lines.filter { line in
      !choice.texts.contains(line.id) && (line.role != .note || file.value.state == .closed)
    }
  }

  private var withheld: [PaperBlock] {
    var rows = masking.masks.enumerated().map { place, mask in
      [PaperText(DisclosureWords.box([place + 1]).capitalizedFirst), PaperText(mask.provision)]
    }
    if let provision = contactProvision {
      rows.append([PaperText("Uppgifter om avsändaren"), PaperText(provision)])
    }
    rows += leftOut.map { line in
      let what = line.byline.isEmpty ? line.heading : "\(line.heading). \(line.byline)"
      return [masked(what), PaperText(choice.provision(of: line.id) ?? "ingår inte i begäran")]
    }
    guard !rows.isEmpty else { return [.paragraph("Allt i ärendet lämnas ut, och inget är maskat.")] }
    return [
      .table(PaperTable(caption: "Det som saknas här, och varför", columns: ["Vad", "Skäl"], rows: rows))
    ]
  }

  private var decision: [PaperBlock] {
    [
      .facts([
        PaperFact("Beslutat av", PaperText("\(decidedBy.name), \(decidedBy.role.swedish)")),
        PaperFact("Datum", PaperText(file.today.description)), PaperFact("Kommun", PaperText(municipality)),
      ])
    ] + appeal
  }

  /// Whoever is refused something is told how to have it tried (offentlighets- och sekretesslagen 6:3 and 6:7).
  private var appeal: [PaperBlock] {
    if leftOut.isEmpty, masking.masks.isEmpty, contactProvision == nil { return [] }
    return [
      .paragraph(
        """
        Det kan finnas uppgifter i ärendet som inte lämnas ut här. Vill du få det prövat? Begär ett skriftligt beslut \
        av myndigheten. Beslutet kan du överklaga till kammarrätten (6 kap. 3 och 7 §§ offentlighets- och \
        sekretesslagen).
        """)
    ]
  }
}

extension PaperText {
  /// What can be read of it beside the boxes, each of which parts what stands around it.
  fileprivate var words: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .box: "\n"
      }
    }.joined()
  }
}
