import Domain
import Hummingbird
import Operations

extension Site {
  func showProtectedUnits(_ request: Request, _ context: SiteContext) async throws -> Response {
    let done = FormFields(query: request)["klart"].isEmpty ? nil : "Skyddet är ändrat."
    return try await protectedUnitsPage(context, notice: done)
  }

  func postProtectedUnits(_ request: Request, _ context: SiteContext) async throws -> Response {
    let actor = Actor.staff(try context.member())
    let fields = try await trustedFields(request, context)
    // Whoever may not see the page is told that it is missing, whatever was posted.
    _ = try await operations.protectedUnits(actor: actor)
    let profile: ProtectedProfile? = fields.word("profile")
    guard let unit: UnitID = fields.identifier("unit"), profile != nil || fields["profile"] == "none" else {
      let problem = Problem(.invalid, .protectionMissing, field: fields["unit"].isEmpty ? "unit" : "profile")
      return try await protectedUnitsPage(context, fields: fields, problem: problem)
    }
    do {
      try await operations.protect(unit, as: profile, actor: actor)
      return .seeOther("/desk/skyddade-enheter?klart=1")
    } catch let problem as Problem where problem.key == .organisationUnknown {
      return try await protectedUnitsPage(
        context, fields: fields, problem: Problem(.invalid, .organisationUnknown, field: "unit"))
    }
  }

  private func protectedUnitsPage(
    _ context: SiteContext, fields: FormFields = FormFields([:]), problem: Problem? = nil,
    notice: String? = nil
  ) async throws -> Response {
    let units = try await operations.protectedUnits(actor: .staff(try context.member()))
    func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
    let choices = ProtectedUnitChoices(units)
    return try await page(
      ProtectedUnitsPage(
        errors: problem.map { [FormError(target: $0.field ?? "unit", text: $0.swedish)] } ?? [],
        units: choices.lines, unit: choices.units.selecting(fields["unit"], error: error("unit")),
        profile: ProtectedUnitChoices.profiles.selecting(fields["profile"], error: error("profile")),
        history: SettingsWords(history: units.history).lines),
      path: "/desk/skyddade-enheter", context: context, notice: notice,
      status: problem?.code.status ?? .ok)
  }
}

/// What the page offers.
private struct ProtectedUnitChoices {
  let known: ProtectedUnits

  init(_ known: ProtectedUnits) {
    self.known = known
  }

  static let profiles = ChoiceField(
    options: ProtectedProfile.allCases.map {
      Choice(value: $0.rawValue, label: $0.swedish, hint: $0.provision)
    } + [
      Choice(value: "none", label: "Inget skydd", hint: "Alla som arbetar med ärenden i nämnden kan läsa.")
    ])

  var units: ChoiceField {
    ChoiceField(
      options: [Choice(value: "", label: "Välj enhet")],
      groups: SwedishOrder.sorted(known.chart.boards, by: \.name).map { board in
        let units = SwedishOrder.sorted(known.chart.units.filter { $0.board == board.id }, by: \.name)
        return ChoiceGroup(
          label: board.name, options: units.map { Choice(value: $0.id.rawValue, label: $0.name) })
      })
  }

  var lines: [ProtectedUnitLine] {
    SwedishOrder.sorted(known.chart.units, by: \.name).compactMap { unit in
      known.profiles[unit.id].map { profile in
        ProtectedUnitLine(
          unit: unit.name, board: known.chart.board(unit.board)?.name ?? "", profile: profile.swedish,
          provision: profile.provision, since: since(unit.id))
      }
    }
  }

  /// "i dag, av Siv Ek".
  private func since(_ unit: UnitID) -> String {
    guard let decision = known.decisions[unit] else { return "" }
    let day = SettingsWords(history: known.history).relative(decision.day)
    let who = StaffWords(now: known.history.now, names: known.history.names).actor(decision.actor)
    return "\(day), av \(who)"
  }
}
