import Documents
import Domain
import Operations

/// The whole case for the diary: facts, dates, texts and journal, as whoever makes it may read them.
struct CaseDocument {
  let file: CaseFile
  let madeBy: String
  let municipality: String

  private var words: CaseWords { CaseWords(file) }
  private var number: String { file.value.number.description }

  var paper: PaperDocument {
    PaperDocument(
      title: "Ärende \(number)" + (subject.map { ": \($0)" } ?? ""),
      footer: "\(municipality), ärende \(number)",
      lead: [
        PaperText("\(words.kind). \(words.place)."),
        PaperText(
          "Framtaget \(file.today) av \(madeBy) ur synpunktsregistret. Datum utan årtal gäller \(file.today.year)."
        ),
      ],
      sections: [
        PaperSection("Ärendet", [.facts(facts)]), PaperSection("Datum", dates),
        PaperSection("Avsändare", sender), PaperSection("Texter", texts),
        PaperSection("Händelser", [.table(journal)]),
      ])
  }

  private var subject: String? { file.text(.subject).flatMap { $0.isEmpty ? nil : $0 } }

  private var facts: [PaperFact] {
    let own = [
      ("Nummer", number), ("Typ", words.kind), ("Ansvarig", words.place),
      ("Handläggare", words.officer ?? "Ingen"), ("Läge", file.value.state.swedish.capitalizedFirst),
    ]
    return own.map { PaperFact($0, PaperText($1)) }
      + words.facts.map { PaperFact($0.term, PaperText($0.text)) }
  }

  private var dates: [PaperBlock] {
    let dates = PlainSwedishDate(today: file.today)
    var lines = DayLineFilling(file).line.promises.map { promise in
      PaperFact(promise.name, PaperText("\(promise.due). \(promise.state.word)."))
    }
    for item in file.extensions {
      lines.append(
        PaperFact("Förlängt", PaperText("\(dates.date(item.owedBefore)) → \(dates.date(item.owedNow))")))
    }
    for item in file.closures {
      lines.append(PaperFact("Avslutat", PaperText("\(dates.date(item.done.day)): \(item.reason.swedish)")))
    }
    for item in file.reopenings {
      lines.append(PaperFact("Återöppnat", PaperText(dates.date(item.done.day))))
    }
    for item in file.dialogue.waits where item.isOpen {
      lines.append(
        PaperFact("Väntar på", PaperText("\(item.party.swedish) sedan \(dates.date(item.began.day))")))
    }
    for task in file.dialogue.tasks {
      let due = task.dueOn.map { " senast \(dates.date($0))" } ?? ""
      lines.append(PaperFact("Uppgift kvar", PaperText(task.kind.swedish + due)))
    }
    let counted = file.value.sender.owedAnswer ? DeadlineWords(file).explanations : []
    return [.facts(lines)] + counted.map { .paragraph(PaperText("\($0.heading). \($0.summary)")) }
  }

  private var sender: [PaperBlock] {
    let sender = words.sender
    return [
      .facts(
        [PaperFact("Namn", PaperText(sender.heading))]
          + sender.facts.map { PaperFact($0.term, PaperText($0.text)) })
    ]
  }

  private var texts: [PaperBlock] {
    let lines = CaseTextLines(file).lines
    guard !lines.isEmpty else { return [.paragraph("Det finns inga texter kvar i ärendet.")] }
    return lines.map { line in
      .written(
        PaperWriting(heading: line.heading, byline: PaperText(line.byline), text: PaperText(line.text)))
    }
  }

  private var journal: PaperTable {
    let words = JournalWords(file)
    return PaperTable(
      caption: "Det som har hänt i ärendet, det äldsta först", columns: ["När", "Vem och vad"],
      rows: file.journal.map { entry in
        let line = words.line(entry)
        let detail = line.detail.map { ". \($0)" } ?? ""
        return [PaperText(line.when), PaperText("\(line.who) \(line.what)\(detail)")]
      })
  }
}
