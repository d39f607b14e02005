import Domain
import Hummingbird
import Operations

extension Site {
  func blankOwnMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await operations.measureNames(for: try context.member())
    return try await measurePage(OwnMeasureFilling(file: nil).page, request, context)
  }

  func postNewOwnMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    return try await savingMeasures(
      fields,
      {
        let id = try await operations.addOwnMeasure(
          fields["word"], OwnMeasureDraft(fields), actor: .staff(member))
        return .measure(MeasureAddress.own(id), .saved)
      },
      refused: { attempt in
        _ = try await operations.measureNames(for: member)
        return OwnMeasureFilling(file: nil, attempt: attempt).page
      }, context)
  }

  func showOwnMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let file = try await operations.ownMeasure(context.kpi, for: member)
    return try await measurePage(
      OwnMeasureFilling(file: file, mayEdit: Access.permitsMeasures(member, .edit)).page, request, context)
  }

  func postOwnMeasure(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changingOwnMeasure(request, context, form: .content) { id, fields, version, actor in
      try await operations.editOwnMeasure(id, OwnMeasureDraft(fields), version: version, actor: actor)
      return .saved
    }
  }

  func postMeasureClosing(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changingOwnMeasure(request, context, form: .closing) { id, fields, version, actor in
      try await operations.closeOwnMeasure(
        id, after: fields["after"], reason: fields["reason"], version: version, actor: actor)
      return .closed
    }
  }

  func postMeasureOpening(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changingOwnMeasure(request, context, form: .opening) { id, _, version, actor in
      try await operations.reopenOwnMeasure(id, version: version, actor: actor)
      return .opened
    }
  }

  private func changingOwnMeasure(
    _ request: Request, _ context: SiteContext, form: OwnMeasureFilling.Form,
    _ change: (KPIID, FormFields, Int, Actor) async throws -> MeasureNews
  ) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (context.kpi, try context.member())
    return try await savingMeasures(
      fields,
      {
        let news = try await change(id, fields, Int(fields["version"]) ?? 0, .staff(member))
        return .measure(MeasureAddress.own(id), news)
      },
      refused: { attempt in
        let file = try await operations.ownMeasure(id, for: member)
        return OwnMeasureFilling(file: file, attempt: attempt, form: form).page
      }, context)
  }
}

extension OwnMeasureDraft {
  init(_ fields: FormFields) {
    self.init(
      title: fields["heading"], unit: fields["unit"], direction: fields.word("direction"),
      definition: fields["definition"], source: fields["source"], area: fields["area"])
  }
}
