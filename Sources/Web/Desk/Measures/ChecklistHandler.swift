import Domain
import Hummingbird
import Operations

extension Site {
  func showChecklist(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await editedMeasure(context)
    return try await measurePage(ChecklistFilling(file: file).page, request, context)
  }

  func postChecklist(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = ChecklistForm(fields: try await trustedFields(request, context))
    let (id, member) = (context.kpi, try context.member())
    if form.wantsMoreRows {
      let file = try await editedMeasure(context)
      let wider = MeasureAttempt(fields: form.withMoreRows, problems: [])
      return try await measurePage(ChecklistFilling(file: file, attempt: wider).page, request, context)
    }
    return try await savingMeasures(
      form.fields,
      {
        try await operations.saveChecklist(
          of: id, form.items, version: Int(form.fields["version"]) ?? 0, actor: .staff(member))
        return .measure(MeasureAddress.own(id), .saved)
      },
      refused: { attempt in
        ChecklistFilling(file: try await editedMeasure(context), attempt: attempt).page
      }, context)
  }

  /// - Throws: `Problem` not found for those who may only read.
  private func editedMeasure(_ context: SiteContext) async throws -> OwnMeasureFile {
    let member = try context.member()
    guard Access.permitsMeasures(member, .edit) else { throw Problem(.notFound, .measureUnknown) }
    return try await operations.ownMeasure(context.kpi, for: member)
  }
}

/// Rows of questions as they were posted.
struct ChecklistForm {
  let fields: FormFields

  static let moreRows = 5

  /// How many rows the form has.
  var rows: Int { min(max(Int(fields["rows"]) ?? 1, 1), Checklist.mostItems + Self.moreRows) }

  var wantsMoreRows: Bool { !fields["more"].isEmpty }

  var withMoreRows: FormFields { fields.replacing("rows", with: String(rows + Self.moreRows)) }

  var items: [ChecklistRow] {
    (1...rows).map { row in
      ChecklistRow(
        row: row, heading: fields["part-\(row)"], question: fields["question-\(row)"],
        points: fields["points-\(row)"])
    }
  }
}

/// The page of a checklist's questions.
struct ChecklistFilling {
  let file: OwnMeasureFile
  var attempt: MeasureAttempt?

  var page: MeasureFormPage {
    let title = "Checklistan"
    var page = MeasureFormPage(
      title: title,
      trail: MeasureAddress.trail(
        PageLink(label: file.now.content.title, address: MeasureAddress.own(file.id))),
      lead: lead, forms: [form], history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict, let now = file.checklist {
      page = page.meeting(
        CaseConflict(
          of: "checklistan", changes: ["Version \(now.number): \(words.made(now.made))."],
          theirs: now.content.items.enumerated().map { place, item in
            DescribedText("Fråga \(place + 1)", "\(item.question) (\(item.most) poäng)")
          },
          mine: ChecklistForm(fields: attempt.fields).items.map {
            DescribedText("Fråga \($0.row)", $0.question)
          }))
    }
    return page
  }

  private var words: OwnMeasureWords { OwnMeasureWords(file.names) }

  private var lead: String {
    guard let now = file.checklist else {
      return "Frågor med poäng. Måttet blir poängen i procent av högsta möjliga poäng."
    }
    return
      "\(OwnMeasureWords.questions(now.content.items.count)) och högst \(now.content.most) poäng. Det som redan är ifyllt hör till den version som gällde då."
  }

  private var fields: FormFields {
    if let attempt { return attempt.fields }
    let items = file.checklist?.content.items ?? []
    var values = ["rows": String(items.count + ChecklistForm.moreRows)]
    for (place, item) in items.enumerated() {
      values["part-\(place + 1)"] = item.heading
      values["question-\(place + 1)"] = item.question
      values["points-\(place + 1)"] = String(item.most)
    }
    return FormFields(values)
  }

  private var form: MeasureForm {
    let controls = MeasureControls(fields, attempt?.problems ?? [])
    let (rows, now) = (ChecklistForm(fields: fields).rows, file.checklist?.number ?? 0)
    return MeasureForm(
      id: "fragor", action: MeasureAddress.checklist(file.id),
      carried: [
        HiddenField(name: "version", value: attempt?.version(now: now) ?? String(now)),
        HiddenField(name: "rows", value: String(rows)),
      ],
      parts: [
        MeasureFormPart(
          hint: "En rad utan fråga räknas inte. Rubriken är frivillig.",
          rows: (1...rows).map { row in
            MeasureFormRow(
              legend: "Fråga \(row)",
              controls: [
                controls.line("question-\(row)", "Fråga"),
                controls.line("points-\(row)", "Högsta poäng", width: "date"),
                controls.line("part-\(row)", "Rubrik", width: "half"),
              ])
          })
      ],
      submit: "Spara checklistan", more: "Fler rader", back: MeasureAddress.own(file.id))
  }

  private var history: [DescribedText] {
    file.checklists.map { list in
      words.version(
        list.number, list.made,
        "\(OwnMeasureWords.questions(list.content.items.count)), \(list.content.most) poäng")
    }
  }
}
