import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Operations

/// Everything that a handler needs. Handlers are methods of it, a file each.
struct Site: Sendable {
  let operations: Operations
  let renderer: PageRenderer
  let settings: WebSettings
  /// Through whom staff may log in beside passwords.
  let provider: IdentityProvider?
  /// The PDFs of published documents. To make one takes a minute or more and some 100 MB.
  let publishedPDFs = MadeOnce<RowID, RenderedComparison>()
  let logger: Logger

  init(
    operations: Operations, settings: WebSettings, provider: IdentityProvider? = nil, logger: Logger
  ) throws {
    self.operations = operations
    self.settings = settings
    self.provider = provider
    self.logger = logger
    renderer = try PageRenderer()
  }

  /// A page of the public site. It is never cached: it may hold a receipt code or somebody's words.
  func page<Page: PageModel>(
    _ page: Page, path: String, status: HTTPResponse.Status = .ok
  ) async throws -> Response where Page.Frame == PublicFrame {
    let municipality = try await operations.municipality()
    let frame = PublicFrame(
      municipality: municipality.name, contact: MunicipalityContact(municipality), path: path)
    return .html(renderer.render(page, in: frame), status: status)
  }

  /// A page of the desk for whoever is logged in.
  func page<Page: PageModel>(
    _ page: Page, path: String, context: SiteContext, notice: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response where Page.Frame == DeskFrame {
    let municipality = try await operations.municipality()
    var places: [DeskPlace] = []
    var trouble: String?
    if let member = context.session?.member {
      places = DeskPlace.open(to: member, try await operations.receiving(member))
      trouble = try await operations.mailOutage(for: member)?.sentence
    }
    let frame = DeskFrame(
      municipality: municipality.name, user: context.session.map { DeskUser($0.member) },
      csrf: context.session?.csrfToken ?? "", path: path,
      places: places, notice: notice, trouble: trouble,
      codeNeeded: context.session.flatMap { StaffWords.codeNeeded(for: $0.withheldFrom) })
    return .html(renderer.render(page, in: frame), status: status)
  }
}

extension Response {
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  static func seeOther(_ location: String) -> Response {
    Response(status: .seeOther, headers: [.location: location, .cacheControl: "no-store"])
  }
}

extension DeskPlace {
  /// The menu has only what the person may use.
  static func open(to member: StaffMember, _ receiving: Operations.Receiving) -> [DeskPlace] {
    allCases.filter { place in
      switch place {
      case .cases: Access.worksInCases(member)
      case .tasks: receiving.tasks
      case .registration: Access.permitsRegistration(member)
      case .report: Access.permitsReport(member)
      case .comparison: Access.permitsComparison(member, .readDecided)
      case .publicComparison: Access.permitsReport(member)
      // Registering the quick way
      case .spotSolution, .occasion: Access.permitsRegistration(member)
      case .standIns: Access.worksInCases(member) || Access.permitsAdministration(member)
      case .protectedUnits: Access.permitsAdministration(member)
      case .readLog: Access.permitsReadLog(member)
      case .referrals: Access.worksInCases(member)
      case .templates: Access.permitsTemplates(member)
      case .calendar, .promises, .gates: Access.permitsSettings(member)
      case .routing: Access.permitsRouting(member)
      case .routingRules: Access.permitsRoutingRules(member)
      case .improvements, .meetings: Access.permitsImprovements(member)
      case .measures: Access.permitsMeasures(member, .read)
      case .handovers: receiving.sealed
      case .policy: true
      case .mailLog: Access.permitsMailLog(member)
      case .ownMail, .account: true
      // The organisation and the municipality
      case .organisation, .serviceAreas, .municipality, .texts: Access.permitsSettings(member)
      case .staff: Access.permitsStaffAdministration(.staff(member))
      }
    }
  }
}

extension DeskUser {
  init(_ member: StaffMember) {
    self.init(
      name: member.name, role: StaffWords.roles(of: member).joined(separator: " och "),
      mark: String(SecretToken.hash("tab \(member.id)").prefix(12)))
  }
}

extension MunicipalityContact {
  init(_ municipality: Municipality) {
    self.init(
      phone: municipality.phone.isEmpty
        ? nil
        : PageLink(
          label: municipality.phone, address: "tel:" + municipality.phone.filter { $0.isNumber || $0 == "+" }),
      phoneHours: municipality.phoneHours,
      email: municipality.email.isEmpty
        ? nil : PageLink(label: municipality.email, address: "mailto:" + municipality.email),
      postalAddress: municipality.postalAddress,
      visitingAddress: municipality.visitingAddress, visitingHours: municipality.visitingHours)
  }
}
