import Domain
import Hummingbird

/// Makes the controls of a form about measures from what stands in it and what is wrong with that.
struct MeasureControls {
  let fields: FormFields
  let problems: [Problem]

  init(_ fields: FormFields, _ problems: [Problem] = []) {
    self.fields = fields
    self.problems = problems
  }

  func line(
    _ name: String, _ label: String, hint: String? = nil, type: String = "text", width: String = "wide"
  ) -> FormControl {
    .line(field(name, label, hint), type: type, width: width)
  }

  func area(_ name: String, _ label: String, hint: String? = nil, rows: Int = 3) -> FormControl {
    .area(field(name, label, hint), rows: rows)
  }

  func list(_ name: String, _ label: String, _ options: [Choice], hint: String? = nil) -> FormControl {
    .list(field(name, label, hint), choices(name, options))
  }

  func rows(_ name: String, _ label: String, _ options: [Choice], hint: String? = nil) -> FormControl {
    .rows(field(name, label, hint), choices(name, options))
  }

  /// One box to tick, sent as "ja" under its own name.
  func tick(_ name: String, _ label: String, _ option: Choice) -> FormControl {
    var option = option
    option.selected = fields[option.value] == "ja"
    return .checks(field(name, label, nil), ChoiceField(options: [option], error: error(name)))
  }

  func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }

  private func field(_ name: String, _ label: String, _ hint: String?) -> FormControlField {
    FormControlField(
      id: name, name: name, label: label, hint: hint,
      text: TextField(value: fields[name], error: error(name)))
  }

  private func choices(_ name: String, _ options: [Choice]) -> ChoiceField {
    ChoiceField(options: options).selecting(fields[name], error: error(name))
  }
}

extension MeasureFormPage {
  /// The same with what is wrong said at the top, each pointing at its control where the page has it.
  func saying(_ problems: [Problem]) -> MeasureFormPage {
    let ids = forms.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
    var page = self
    page.errors = problems.map { problem in
      let target = problem.field.flatMap { ids.contains($0) ? $0 : nil } ?? "innehall"
      return FormError(target: target, text: problem.swedish)
    }
    return page
  }

  /// The same with both versions, when somebody else was first. The form then carries the version that stands now.
  func meeting(_ conflict: CaseConflict) -> MeasureFormPage {
    var page = self
    (page.conflict, page.errors) = (conflict, [])
    return page
  }
}

/// A form about measures as somebody just tried to save it.
struct MeasureAttempt {
  let fields: FormFields
  let problems: [Problem]

  var isConflict: Bool { problems.contains(where: \.isConflictOfVersions) }

  /// The version that the form carries: the one it was made from, until both have been read.
  func version(now: Int) -> String {
    isConflict ? String(now) : fields.given("version") ?? String(now)
  }
}

extension Site {
  /// Saves a form about measures; what is refused comes back as it was filled in.
  func savingMeasures(
    _ fields: FormFields, _ save: () async throws -> Response,
    refused: (MeasureAttempt) async throws -> MeasureFormPage, _ context: SiteContext
  ) async throws -> Response {
    let problems: [Problem]
    do {
      return try await save()
    } catch let found as Problems {
      problems = found.all
    } catch let problem as Problem where problem.code != .notFound {
      problems = [problem]
    }
    return try await page(
      try await refused(MeasureAttempt(fields: fields, problems: problems)), path: MeasureAddress.desk,
      context: context, status: problems.first?.code.status ?? .unprocessableContent)
  }

  /// A page about measures as it stands, with what was just done.
  func measurePage<Page: PageModel>(
    _ content: Page, _ request: Request, _ context: SiteContext
  ) async throws -> Response where Page.Frame == DeskFrame {
    let news: MeasureNews? = FormFields(query: request).word("klart")
    return try await page(content, path: MeasureAddress.desk, context: context, notice: news?.swedish)
  }
}

extension Response {
  static func measure(_ address: String, _ news: MeasureNews) -> Response {
    .seeOther("\(address)\(address.contains("?") ? "&" : "?")klart=\(news.rawValue)")
  }
}

extension SiteContext {
  var kpi: KPIID { KPIID(rawValue: parameters.get("kpi") ?? "") }

  /// - Throws: `Problem` not found for what is no year.
  func year() throws(Problem) -> Int {
    guard let year = parameters.get("year").flatMap({ Int($0) }), FormFields.years.contains(year) else {
      throw Problem(.notFound, .measureUnknown)
    }
    return year
  }
}
