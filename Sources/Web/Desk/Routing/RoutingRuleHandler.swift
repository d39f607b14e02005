import Domain
import Hummingbird
import Operations

extension Site {
  static let rulesPath = "/desk/fordelningsregler"

  func listRoutingRules(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let (rules, names) = try await operations.routingRules(for: member)
    let ownerless = try await operations.ownerless(for: member).list
    return try await page(
      RoutingRulesPage(rules, names, ownerless: ownerless), path: Self.rulesPath, context: context)
  }

  func blankRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    let names = try await operations.routingNames(for: try context.member())
    return try await page(
      RoutingRuleForm.blank.page(names, file: nil), path: Self.rulesPath, context: context)
  }

  func addRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = RoutingRuleForm(fields: try await trustedFields(request, context))
    let member = try context.member()
    return try await orRefused(form, nil, context) {
      let id = try await operations.addRoutingRule(
        form.draft(try await operations.routingNames(for: member)), actor: .staff(member))
      return .seeOther("\(Self.rulesPath)/\(id)?klart=sparad")
    }
  }

  func showRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let file = try await operations.routingRule(rule(context), for: member)
    let done: RuleStep? = FormFields(query: request).word("klart")
    return try await page(
      RoutingRuleForm(file.rule.latest).page(file.names, file: file, for: member), path: Self.rulesPath,
      context: context, notice: done?.swedish)
  }

  func editRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    let form = RoutingRuleForm(fields: try await trustedFields(request, context))
    let (id, member) = (rule(context), try context.member())
    return try await orRefused(form, id, context) {
      try await operations.editRoutingRule(
        id, form.draft(try await operations.routingNames(for: member)),
        version: Int(form.fields["version"]) ?? 0,
        actor: .staff(member))
      return .seeOther("\(Self.rulesPath)/\(id)?klart=sparad")
    }
  }

  /// Answers with the page itself: the cases that were caught are shown once and not kept.
  func tryRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let (id, member) = (rule(context), try context.member())
    let tried = try await operations.tryRoutingRule(id, actor: .staff(member))
    let file = try await operations.routingRule(id, for: member)
    return try await page(
      RoutingRuleForm(file.rule.latest).page(file.names, file: file, tried: tried, for: member),
      path: Self.rulesPath, context: context, notice: RuleStep.tried.swedish)
  }

  func switchOnRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (rule(context), try context.member())
    do {
      try await operations.switchOnRoutingRule(
        id, version: Int(fields["version"]) ?? 0, actor: .staff(member))
    } catch let problem as Problem where problem.code == .conflict {
      let file = try await operations.routingRule(id, for: member)
      return try await page(
        RoutingRuleForm(file.rule.latest).page(file.names, file: file, problems: [problem], for: member),
        path: Self.rulesPath, context: context, status: .conflict)
    }
    return .seeOther("\(Self.rulesPath)/\(id)?klart=\(RuleStep.on.rawValue)")
  }

  func switchOffRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    try await operations.switchOffRoutingRule(rule(context), actor: .staff(try context.member()))
    return .seeOther("\(Self.rulesPath)/\(rule(context))?klart=\(RuleStep.off.rawValue)")
  }

  func raiseRoutingRule(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    try await operations.raiseRoutingRule(rule(context), actor: .staff(try context.member()))
    return .seeOther(Self.rulesPath)
  }

  /// What is refused comes back as it was filled in.
  private func orRefused(
    _ form: RoutingRuleForm, _ id: RoutingRuleID?, _ context: SiteContext, _ save: () async throws -> Response
  ) async throws -> Response {
    do {
      return try await save()
    } catch let problems as Problems {
      return try await refused(form, id, problems.all, context)
    } catch let problem as Problem where problem.code != .notFound {
      return try await refused(form, id, [problem], context)
    }
  }

  private func refused(
    _ form: RoutingRuleForm, _ id: RoutingRuleID?, _ problems: [Problem], _ context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    var file: Operations.RoutingRuleFile?
    if let id { file = try await operations.routingRule(id, for: member) }
    let names = try await operations.routingNames(for: member)
    var content = form.page(names, file: file, problems: problems, for: member)
    if let file, problems.contains(where: \.isConflictOfVersions) {
      // The form carries the version that stands now: who has read both may save again.
      let seen = RoutingRuleForm(
        fields: form.fields.replacing("version", with: String(file.rule.latest.number)))
      content = seen.page(names, file: file, problems: problems, for: member)
      (content.conflict, content.errors) = (form.conflict(with: file.rule.latest, names), [])
    }
    return try await page(
      content, path: Self.rulesPath, context: context,
      status: problems.first?.code.status ?? .unprocessableContent)
  }

  private func rule(_ context: SiteContext) -> RoutingRuleID {
    RoutingRuleID(rawValue: context.parameters.get("rule") ?? "")
  }
}

/// What was just done with a rule, as it stands in the address.
private enum RuleStep: String {
  case saved = "sparad"
  case tried = "provad"
  case on = "pa"
  case off = "av"

  var swedish: String {
    switch self {
    case .saved: "Regeln är sparad. Prova den innan du slår på den."
    case .tried: "Regeln är provad."
    case .on: "Regeln är på."
    case .off: "Regeln är av."
    }
  }
}
