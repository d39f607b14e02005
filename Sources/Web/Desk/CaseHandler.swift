import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  func showCase(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await operations.readCase(try number(context), actor: .staff(try context.member()))
    let verb = CaseVerbs.at(FormFields(query: request)["klart"])
    return try await casePage(file, attempt: nil, context: context, notice: verb?.done)
  }

  /// Does what a form of the case page asks for; what cannot be done comes back with the form as it was filled in.
  func perform(_ verb: any CaseVerb, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try number(context), Actor.staff(try context.member()))
    let fields = try await trustedFields(request, context)
    do {
      try await verb.perform(CaseDeed(operations: operations, number: number, fields: fields, actor: actor))
      // Whoever hands a case to another board does not see it any more.
      guard (try? await operations.readCase(number, actor: actor)) != nil else { return .seeOther("/desk") }
      return .seeOther("/desk/arenden/\(number)?klart=\(verb.address)")
    } catch let problem as Problem where problem.code != .notFound {
      let file = try await operations.readCase(number, actor: actor)
      let attempt = CaseAttempt(verb: verb, fields: fields, problems: [problem])
      return try await casePage(file, attempt: attempt, context: context)
    }
  }

  private func casePage(
    _ file: CaseFile, attempt: CaseAttempt?, context: SiteContext, notice: String? = nil
  ) async throws -> Response {
    try await page(
      CasePage(file, attempt: attempt), path: "/desk", context: context, notice: notice,
      status: attempt?.problems.first?.code.status ?? .ok)
  }

  private func number(_ context: SiteContext) throws(Problem) -> CaseNumber {
    guard let number = context.parameters.get("number").flatMap(CaseNumber.init) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return number
  }
}

extension FormFields {
  func day(_ name: String) throws(Problem) -> CalendarDay {
    guard let day = CalendarDay(self[name]) else {
      throw Problem(.invalid, .dateWrong, [self[name]], field: name)
    }
    return day
  }
}
