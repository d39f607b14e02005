import Domain
import Hummingbird
import Operations

extension Site {
  func showPile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    return try await pilePage(context, page: query.page, notice: PileOutcome(query).notice)
  }

  /// Places one case, or all that are marked. Each is a transaction of its own: what somebody else changed meanwhile
  /// stays in the pile, and the rest is placed.
  func postPile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (fields, member) = (try await trustedFields(request, context), try context.member())
    guard Access.permitsRouting(member) else { throw Problem(.notFound, .caseNotFound) }
    let chosen = PileChoice.all(in: fields)
    guard !chosen.isEmpty else {
      return try await pilePage(
        context, page: 1, problem: Problem(.invalid, .nothingMarked, field: "innehall"))
    }
    var outcome = PileOutcome()
    for choice in chosen {
      do {
        let goal = try choice.goal(try await operations.organisation())
        _ = try await operations.route(
          choice.number, to: goal, because: choice.reason, staff: choice.staff, version: choice.version,
          actor: .staff(member))
        outcome.placed += 1
      } catch let problem as Problem where choice.isAboutPlace(problem) && chosen.count == 1 {
        return try await pilePage(
          context, page: 1, problem: Problem(problem.code, problem.key, field: "unit-\(choice.number)"))
      } catch let problem as Problem where problem.code != .notFound {
        outcome.left += 1
      }
    }
    return .seeOther(outcome.address)
  }

  private func pilePage(
    _ context: SiteContext, page number: Int, notice: String? = nil, problem: Problem? = nil
  ) async throws -> Response {
    let member = try context.member()
    let pile = try await operations.pile(page: number, for: member)
    let ownerless = try await operations.ownerless(for: member).list
    return try await page(
      RoutingPilePage(pile, page: number, ownerless: ownerless, problem: problem), path: "/desk/fordelning",
      context: context, notice: notice, status: problem?.code.status ?? .ok)
  }
}

/// How it went, as it stands in the address.
private struct PileOutcome {
  var placed = 0
  var left = 0

  init() {}

  init(_ query: FormFields) {
    placed = query.count("klart") ?? 0
    left = query.count("kvar") ?? 0
  }

  var address: String { "/desk/fordelning?klart=\(placed)&kvar=\(left)" }

  var notice: String? {
    guard placed > 0 || left > 0 else { return nil }
    let done = placed == 1 ? "1 ärende är fördelat." : "\(placed) ärenden är fördelade."
    let rest =
      left == 1
      ? "1 ärende hade ändrats eller saknade enhet." : "\(left) ärenden hade ändrats eller saknade enhet."
    return left == 0 ? done : "\(done) \(rest)"
  }
}

/// One case of the posted pile.
private struct PileChoice {
  let number: CaseNumber
  let fields: FormFields

  /// The one whose button was pressed, or those that are marked.
  static func all(in fields: FormFields) -> [PileChoice] {
    let numbers = fields["numbers"].split(separator: " ").compactMap { CaseNumber(String($0)) }
    let one = CaseNumber(fields["one"])
    return numbers.filter { number in
      one.map { $0 == number } ?? (fields["mark-\(number)"] == "yes")
    }.map { PileChoice(number: $0, fields: fields) }
  }

  var version: Int? { Int(fields["version-\(number)"]) }

  var staff: StaffQuestion { fields["nobody-\(number)"] == "yes" ? .aboutNobody : .unanswered }

  /// Whose a complaint about a member of staff would be follows from where it is placed.
  func isAboutPlace(_ problem: Problem) -> Bool { problem.field == "unit" || problem.field == "about" }

  /// The proposal was taken only when its unit is still the one that is chosen.
  var reason: RoutingReason { isProposal ? fields.word("basis-\(number)") ?? .own : .own }

  func goal(_ chart: OrganisationChart) throws(Problem) -> RoutingGoal {
    let placement = try PlacementChoices.placement(fields["unit-\(number)"], in: chart)
    guard placement != .unrouted else { throw Problem(.invalid, .ruleGoalMissing, field: "unit") }
    return RoutingGoal(
      placement: placement, serviceArea: isProposal ? fields.identifier("service-\(number)") : nil,
      dimension: isProposal ? fields.word("dimension-\(number)") : nil)
  }

  private var isProposal: Bool {
    let proposed = fields["proposed-\(number)"]
    return !proposed.isEmpty && proposed == fields["unit-\(number)"]
  }
}
