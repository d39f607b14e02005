import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  /// Keeps what somebody is writing: by the script as it is typed (204), or by a button (back to the page).
  func postDraft(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    guard let number = context.parameters.get("number").flatMap(CaseNumber.init),
      let form = context.parameters.get("form").flatMap(Draft.Form.init)
    else { throw Problem(.notFound, .caseNotFound) }
    try await operations.saveDraft(
      form, text: fields[form.field], in: number, by: try context.member())
    if request.headers[.accept] == "application/json" {
      return Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }
    return .seeOther("/desk/arenden/\(number)?klart=\(Self.draftDone)")
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
