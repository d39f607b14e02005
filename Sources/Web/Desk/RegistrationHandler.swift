import Domain
import Hummingbird
import Operations
import Storage

extension Site {
  func showRegistration(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard Access.permits(.staff(try context.member()), .register, at: .unrouted) else {
      throw Problem(.notFound, .caseNotFound)
    }
    let (today, _) = try await operations.promiseToday()
    let blank = RegistrationForm(
      fields: FormFields(["submission": SecretToken.random(), "received": today.description]))
    return try await registrationPage(blank, problems: [], context: context)
  }

  func postRegistration(_ request: Request, _ context: SiteContext) async throws -> Response {
    let posted = RegistrationForm(fields: try await trustedFields(request, context))
    if posted.fields["ask"] == "unit" { return try await registrationAdvice(posted, context) }
    do {
      let item = try posted.item(placement: try await placement(posted.fields["unit"]))
      let receipt = try await operations.register(
        item, idempotency: try IdempotencyKey(posted.fields["submission"]),
        actor: .staff(try context.member()))
      return try await page(
        RegistrationDonePage(receipt, item: item), path: "/desk/registrera", context: context)
    } catch let problems as Problems {
      return try await registrationPage(posted, problems: problems.all, context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await registrationPage(posted, problems: [problem], context: context)
    }
  }

  private func registrationPage(
    _ form: RegistrationForm, problems: [Problem], context: SiteContext
  ) async throws -> Response {
    let material = try await operations.registrationMaterial()
    return try await page(
      form.page(material, problems: problems), path: "/desk/registrera", context: context,
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }
}

extension RegistrationDonePage {
  init(_ receipt: Receipt, item: RegisteredItem) {
    let dates = PlainSwedishDate(today: receipt.received)
    self.init(
      number: receipt.number, address: "/desk/arenden/\(receipt.number)",
      received: dates.date(receipt.received),
      acknowledgeBy: item.acknowledgedBy == nil && item.wish == .answer
        ? dates.date(receipt.acknowledgeBy) : nil,
      answerBy: item.wish == .answer ? dates.date(receipt.answerBy) : nil,
      codeGroups: ReceiptCode(receipt.receiptCode)?.grouped.split(separator: " ").map(String.init) ?? [])
  }
}
