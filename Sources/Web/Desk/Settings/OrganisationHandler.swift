import Domain
import HTTPTypes
import Hummingbird
import Operations

/// The organisation, for administrators. What is not for somebody looks missing, in the operations as here.
extension Site {
  func showOrganisation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let member = try context.member()
    let length = query["historik"] == "alla" ? 10_000 : 30
    let settings = try await operations.organisationSettings(newest: length + 1, actor: .staff(member))
    let news: SettingsNews? = query.word("klart")
    return try await page(
      OrganisationPage(settings, length: length),
      path: "/desk/organisation", context: context, notice: news?.swedish)
  }

  func showNewPart(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await newPartPage(context)
  }

  func postNewPart(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      return .seeOther("\(try await addPart(fields, context).address)?klart=\(SettingsNews.added.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await newPartPage(context, fields: fields, problem: problem)
    }
  }

  private func addPart(_ fields: FormFields, _ context: SiteContext) async throws -> OrganisationPart {
    let (actor, name) = (Actor.staff(try context.member()), fields["name"])
    let validity = Validity(from: try fields.day("day"))
    let chart = try await operations.organisation()
    switch try partKind(context) {
    case .board:
      return .board(try await operations.addBoard(name, validity: validity, by: actor).id)
    case .department:
      guard let board = try PartPlace(fields["under"], in: chart).placement.board else {
        throw Problem(.invalid, .placeMissing, field: "under")
      }
      return .department(
        try await operations.addDepartment(name, of: board, validity: validity, by: actor).id)
    case .unit:
      let place = try PartPlace(fields["under"], in: chart)
      return .unit(
        try await operations.addUnit(
          name, at: place.placement, under: place.parent, operation: try fields.operation(),
          validity: validity, by: actor
        ).id)
    }
  }

  private func newPartPage(
    _ context: SiteContext, fields: FormFields? = nil, problem: Problem? = nil
  ) async throws -> Response {
    let kind = try partKind(context)
    let settings = try await operations.organisationSettings(newest: 1, actor: .staff(try context.member()))
    return try await page(
      NewPartPage(kind, settings, fields, problem: problem), path: "/desk/organisation", context: context,
      status: problem?.code.status ?? .ok)
  }

  /// - Throws: `Problem` not found for a word that is none.
  func partKind(_ context: SiteContext) throws(Problem) -> PartKind {
    guard let kind = context.parameters.get("kind").flatMap(PartKind.init(rawValue:)) else {
      throw Problem(.notFound, .organisationUnknown)
    }
    return kind
  }
}
