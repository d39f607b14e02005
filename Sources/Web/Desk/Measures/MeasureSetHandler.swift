import Domain
import Hummingbird
import Operations

extension Site {
  /// Begins with the measures of another set, when the address names one.
  func blankMeasureSet(_ request: Request, _ context: SiteContext) async throws -> Response {
    let names = try await operations.measureNames(for: try context.member())
    let query = FormFields(query: request)
    let sets = try await operations.measureSets()
    let start = sets.first { $0.id == query["fran"] }
    return try await measurePage(
      MeasureSetFilling(file: nil, names: names, sets: sets, start: start).page, request, context)
  }

  func showMeasureSet(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await operations.measureSetFile(setWord(context), for: try context.member())
    return try await measurePage(MeasureSetFilling(file: file, names: file.names).page, request, context)
  }

  func postNewMeasureSet(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = MeasureSetForm(fields: try await trustedFields(request, context))
    let member = try context.member()
    let names = try await operations.measureNames(for: member)
    if form.wantsMoreRows {
      let wider = MeasureAttempt(fields: form.withMoreRows, problems: [])
      return try await measurePage(
        MeasureSetFilling(file: nil, names: names, attempt: wider).page, request, context)
    }
    return try await savingMeasures(
      form.fields,
      {
        let word = try await operations.addMeasureSet(
          form.fields["word"], form.draft, actor: .staff(member))
        return .measure(MeasureAddress.set(word), .saved)
      }, refused: { MeasureSetFilling(file: nil, names: names, attempt: $0).page }, context)
  }

  func postMeasureSet(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = MeasureSetForm(fields: try await trustedFields(request, context))
    let (word, member) = (setWord(context), try context.member())
    if form.wantsMoreRows {
      let file = try await operations.measureSetFile(word, for: member)
      let wider = MeasureAttempt(fields: form.withMoreRows, problems: [])
      return try await measurePage(
        MeasureSetFilling(file: file, names: file.names, attempt: wider).page, request, context)
    }
    return try await savingMeasures(
      form.fields,
      {
        try await operations.editMeasureSet(
          word, form.draft, version: Int(form.fields["version"]) ?? 0, actor: .staff(member))
        return .measure(MeasureAddress.set(word), .saved)
      },
      refused: { attempt in
        let file = try await operations.measureSetFile(word, for: member)
        return MeasureSetFilling(file: file, names: file.names, attempt: attempt).page
      }, context)
  }

  func postMeasureSetClosing(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (word, member) = (setWord(context), try context.member())
    return try await savingMeasures(
      fields,
      {
        try await operations.closeMeasureSet(
          word, version: Int(fields["version"]) ?? 0, actor: .staff(member))
        return .measure(MeasureAddress.set(word), .closed)
      },
      refused: { attempt in
        let file = try await operations.measureSetFile(word, for: member)
        return MeasureSetFilling(file: file, names: file.names).page.saying(attempt.problems)
      }, context)
  }

  private func setWord(_ context: SiteContext) -> String { context.parameters.get("set") ?? "" }
}

/// Rows of measures as they were posted.
struct MeasureSetForm {
  let fields: FormFields

  static let moreRows = 5

  /// How many rows the form has.
  var rows: Int { min(max(Int(fields["rows"]) ?? 1, 1), OwnMeasureSet.mostItems + Self.moreRows) }

  var wantsMoreRows: Bool { !fields["more"].isEmpty }

  var withMoreRows: FormFields { fields.replacing("rows", with: String(rows + Self.moreRows)) }

  var draft: MeasureSetDraft {
    MeasureSetDraft(
      title: fields["heading"],
      rows: (1...rows).map { row in
        MeasureSetDraft.Row(
          row: row, kpi: fields["kpi-\(row)"], number: fields["number-\(row)"],
          area: fields["area-\(row)"], direction: fields.word("direction-\(row)"),
          unit: fields["unit-\(row)"])
      })
  }

  /// A set as the form holds it, with room for more.
  init(_ set: MeasureSet) {
    var values = ["heading": set.title, "rows": String(set.items.count + Self.moreRows)]
    for (place, item) in set.items.enumerated() {
      let row = place + 1
      values["kpi-\(row)"] = item.kpi.rawValue
      values["number-\(row)"] = item.number
      values["area-\(row)"] = item.area
      values["direction-\(row)"] = item.direction.rawValue
      values["unit-\(row)"] = item.unit
    }
    fields = FormFields(values)
  }

  init(fields: FormFields) {
    self.fields = fields
  }
}
