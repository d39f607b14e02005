import Domain
import Foundation
import Hummingbird
import Operations

extension Site {
  /// Asks why, before a case is opened that one does not open without a reason.
  func showReadingReason(_ request: Request, _ context: SiteContext) async throws -> Response {
    let number = try caseNumber(context)
    guard try await operations.mayOpen(number, actor: .staff(try context.member())) else {
      throw Problem(.notFound, .caseNotFound)
    }
    let question = ReasonQuestion(number, goal: FormFields(query: request)["till"])
    return try await page(
      ReadingReasonPage(number: number.description, goal: question.goal), path: "/desk", context: context)
  }

  func postReadingReason(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (number, actor) = (try caseNumber(context), Actor.staff(try context.member()))
    let fields = try await trustedFields(request, context)
    let question = ReasonQuestion(number, goal: fields["till"])
    do {
      try await operations.giveReason(fields["reason"], for: number, actor: actor)
      return .seeOther(question.goal)
    } catch let problem as Problem where problem.code == .invalid {
      guard try await operations.mayOpen(number, actor: actor) else {
        throw Problem(.notFound, .caseNotFound)
      }
      let asked = ReadingReasonPage(
        number: number.description, goal: question.goal,
        errors: [FormError(target: "reason", text: problem.swedish)],
        reason: TextField(value: fields["reason"], error: problem.swedish))
      return try await page(asked, path: "/desk", context: context, status: problem.code.status)
    }
  }

  /// The case, or nil when whoever asks has to say why first.
  func openCase(_ number: CaseNumber, _ context: SiteContext) async throws -> CaseFile? {
    do {
      return try await operations.readCase(number, actor: .staff(try context.member()))
    } catch let problem as Problem where problem.key == .readingReasonMissing {
      return nil
    }
  }

  /// The case that an address names.
  func caseNumber(_ context: SiteContext) throws(Problem) -> CaseNumber {
    guard let number = context.parameters.get("number").flatMap(CaseNumber.init) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return number
  }
}
