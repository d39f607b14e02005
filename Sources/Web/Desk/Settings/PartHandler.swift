import Domain
import HTTPTypes
import Hummingbird
import Operations

/// One board, department or unit, and what can be done with it.
extension Site {
  func showPart(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: SettingsNews? = FormFields(query: request).word("klart")
    return try await partPage(context, notice: news?.swedish)
  }

  func renamePart(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changePart(request, context, .rename) { part, fields, actor in
      try await operations.rename(part, to: fields["name"], seen: fields.seen, by: actor)
      return (part, .saved)
    }
  }

  func setPartOperation(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changePart(request, context, .operation) { part, fields, actor in
      try await operations.setOperation(
        try fields.operation(), of: try unit(part), seen: fields.seen, by: actor)
      return (part, .saved)
    }
  }

  func reorganisePart(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changePart(request, context, .reorganise) { part, fields, actor in
      let place = try PartPlace(fields["under"], in: try await operations.organisation())
      let new = try await operations.reorganise(
        try unit(part), to: place.placement, named: fields["name"], under: place.parent,
        from: try fields.day("day"), belongings: fields.belongings(.reorganise), seen: fields.seen, by: actor)
      return (.unit(new.id), .reorganised)
    }
  }

  func closePart(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changePart(request, context, .close) { part, fields, actor in
      let heir = fields.given("heir").flatMap { $0.isEmpty ? nil : UnitID(rawValue: $0) }
      try await operations.close(
        part, from: try fields.day("day"), heir: heir, belongings: fields.belongings(.close),
        seen: fields.seen, by: actor)
      return (part, .closed)
    }
  }

  func keepPartOpen(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changePart(request, context, .close) { part, fields, actor in
      try await operations.keepOpen(part, seen: fields.seen, by: actor)
      return (part, .kept)
    }
  }

  private func changePart(
    _ request: Request, _ context: SiteContext, _ form: PartAttempt.Form,
    _ body: (OrganisationPart, FormFields, Actor) async throws -> (OrganisationPart, SettingsNews)
  ) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let (part, news) = try await body(try part(context), fields, .staff(try context.member()))
      return .seeOther("\(part.address)?klart=\(news.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await partPage(context, attempt: PartAttempt(form: form, fields: fields, problem: problem))
    }
  }

  private func partPage(
    _ context: SiteContext, attempt: PartAttempt? = nil, notice: String? = nil
  ) async throws -> Response {
    let part = try part(context)
    let settings = try await operations.organisationSettings(about: part, actor: .staff(try context.member()))
    guard settings.chart.name(of: part) != nil else { throw Problem(.notFound, .organisationUnknown) }
    return try await page(
      PartFilling(part: part, settings: settings, attempt: attempt).page, path: "/desk/organisation",
      context: context, notice: notice, status: attempt?.problem.code.status ?? .ok)
  }

  private func part(_ context: SiteContext) throws -> OrganisationPart {
    try partKind(context).part(try context.parameters.require("id"))
  }

  private func unit(_ part: OrganisationPart) throws(Problem) -> UnitID {
    guard case .unit(let id) = part else { throw Problem(.notFound, .organisationUnknown) }
    return id
  }
}

/// A change of a part that did not succeed, to be shown again in its form.
struct PartAttempt {
  /// The forms of the page, by what stands before the names of their fields.
  enum Form: String {
    case rename = ""
    case operation = "operation"
    case reorganise = "new-"
    case close = "close-"
  }

  let form: Form
  let fields: FormFields
  let problem: Problem

  var errors: [FormError] {
    guard !problem.isConflictOfVersions else { return [] }
    let prefix = form == .operation ? "" : form.rawValue
    let first =
      switch form {
      case .rename: "name"
      case .operation: "operation"
      case .reorganise: "new-name"
      case .close: "close-day"
      }
    return [FormError(target: problem.field.map { prefix + $0 } ?? first, text: problem.swedish)]
  }
}

extension PartAttempt {
  /// The closing that was just tried, or taken back, in words.
  var closing: [DescribedText] {
    fields.given("day") == nil
      ? [DescribedText("Stängning", "Stäng inte")] : fields.written([("day", "Stängd från och med")])
  }

  /// What somebody else did meanwhile beside what was just tried; nil when it was refused for another reason.
  func conflict(
    of what: String, _ words: SettingsWords, theirs: [DescribedText], mine: [DescribedText]
  ) -> CaseConflict? {
    guard problem.isConflictOfVersions else { return nil }
    return CaseConflict(of: what, changes: words.changes(since: fields.seen), theirs: theirs, mine: mine)
  }
}

extension PartAttempt? {
  /// The newest change that the forms of the page know of: the one that they were made from, until both versions have
  /// been shown.
  func seen(now: Int) -> String {
    self.map { $0.fields.version("seen", unless: $0.problem, now: now) } ?? String(now)
  }

  /// What was written in a form, or what stands there now, and what is wrong with it.
  func text(_ form: PartAttempt.Form, _ name: String, now: String) -> TextField {
    TextField(value: fields(form)?[name] ?? now, error: error(form, name))
  }

  func fields(_ form: PartAttempt.Form) -> FormFields? { self?.form == form ? self?.fields : nil }

  func error(_ form: PartAttempt.Form, _ name: String) -> String? {
    guard let self, self.form == form, self.problem.field == name else { return nil }
    return self.problem.swedish
  }
}
