import Documents
import Domain

/// The report's section about improvements: what was decided, what is done, and what it gave.
struct ReportImprovements {
  let words: ReportWords
  let improvements: ReportedImprovements

  var section: DocumentSection {
    guard !improvements.isEmpty else {
      return DocumentSection(
        "Åtgärder",
        [
          .paragraph(
            "Inga åtgärder beslutades, blev klara eller följdes upp \(words.report.period.swedishInSentence)."
          )
        ])
    }
    return DocumentSection(
      "Åtgärder",
      [.paragraph(summary), .table(levels)] + untold + lists + effects)
  }

  private var lists: [DocumentBlock] {
    var tables: [DocumentBlock] = []
    if !improvements.decided.isEmpty { tables.append(.table(decided)) }
    if !improvements.late.isEmpty { tables.append(.table(late)) }
    if !improvements.done.isEmpty { tables.append(.table(done)) }
    return tables
  }

  /// "Under 2026 beslutades 4 åtgärder, 3 blev klara och 2 följdes upp. 1 är försenad."
  private var summary: String {
    let total = improvements.total
    let period = ReportWords.capitalised(words.report.period.swedishInSentence)
    let late =
      switch total.late {
      case 0: ""
      case 1: " 1 åtgärd skulle ha varit klar men är det inte."
      default: " \(total.late) åtgärder skulle ha varit klara men är det inte."
      }
    return
      "\(period) beslutades \(Self.counted(total.decided)), \(total.done) blev \(total.done == 1 ? "klar" : "klara") "
      + "och \(total.followedUp) följdes upp.\(late)"
  }

  /// Nothing where all are told.
  private var untold: [DocumentBlock] {
    guard improvements.untold > 0 else { return [] }
    let counted = improvements.untold == 1 ? "1 till är räknad" : "\(improvements.untold) till är räknade"
    return [
      .paragraph(
        "Listorna visar de åtgärder som du får läsa eller som alla kan läsa om. \(counted) men visas inte.")
    ]
  }

  private static func counted(_ count: Int) -> String { count == 1 ? "1 åtgärd" : "\(count) åtgärder" }

  private var levels: TableModel {
    let judgements = ImprovementEffect.Judgement.allCases
    func cells(_ counts: ReportedImprovements.LevelCounts) -> [TableCell] {
      [.count(counts.decided), .count(counts.done), .count(counts.late)]
        + judgements.map { .count(counts.judged[$0] ?? 0) }
    }
    return TableModel(
      caption: "Åtgärder efter nivå", rowHeadings: ["Nivå"],
      columns: (["Beslutade", "Klara", "Försenade"]
        + judgements.map { "Effekt: \($0.swedish)" }).map { TableColumn($0) },
      rows: ImprovementLevel.allCases.map { level in
        TableRow(ReportWords.capitalised(level.swedish), cells(improvements.counts(of: level)))
      },
      total: TableRow("Summa", cells(improvements.total)))
  }

  private var decided: TableModel {
    table("Åtgärder som beslutades", improvements.decided, ["Klar senast", "Läge"]) { item in
      [.text(item.dueOn.description), .text(item.status.swedish)]
    }
  }

  private var late: TableModel {
    table("Åtgärder som är försenade", improvements.late, ["Skulle ha varit klar", "Läge"]) { item in
      [.text(item.dueOn.description), .text(item.status.swedish)]
    }
  }

  private var done: TableModel {
    table("Åtgärder som blev klara", improvements.done, ["Klar"]) { item in
      [.text(item.doneOn?.description ?? "")]
    }
  }

  /// What the follow-ups concluded, with the figures and the sentence that the improvement's own page has.
  private var effects: [DocumentBlock] {
    let items = improvements.followedUp
    guard !items.isEmpty else { return [] }
    let results = table(
      "Vad åtgärderna gav", items, ["Effekt", "Uppföljd"], figures: ["Före", "Efter"]
    ) { item in
      let figures = item.effect?.figures
      return [
        .text(item.effect?.judgement.swedish ?? ""), .text(item.effect?.judgedOn.description ?? ""),
        figures.map { .count($0.before) } ?? .missing, figures.map { .count($0.after) } ?? .missing,
      ]
    }
    let findings = items.compactMap { item in
      item.effect.flatMap { effect in
        effect.figures.map { "\(item.title): \($0.finding(of: effect.subject))" }
      }
    }
    let caution =
      "Bedömningen gör den som ansvarar för åtgärden. Före och efter är antalet synpunkter som åtgärden gäller, under "
      + "lika lång tid där det går. \(PatternCriteria.staffComplaintsInSwedish)"
    return [.table(results), .paragraph(caution)] + (findings.isEmpty ? [] : [.list(findings)])
  }

  /// A row for each improvement; where it is done, who answers for it and how many cases led to it stand in every table.
  private func table(
    _ caption: String, _ items: [ReportedImprovements.Item], _ columns: [String], figures: [String] = [],
    _ cells: (ReportedImprovements.Item) -> [TableCell]
  ) -> TableModel {
    TableModel(
      caption: caption, rowHeadings: ["Åtgärd"],
      columns: (["Nivå", "Ansvarig"] + columns).map { TableColumn($0, .words) }
        + (figures + ["Ärenden bakom"]).map { TableColumn($0) },
      rows: items.map { item in
        TableRow(
          item.title,
          [.text(item.level.swedish), .text(Self.responsible(item))] + cells(item) + [.count(item.cases)])
      })
  }

  private static func responsible(_ item: ReportedImprovements.Item) -> String {
    let place = item.place ?? "Hela kommunen"
    return item.body.isEmpty ? place : "\(place), \(item.body)"
  }
}
