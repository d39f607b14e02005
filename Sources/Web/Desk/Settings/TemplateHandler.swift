import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func templateList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let list = try await operations.templates(for: member)
    return try await page(
      TemplatesPage(list),
      path: "/desk/svarsmallar", context: context,
      notice: FormFields(query: request)["klart"].isEmpty ? nil : "Mallen är sparad.")
  }

  func showTemplate(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await templatePage(nil, problem: nil, context: context)
  }

  func postTemplate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      _ = try await operations.saveTemplate(
        WrittenTemplate(
          name: fields["name"], kind: fields.word("kind"), placement: try await placement(fields["unit"]),
          body: fields["body"]),
        as: try templateID(context), version: try templateID(context) == nil ? nil : Int(fields["version"]),
        by: try context.member())
      return .seeOther("/desk/svarsmallar?klart=ja")
    } catch let problem as Problem where problem.code != .notFound {
      return try await templatePage(fields, problem: problem, context: context)
    }
  }

  func withdrawTemplate(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    guard let id = try templateID(context) else { throw Problem(.notFound, .templateUnknown) }
    try await operations.withdrawTemplate(id, by: try context.member())
    return .seeOther("/desk/svarsmallar?klart=ja")
  }

  private func templatePage(
    _ fields: FormFields?, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    let id = try templateID(context)
    let list = try await operations.templates(for: member)
    let history = try await id.asyncMap { try await operations.templateHistory($0, for: member) } ?? []
    return try await page(
      TemplateFilling(list: list, history: history, id: id, fields: fields, problem: problem, member: member)
        .page,
      path: "/desk/svarsmallar", context: context, status: problem?.code.status ?? .ok)
  }

  /// nil for a new one.
  private func templateID(_ context: SiteContext) throws -> RowID? {
    let id = try context.parameters.require("id")
    return id == "ny" ? nil : RowID(rawValue: id)
  }
}

extension Optional {
  fileprivate func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async rethrows -> Value? {
    guard let self else { return nil }
    return try await body(self)
  }
}
