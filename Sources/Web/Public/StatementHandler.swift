import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  /// The address tells nothing: the page is the same whether it leads somewhere or not.
  func showStatement(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await statementCode(problem: nil, context)
  }

  /// The code comes by POST, so that it stands in no address, history or log.
  func postStatement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let address = try context.parameters.require("address")
    let fields = try await FormFields(request, context: context)
    do {
      guard fields["answering"] == "yes" else {
        return try await statement(
          try await operations.readReferral(address: address, code: fields["code"]), fields, problem: nil)
      }
      return try await answerStatement(address, fields)
    } catch let problem as Problem where problem.key == .referralNotFound {
      return try await statementCode(problem: problem, context)
    }
  }

  private func answerStatement(_ address: String, _ fields: FormFields) async throws -> Response {
    do {
      let view = try await operations.answerReferral(
        address: address, code: fields["code"], text: fields["text"])
      return try await statement(view, fields, problem: nil)
    } catch let problem as Problem where problem.code == .invalid || problem.key == .referralOver {
      let view = try await operations.readReferral(address: address, code: fields["code"])
      return try await statement(view, fields, problem: problem)
    }
  }

  private func statementCode(problem: Problem?, _ context: SiteContext) async throws -> Response {
    let address = try context.parameters.require("address")
    // What stands in the address comes back in a form, so it must be what an address can be.
    guard address.count <= 20, address.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      throw HTTPError(.notFound)
    }
    return try await page(
      StatementCodePage(
        errors: problem.map { [FormError(target: "code", text: $0.swedish)] } ?? [],
        action: "/yttrande/\(address)", code: TextField(error: problem?.swedish)),
      path: "/yttrande", status: problem == nil ? .ok : .notFound)
  }

  private func statement(_ view: ReferralView, _ fields: FormFields, problem: Problem?) async throws
    -> Response
  {
    let (today, _) = try await operations.promiseToday()
    return try await page(
      StatementPage(
        title: "Fråga om ärende \(view.number)",
        errors: problem.map { [FormError(target: "text", text: $0.swedish)] } ?? [],
        recipient: view.referral.recipient, question: view.question, shared: view.shared,
        answerBy: PlainSwedishDate(today: today).date(view.referral.answerBy),
        action: "/yttrande/\(view.referral.address)", code: fields["code"],
        text: TextField(value: view.answer == nil ? fields["text"] : "", error: problem?.swedish),
        given: view.answer),
      path: "/yttrande", status: problem?.code.status ?? .ok)
  }
}
