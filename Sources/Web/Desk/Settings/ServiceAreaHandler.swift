import Domain
import HTTPTypes
import Hummingbird
import Operations

/// The service areas, for administrators.
extension Site {
  func showServiceAreas(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: SettingsNews? = FormFields(query: request).word("klart")
    return try await serviceAreasPage(context, notice: news?.swedish)
  }

  func postServiceArea(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      _ = try await operations.addServiceArea(fields["name"], by: .staff(try context.member()))
      return .seeOther("/desk/verksamhetsomraden?klart=\(SettingsNews.added.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await serviceAreasPage(context, fields: fields, problem: problem)
    }
  }

  func showServiceArea(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: SettingsNews? = FormFields(query: request).word("klart")
    return try await serviceAreaPage(context, notice: news?.swedish)
  }

  func renameServiceArea(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changeArea(request, context, .rename) { id, fields, actor in
      try await operations.renameServiceArea(id, to: fields["name"], seen: fields.seen, by: actor)
      return .saved
    }
  }

  func closeServiceArea(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changeArea(request, context, .close) { id, fields, actor in
      try await operations.closeServiceArea(id, from: try fields.day("day"), seen: fields.seen, by: actor)
      return .closed
    }
  }

  func keepServiceAreaOpen(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changeArea(request, context, .close) { id, fields, actor in
      try await operations.keepServiceAreaOpen(id, seen: fields.seen, by: actor)
      return .kept
    }
  }

  private func changeArea(
    _ request: Request, _ context: SiteContext, _ form: PartAttempt.Form,
    _ body: (ServiceAreaID, FormFields, Actor) async throws -> SettingsNews
  ) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let id = ServiceAreaID(rawValue: try context.parameters.require("id"))
    do {
      let news = try await body(id, fields, .staff(try context.member()))
      return .seeOther("/desk/verksamhetsomraden/\(id)?klart=\(news.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await serviceAreaPage(
        context, attempt: PartAttempt(form: form, fields: fields, problem: problem))
    }
  }

  private func serviceAreasPage(
    _ context: SiteContext, fields: FormFields? = nil, problem: Problem? = nil, notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let settings = try await operations.serviceAreaSettings(actor: .staff(member))
    return try await page(
      ServiceAreasPage(
        settings, fields, problem: problem),
      path: "/desk/verksamhetsomraden", context: context, notice: notice,
      status: problem?.code.status ?? .ok)
  }

  private func serviceAreaPage(
    _ context: SiteContext, attempt: PartAttempt? = nil, notice: String? = nil
  ) async throws -> Response {
    let id = ServiceAreaID(rawValue: try context.parameters.require("id"))
    let settings = try await operations.serviceAreaSettings(about: id, actor: .staff(try context.member()))
    guard let area = settings.areas.first(where: { $0.id == id }) else {
      throw Problem(.notFound, .serviceAreaUnknown)
    }
    return try await page(
      SettingsPartPage(area, settings.history, attempt: attempt), path: "/desk/verksamhetsomraden",
      context: context, notice: notice, status: attempt?.problem.code.status ?? .ok)
  }
}

extension ServiceAreasPage {
  init(_ settings: ServiceAreaSettings, _ fields: FormFields?, problem: Problem?) {
    let (words, today) = (SettingsWords(history: settings.history), settings.history.today)
    func links(_ areas: [ServiceArea]) -> [DescribedLink] {
      SwedishOrder.sorted(areas, by: \.name).map { area in
        DescribedLink(
          label: area.name, address: "/desk/verksamhetsomraden/\(area.id)", note: words.closing(area.validity)
        )
      }
    }
    self.init(
      errors: problem.map { [FormError(target: "name", text: $0.swedish)] } ?? [],
      areas: links(settings.areas.filter { $0.validity.outlasts(today) }),
      closed: links(settings.areas.filter { !$0.validity.outlasts(today) }),
      name: TextField(value: fields?["name"] ?? "", error: problem?.swedish), history: words.lines)
  }
}

extension SettingsPartPage {
  fileprivate init(_ area: ServiceArea, _ history: SettingsHistory, attempt: PartAttempt?) {
    let words = SettingsWords(history: history)
    let isOpen = area.validity.outlasts(history.today)
    let facts = area.validity.until.map { [DescribedText("Stängt från och med", words.relative($0))] } ?? []
    let tried = attempt.map { $0.form == .rename ? $0.fields.written([("name", "Namn")]) : $0.closing } ?? []
    self.init(
      title: area.name, trail: PageLink(label: "Verksamhetsområden", address: "/desk/verksamhetsomraden"),
      errors: attempt?.errors ?? [],
      conflict: attempt?.conflict(
        of: "verksamhetsområdet", words, theirs: [DescribedText("Namn", area.name)] + facts, mine: tried),
      facts: facts, address: "/desk/verksamhetsomraden/\(area.id)", seen: attempt.seen(now: history.seen),
      renaming: isOpen ? RenamingForm(name: attempt.text(.rename, "name", now: area.name)) : nil,
      closing: isOpen
        ? ClosingForm(
          day: attempt.text(.close, "day", now: ""),
          hint: "Ärenden behåller verksamhetsområdet, men det går inte längre att välja.",
          coming: words.closing(area.validity)) : nil, history: words.lines)
  }
}
