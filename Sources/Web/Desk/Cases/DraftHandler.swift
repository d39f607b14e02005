import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  /// Keeps what somebody is writing: by the script as it is typed (204), or by a button (back to the page).
  func postDraft(_ request: Request, _ context: SiteContext) async throws -> Response {
    let posted = try await postedForm(request, context)
    guard let form = context.parameters.get("form").flatMap(Draft.Form.init) else {
      throw Problem(.notFound, .caseNotFound)
    }
    let (number, member) = (try caseNumber(context), try context.member())
    guard posted.isTrusted else { return try await expiredDraft(form, posted.fields, context) }
    try await operations.saveDraft(form, text: posted.fields[form.field], in: number, by: member)
    if request.headers[.accept] == "application/json" {
      return Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }
    return .seeOther("/desk/arenden/\(number)?klart=\(Self.draftDone)")
  }
}

extension Site {
  /// The text stands in its form again, on the case page, with this session's token.
  private func expiredDraft(_ form: Draft.Form, _ fields: FormFields, _ context: SiteContext) async throws
    -> Response
  {
    guard let verb = CaseVerbs.all.first(where: { $0.draft == form }) else {
      throw UntrustedForm(fields: fields)
    }
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    try await operations.require(verb.action, on: number, actor: actor)
    return try await expired(
      verb, CaseDeed(operations: operations, number: number, fields: fields, actor: actor), context)
  }
}

extension Draft.Form {
  /// The name of the text's field in the form.
  var field: String {
    switch self {
    case .answer: "text"
    case .question: "question"
    case .note: "note"
    case .message: "message"
    }
  }
}
