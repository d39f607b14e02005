import Domain
import Hummingbird
import Operations

extension Site {
  func showFilling(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await fillable(context)
    return try await measurePage(FillingPage(file: file).page, request, context)
  }

  func postFilling(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, year, member) = (context.kpi, try context.year(), try context.member())
    return try await savingMeasures(
      fields,
      {
        let count = min(max(Int(fields["questions"]) ?? 0, 0), Checklist.mostItems)
        let answers = ChecklistAnswers(
          measure: id, year: year, points: (0..<count).map { fields["points-\($0 + 1)"] },
          note: fields["note"], version: Int(fields["version"]) ?? 0)
        _ = try await operations.fillChecklist(answers, actor: .staff(member))
        return .measure(MeasureAddress.filling(id, year), .reported)
      }, refused: { FillingPage(file: try await fillable(context), attempt: $0).page }, context)
  }

  /// - Throws: `Problem` not found for a measure without a checklist, and for those who are not responsible for it.
  private func fillable(_ context: SiteContext) async throws -> FigureFile {
    let file = try await operations.figureFile(
      context.kpi, in: try context.year(), for: try context.member())
    guard file.checklist != nil else { throw Problem(.notFound, .measureUnknown) }
    return file
  }
}

/// The page on which a checklist is filled in for a year.
struct FillingPage {
  let file: FigureFile
  var attempt: MeasureAttempt?

  var page: MeasureFormPage {
    var page = MeasureFormPage(
      title: "\(file.measure.title), \(file.year)",
      trail: MeasureAddress.trail(
        PageLink(label: "Måttet", address: MeasureAddress.own(file.measure.kpi))),
      lead: lead, facts: facts, forms: form.map { [$0] } ?? [], history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict {
      page = page.meeting(
        CaseConflict(
          of: "checklistan", theirs: [DescribedText("Version", String(file.checklist?.number ?? 0))],
          mine: attempt.fields.written([("note", "Anmärkning")])))
    }
    return page
  }

  private var words: OwnMeasureWords { OwnMeasureWords(file.names) }

  private var lead: String {
    guard let now = file.now[.total], let value = now.value else {
      return "Inte ifylld för \(file.year). Poängen på alla frågor behövs."
    }
    return "\(file.scale.text(value)) (\(ReportedFigure.label)). \(now.method)"
  }

  private var facts: [DescribedText] {
    [DescribedText("Definition", file.measure.definition)].filter { !$0.text.isEmpty }
      + (file.responsible.map { [DescribedText("Ansvarig i insamlingen", words.name($0))] } ?? [])
  }

  /// What was filled in last for the year, if it was for the list that holds now.
  private var fields: FormFields {
    if let attempt { return attempt.fields }
    guard let last = file.fillings.first, last.version == file.checklist?.number else {
      return FormFields([:])
    }
    var values = ["note": last.note]
    for (place, points) in last.points.enumerated() { values["points-\(place + 1)"] = String(points) }
    return FormFields(values)
  }

  private var form: MeasureForm? {
    guard let list = file.checklist else { return nil }
    let controls = MeasureControls(fields, attempt?.problems ?? [])
    var parts: [MeasureFormPart] = []
    var heading = ""
    for (place, item) in list.content.items.enumerated() {
      let control = controls.line(
        "points-\(place + 1)", item.question, hint: "0–\(item.most) poäng", width: "date")
      if parts.isEmpty || item.heading != heading {
        heading = item.heading
        parts.append(MeasureFormPart(heading: heading.isEmpty ? nil : heading, controls: [control]))
      } else {
        parts[parts.count - 1].controls.append(control)
      }
    }
    let note = controls.area("note", "Anmärkning (frivilligt)", hint: FigureFilling.openness)
    parts.append(MeasureFormPart(controls: [note]))
    return MeasureForm(
      id: "checklista", action: MeasureAddress.filling(file.measure.kpi, file.year),
      carried: [
        HiddenField(
          name: "version", value: attempt?.version(now: list.number) ?? String(list.number)),
        HiddenField(name: "questions", value: String(list.content.items.count)),
      ], parts: parts, submit: "Spara checklistan", back: MeasureAddress.own(file.measure.kpi))
  }

  private var history: [DescribedText] {
    let filled = file.fillings.map { filling in
      DescribedText(
        "Ifylld",
        "\(words.made(filling.made)): \(filling.points.reduce(0, +)) poäng, checklistan version \(filling.version). \(filling.note)"
      )
    }
    return filled + file.versions.map { words.figure($0, file.scale) }
  }
}
