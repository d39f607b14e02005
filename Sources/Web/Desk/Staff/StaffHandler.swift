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

  /// For administrators, who come from the accounts, and for the data protection officer, who comes from the read log.
  func staffLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let actor = Actor.staff(try context.member())
    let log = try await operations.staffLog(actor: actor)
    let words = StaffWords(now: log.now, names: log.names, chart: log.chart)
    let place: DeskPlace = Access.permitsStaffAdministration(actor) ? .staff : .readLog
    return try await page(
      StaffLogPage(
        trail: PageLink(label: place.label, address: place.rawValue),
        events: log.events.map { words.line($0, naming: .everybody) }), path: place.rawValue, context: context
    )
  }

  func showStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let news: StaffNews? = query.word("klart")
    return try await staffPage(context, notice: news.map { $0.notice(released: query.count("lamnade") ?? 0) })
  }

  func editStaff(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (name, actor) = (username(context), Actor.staff(try context.member()))
    do {
      let placement = try await placement(fields["unit"])
      let released = try await operations.editStaff(
        username: name, name: fields["name"], role: try fields.staffRole(at: placement),
        placement: placement, email: fields["email"], seen: fields.seen, by: actor)
      return .seeOther(address(context, .saved, released: released))
    } catch let problem as Problem where problem.code == .invalid || problem.isConflictOfVersions {
      return try await staffPage(context, problem: problem, fields: fields)
    }
  }

  func addStaffRole(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (name, actor) = (username(context), Actor.staff(try context.member()))
    do {
      let place = try await placement(fields["unit"])
      try await operations.addRole(try fields.staffRole(at: place), at: place, to: name, by: actor)
      return .seeOther(address(context, .roleAdded))
    } catch let problem as Problem where problem.code == .invalid {
      return try await staffPage(context, problem: problem, in: .more, fields: fields)
    }
  }

  func removeStaffRole(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (name, actor) = (username(context), Actor.staff(try context.member()))
    do {
      guard let role: Role = fields.word("role") else { throw Problem(.invalid, .roleNotHeld, field: "role") }
      let released = try await operations.removeRole(
        role, at: try await placement(fields["unit"]), from: name, by: actor)
      return .seeOther(address(context, .roleRemoved, released: released))
    } catch let problem as Problem where problem.code == .invalid {
      return try await staffPage(context, problem: problem, in: .more)
    }
  }

  /// What the buttons do; each is one operation.
  func act(_ verb: StaffVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let (name, actor) = (username(context), Actor.staff(try context.member()))
    var released = 0
    do {
      switch verb {
      case .end: try await operations.endSessions(username: name, by: actor)
      case .resetCodes: try await operations.resetSecondFactor(username: name, by: actor)
      case .close: released = try await operations.disableStaff(username: name, by: actor)
      case .open: try await operations.enableStaff(username: name, by: actor)
      case .link:
        let token = try await operations.makeResetLink(username: name, by: actor)
        return try await staffPage(context, link: publicAddress(of: DeskRoutes.newPassword(token)))
      }
      return .seeOther(address(context, verb.news, released: released))
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
    _ context: SiteContext, problem: Problem? = nil, in form: StaffFilling.Form = .main,
    fields: FormFields? = nil, link: String? = nil, notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let sheet = try await operations.staffSheet(username: username(context), actor: .staff(member))
    let filling = StaffFilling(
      sheet: sheet, viewer: member.id, problem: problem, form: form, fields: fields, link: link)
    return try await page(
      filling.page, path: "/desk/medarbetare", context: context, notice: notice,
      status: problem?.code.status ?? .ok)
  }

  private func username(_ context: SiteContext) -> String { context.parameters.get("username") ?? "" }

  /// - Parameter released: how many cases the person gave back by it.
  private func address(_ context: SiteContext, _ news: StaffNews, released: Int = 0) -> String {
    "/desk/medarbetare/konto/\(username(context))?klart=\(news.rawValue)"
      + (released > 0 ? "&lamnade=\(released)" : "")
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
  case roleAdded = "roll-tillagd"
  case roleRemoved = "roll-borttagen"

  /// With what became of the cases that the person may no longer handle.
  func notice(released: Int) -> String {
    switch released {
    case ..<1: swedish
    case 1: "\(swedish) Ett öppet ärende har lämnats tillbaka till sin enhet."
    default: "\(swedish) \(released) öppna ärenden har lämnats tillbaka till sina enheter."
    }
  }

  var swedish: String {
    switch self {
    case .added: "Kontot finns. Personen loggar in med kommunens konto."
    case .addedWithPassword: "Kontot finns. Skapa en länk för nytt lösenord och ge den till personen."
    case .saved: "Ändringen är sparad."
    case .ended: "Personen är utloggad överallt."
    case .codesReset: "Engångskoderna är nollställda, och personen är utloggad."
    case .closed: "Kontot är stängt. Personen finns kvar i historiken."
    case .opened: "Kontot är öppet igen."
    case .roleAdded: "Personen har fått en roll till, och är utloggad."
    case .roleRemoved: "Rollen är borttagen, och personen är utloggad."
    }
  }
}
