import Domain
import Operations

/// The page of one figure: a measure, a year, and what is reported for it.
struct FigureFilling {
  enum Form {
    case report, withdrawal
  }

  let file: FigureFile
  var attempt: MeasureAttempt?
  var form = Form.report

  var page: MeasureFormPage {
    var page = MeasureFormPage(
      title: "\(file.measure.title), \(file.year)",
      trail: MeasureAddress.trail(
        PageLink(label: "Egna uppgifter", address: "\(MeasureAddress.figures)?ar=\(file.year)")),
      lead: "Det som rapporteras här är en \(ReportedFigure.label) och blir aldrig Koladas.", facts: facts,
      forms: [report] + withdrawal, history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict {
      page = page.meeting(
        CaseConflict(
          of: "uppgiften",
          theirs: file.now.values.map { words.figure($0, file.scale) }.sorted { $0.term < $1.term },
          mine: attempt.fields.written([
            ("figure", "Värde"), ("method", "Hur är det mätt?"), ("note", "Anmärkning"),
            ("reason", "Varför?"),
          ])))
    }
    return page
  }

  private var words: OwnMeasureWords { OwnMeasureWords(file.names) }

  private var facts: [DescribedText] {
    let measure = file.measure
    let kolada = MeasureGender.allCases.compactMap { gender in
      file.kolada[gender].map { value in
        DescribedText(
          "Kolada, \(OwnMeasureWords.gender(gender).lowercased())",
          "\(file.scale.text(value)). Det står i jämförelsen, och det egna visas bredvid."
        )
      }
    }
    let about = [
      ("Beteckning", measure.kpi.rawValue), ("Enhet", measure.unit), ("Definition", measure.definition),
      ("Källa", measure.source), ("Ansvarig i insamlingen", file.responsible.map(words.name) ?? ""),
      ("Stängt", measure.closedAfter.map { "Inga värden efter \($0)." } ?? ""),
    ]
    return about.filter { !$0.1.isEmpty }.map { DescribedText($0.0, $0.1) } + kolada
  }

  /// The version of each gender's figure that the page was made from.
  private var carried: [HiddenField] {
    MeasureGender.allCases.map { gender in
      let (name, now) = ("version-\(gender.rawValue)", String(file.now[gender]?.version ?? 0))
      let isSeen = attempt?.isConflict == true
      return HiddenField(name: name, value: isSeen ? now : attempt?.fields.given(name) ?? now)
    }
  }

  private var fields: FormFields {
    if let attempt, form == .report { return attempt.fields }
    guard let now = file.now[.total], let value = now.value else {
      return FormFields(["gender": MeasureGender.total.rawValue])
    }
    return FormFields([
      "gender": MeasureGender.total.rawValue, "figure": FigureText.plain(value), "method": now.method,
      "note": now.note,
    ])
  }

  private var report: MeasureForm {
    let problems = form == .report ? attempt?.problems ?? [] : []
    let controls = MeasureControls(fields, problems)
    let confirming = controls.tick(
      "confirmed", "Stämmer värdet?", Choice(value: "confirmedFigure", label: "Ja, värdet stämmer"))
    return MeasureForm(
      id: "rapportera", heading: "Rapportera", action: MeasureAddress.figure(file.measure.kpi, file.year),
      carried: carried,
      parts: [
        MeasureFormPart(
          controls: [
            controls.rows(
              "gender", "Vilka gäller värdet?",
              MeasureGender.allCases.map { Choice(value: $0.rawValue, label: OwnMeasureWords.gender($0)) }),
            controls.line(
              "figure", "Värde", hint: "Bara talet, till exempel 23,5. Enhet: \(unit).", width: "date"),
          ] + (controls.error("confirmed") == nil ? [] : [confirming]) + [
            controls.area(
              "method", "Hur är det mätt?",
              hint: "Till exempel vilka ärenden, vilken period och ur vilket system. \(Self.openness)"),
            controls.area(
              "note", "Anmärkning (frivilligt)", hint: "Det som en läsare behöver veta. \(Self.openness)"),
          ])
      ], submit: "Rapportera uppgiften", back: MeasureAddress.round(file.year))
  }

  /// Said by every text that goes with a figure: it is public as soon as it is saved, so whoever writes it approves it.
  static let openness = "Alla kan läsa det på webben direkt. Skriv inga namn på brukare eller medarbetare."

  private var unit: String { file.measure.unit.isEmpty ? "se måttets namn" : file.measure.unit }

  private var withdrawal: [MeasureForm] {
    let standing = MeasureGender.allCases.filter { file.now[$0]?.value != nil }
    guard !standing.isEmpty else { return [] }
    let tried = form == .withdrawal ? attempt : nil
    let controls = MeasureControls(
      tried?.fields ?? FormFields(["withdrawnGender": standing[0].rawValue]), tried?.problems ?? [])
    return [
      MeasureForm(
        id: "ta-tillbaka", heading: "Ta tillbaka",
        hint: "Uppgiften gäller inte längre. Vad den var, och varför den togs tillbaka, står kvar.",
        action: "\(MeasureAddress.figure(file.measure.kpi, file.year))/ta-tillbaka", carried: carried,
        parts: [
          MeasureFormPart(controls: [
            controls.list(
              "withdrawnGender", "Vilken uppgift?",
              standing.map { Choice(value: $0.rawValue, label: OwnMeasureWords.gender($0)) }),
            controls.line("reason", "Varför?"),
          ])
        ], submit: "Ta tillbaka uppgiften", style: "second")
    ]
  }

  private var history: [DescribedText] { file.versions.map { words.figure($0, file.scale) } }
}
