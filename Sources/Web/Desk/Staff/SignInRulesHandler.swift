import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showSignInRules(_ request: Request, _ context: SiteContext) async throws -> Response {
    let notice = FormFields(query: request)["klart"] == "ja" ? "Ändringen är sparad." : nil
    return try await signInRulesPage(context, notice: notice)
  }

  func postSignInRules(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let rules = SignInRules(secondFactorRoles: fields.secondFactorRoles)
    do {
      try await operations.set(rules, seen: fields.seen, by: .staff(try context.member()))
      return .seeOther(Self.rulesSaved)
    } catch let problem as Problem where problem.isConflictOfVersions {
      return try await signInRulesPage(context, fields: fields, problem: problem)
    }
  }

  func addGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    do {
      let placement = try await placement(fields["unit"])
      try await operations.addGroupRole(
        GroupRole(
          group: fields["group"], role: try fields.staffRole(at: placement), placement: placement),
        by: .staff(try context.member()))
      return .seeOther(Self.rulesSaved)
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      return try await signInRulesPage(context, fields: fields, problem: problem)
    }
  }

  func removeGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    try await operations.removeGroupRole(fields["group"], by: .staff(try context.member()))
    return .seeOther(Self.rulesSaved)
  }

  func raiseGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    try await operations.raiseGroupRole(fields["group"], by: .staff(try context.member()))
    return .seeOther(Self.rulesSaved)
  }

  private static let rulesSaved = "/desk/medarbetare/inloggning?klart=ja"

  private func signInRulesPage(
    _ context: SiteContext, fields: FormFields = FormFields([:]), problem: Problem? = nil,
    notice: String? = nil
  ) async throws -> Response {
    let current = try await operations.signInSettings(actor: .staff(try context.member()))
    func error(_ field: String) -> String? { problem?.field == field ? problem?.swedish : nil }
    let conflict = problem?.isConflictOfVersions == true ? SignInConflict(current, fields).conflict : nil
    let chosen = conflict == nil ? current.rules.secondFactorRoles : fields.secondFactorRoles
    let errors = problem.map { [FormError(target: $0.field ?? "group", text: $0.swedish)] } ?? []
    let rules = SignInRulesPage(
      errors: conflict == nil ? errors : [], conflict: conflict, seen: String(current.seen),
      roles: Role.allCases.map { role in
        Choice(
          value: role.rawValue, label: role.swedish.capitalizedFirst,
          selected: chosen.contains(role))
      },
      groups: current.groupRoles.enumerated().map { position, item in
        GroupLine(
          name: item.group, role: item.role.swedish.capitalizedFirst,
          place: current.chart.name(of: item.placement) ?? "Hela kommunen", isFirst: position == 0)
      },
      groupsHint: provider?.accounts == .created
        ? nil
        : "Grupperna används inte nu. De börjar gälla när Norna är inställd på att skapa konton av dem.",
      group: TextField(value: fields["group"], error: error("group")),
      role: StaffChoices.roles(selecting: fields.word("role"), error: error("role")),
      unit: StaffChoices.places(
        current.chart.current(on: current.today), selecting: fields["unit"], error: error("unit")))
    return try await page(
      rules, path: "/desk/medarbetare", context: context, notice: notice,
      status: problem?.code.status ?? .ok)
  }
}

/// The rules as somebody else left them, beside those that were just chosen.
private struct SignInConflict {
  let conflict: CaseConflict

  init(_ settings: SignInSettings, _ fields: FormFields) {
    let words = StaffWords(now: settings.now, names: settings.names, chart: settings.chart)
    let newer = settings.changes.filter { $0.number > fields.seen }
    let label = "Kräver engångskod"
    conflict = CaseConflict(
      of: "reglerna", changes: newer.reversed().map(words.change),
      theirs: [DescribedText(label, StaffWords.list(settings.rules.secondFactorRoles).capitalizedFirst)],
      mine: [DescribedText(label, StaffWords.list(fields.secondFactorRoles).capitalizedFirst)])
  }
}

extension FormFields {
  /// The roles that were ticked.
  fileprivate var secondFactorRoles: Set<Role> {
    Set(Role.allCases.filter { self[$0.rawValue] == "yes" })
  }
}
