import Domain
import HTTPTypes
import Hummingbird
import Operations

/// Accounts, for administrators. What is not for somebody looks missing, in the operations as here.
extension Site {
  func staffList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let register = try await operations.staffRegister(actor: .staff(try context.member()))
    return try await page(StaffListPage(register), path: "/desk/medarbetare", context: context)
  }

  func staffLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let actor = Actor.staff(try context.member())
    let (log, register) = (
      try await operations.staffLog(actor: actor), try await operations.staffRegister(actor: actor)
    )
    let words = StaffWords(now: register.now, names: log.names)
    return try await page(
      StaffLogPage(events: log.events.map { words.line($0, naming: .everybody) }), path: "/desk/medarbetare",
      context: context)
  }

  func showStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    let news: StaffNews? = FormFields(query: request).word("klart")
    return try await staffPage(context, notice: news?.swedish)
  }

  func editStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      try Operations.checkStaffEmail(fields["email"])
      let placement = try await placement(fields["unit"])
      try await operations.editStaff(
        username: username(context), name: fields["name"], role: try fields.staffRole(at: placement),
        placement: placement, by: .staff(try context.member()))
      try await operations.setStaffEmail(
        fields["email"], username: username(context), by: .staff(try context.member()))
      return .seeOther(address(context, .saved))
    } catch let problem as Problem where problem.code == .invalid {
      return try await staffPage(context, problem: problem, fields: fields)
    }
  }

  /// What the buttons do; each is one operation.
  func act(_ verb: StaffVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let (name, actor) = (username(context), Actor.staff(try context.member()))
    do {
      switch verb {
      case .end: try await operations.endSessions(username: name, by: actor)
      case .resetCodes: try await operations.resetSecondFactor(username: name, by: actor)
      case .close: try await operations.disableStaff(username: name, by: actor)
      case .open: try await operations.enableStaff(username: name, by: actor)
      case .link:
        let token = try await operations.makeResetLink(username: name, by: actor)
        return try await staffPage(context, link: publicAddress(of: DeskRoutes.newPassword(token)))
      }
      return .seeOther(address(context, verb.news))
    } catch let problem as Problem where problem.code == .invalid {
      return try await staffPage(context, problem: problem)
    }
  }

  /// An address that can be given to somebody.
  func publicAddress(of path: String) -> String {
    guard let site = settings.publicAddress else { return path }
    return (site.hasSuffix("/") ? String(site.dropLast()) : site) + path
  }

  func staffPage(
    _ context: SiteContext, problem: Problem? = nil, fields: FormFields? = nil, link: String? = nil,
    notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let sheet = try await operations.staffSheet(username: username(context), actor: .staff(member))
    let filling = StaffFilling(sheet: sheet, viewer: member.id, problem: problem, fields: fields, link: link)
    return try await page(
      filling.page, path: "/desk/medarbetare", context: context, notice: notice,
      status: problem?.code.status ?? .ok)
  }

  private func username(_ context: SiteContext) -> String { context.parameters.get("username") ?? "" }

  private func address(_ context: SiteContext, _ news: StaffNews) -> String {
    "/desk/medarbetare/konto/\(username(context))?klart=\(news.rawValue)"
  }
}

/// What can be done with somebody's account, as the last part of the address.
enum StaffVerb: String, CaseIterable {
  case end = "avsluta"
  case link = "lank"
  case resetCodes = "nollstall"
  case close = "stang"
  case open = "oppna"

  var news: StaffNews {
    switch self {
    case .end: .ended
    case .link, .open: .opened
    case .resetCodes: .codesReset
    case .close: .closed
    }
  }
}

/// What was just done with an account, as it stands in the address.
enum StaffNews: String {
  case added = "tillagd"
  case addedWithPassword = "ny"
  case saved = "sparat"
  case ended = "utloggad"
  case codesReset = "nollstallt"
  case closed = "stangt"
  case opened = "oppnat"

  var swedish: String {
    switch self {
    case .added: "Kontot finns. Personen loggar in med kommunens konto."
    case .addedWithPassword: "Kontot finns. Skapa en länk för nytt lösenord och ge den till personen."
    case .saved: "Ändringen är sparad."
    case .ended: "Personen är utloggad överallt."
    case .codesReset: "Engångskoderna är nollställda, och personen är utloggad."
    case .closed: "Kontot är stängt. Personen finns kvar i historiken."
    case .opened: "Kontot är öppet igen."
    }
  }
}
