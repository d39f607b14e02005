import Domain
import Hummingbird
import Operations

extension Site {
  /// What has been mailed, to whom it may be seen, and what failed.
  func mailLog(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let notice = query["klart"] == "om" ? "Utskicket skickas om." : Self.resent(query)
    return try await mailLogPage(
      MailLogQuestion(state: query.word("state"), page: query.page), context, notice: notice)
  }

  func resendMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    _ = try await trustedFields(request, context)
    guard let id = context.parameters.get("mail") else { throw Problem(.notFound, .mailNotFound) }
    try await operations.resendMail(RowID(rawValue: id), by: member)
    return .seeOther("/desk/utskick?klart=om")
  }

  /// Sends again all that failed, as one action.
  func resendAllMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await trustedFields(request, context)
    let done = try await operations.resendAllFailed(by: try context.member())
    return .seeOther("/desk/utskick?klart=alla&om=\(done.sent)&kvar=\(done.left)")
  }

  private static func resent(_ query: FormFields) -> String? {
    guard query["klart"] == "alla", let sent = query.count("om"), let left = query.count("kvar") else {
      return nil
    }
    let first = sent == 1 ? "1 utskick skickas om." : "\(sent) utskick skickas om."
    guard left > 0 else { return first }
    let those = left == 1 ? "det" : "de"
    return "\(first) \(left) ligger kvar: mottagaren vet redan, eller så går \(those) inte att skicka om."
  }

  private func mailLogPage(
    _ question: MailLogQuestion, _ context: SiteContext, notice: String?
  ) async throws -> Response {
    let log = try await operations.mailLog(
      question.state, page: question.page, for: try context.member())
    return try await page(
      MailLogPage(log, question), path: "/desk/utskick", context: context, notice: notice)
  }
}

/// Which part of the log is asked for.
struct MailLogQuestion: Sendable {
  /// Nil for all.
  let state: MailState?
  let page: Int

  func address(page: Int) -> String {
    "/desk/utskick?state=\(state?.rawValue ?? "")&page=\(page)"
  }
}
