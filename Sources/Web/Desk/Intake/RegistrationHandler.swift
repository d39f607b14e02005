import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showRegistration(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let (today, _) = try await operations.promiseToday()
    let blank = RegistrationForm(
      fields: FormFields(["submission": SecretToken.random(), "received": today.description]))
    return try await registrationPage(blank, problems: [], context: context)
  }

  /// Asked before a form is looked at: whoever may not register learns nothing from what is wrong in it.
  /// - Throws: `Problem` not found.
  func requireRegistration(_ context: SiteContext) throws {
    guard Access.permitsRegistration(try context.member()) else { throw Problem(.notFound, .caseNotFound) }
  }

  func postRegistration(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let form = try await postedForm(request, context)
    var posted = RegistrationForm(fields: form.fields)
    guard form.isTrusted else {
      return try await registrationPage(
        posted, problems: [PostedForm.expired], context: context, status: .forbidden)
    }
    if posted.fields["ask"] == "unit" { return try await registrationAdvice(posted, context) }
    do {
      let item = try posted.item(placement: try await placement(posted.fields["unit"]))
      let key = try IdempotencyKey(posted.fields["submission"])
      // What is wrong is mended first: likely duplicates are looked at once, when nothing else stands in the way.
      try await operations.checkRegistration(of: item)
      if try await operations.earlierReceipt(of: item, idempotency: key) == nil {
        posted.duplicates = try await unseenDuplicates(of: item, posted.fields, context)
      }
      guard posted.duplicates.isEmpty else {
        return try await registrationPage(posted, problems: [], context: context)
      }
      let receipt = try await operations.register(
        item, idempotency: key,
        actor: .staff(try context.member()))
      let isOpen = try await mayOpen(receipt, context)
      return try await page(
        RegistrationDonePage(receipt, item: item, isOpen: isOpen), path: "/desk/registrera", context: context)
    } catch let problems as Problems {
      return try await registrationPage(posted, problems: problems.all, context: context)
    } catch let problem as Problem where problem.code == .invalid {
      return try await registrationPage(posted, problems: [problem], context: context)
    }
  }

  /// Whether whoever registered it may read it where it went.
  func mayOpen(_ receipt: Receipt, _ context: SiteContext) async throws -> Bool {
    guard let number = CaseNumber(receipt.number) else { return false }
    return try await operations.mayOpen(number, actor: .staff(try context.member()))
  }

  /// Likely duplicates that the person has not been shown yet: shown before anything is saved.
  private func unseenDuplicates(of item: RegisteredItem, _ fields: FormFields, _ context: SiteContext)
    async throws -> [LikelyDuplicate]
  {
    let seen = Set(fields["seen"].split(separator: " ").map(String.init))
    let question = DuplicateQuestion(text: item.text, unit: item.classification.placement.unit)
    let found = try await operations.likelyDuplicates(of: question, for: try context.member())
    return found.allSatisfy { seen.contains($0.number.description) } ? [] : found
  }

  private func registrationPage(
    _ form: RegistrationForm, problems: [Problem], context: SiteContext, status: HTTPResponse.Status? = nil
  ) async throws -> Response {
    let material = try await operations.registrationMaterial()
    return try await page(
      form.page(material, problems: problems), path: "/desk/registrera", context: context,
      status: status ?? (problems.isEmpty ? .ok : .unprocessableContent))
  }
}

extension RegistrationDonePage {
  init(_ receipt: Receipt, item: RegisteredItem, isOpen: Bool) {
    let dates = PlainSwedishDate(today: receipt.received)
    self.init(
      number: receipt.number, address: isOpen ? "/desk/arenden/\(receipt.number)" : nil,
      received: dates.date(receipt.received),
      acknowledgeBy: item.acknowledgedBy == nil && item.wish == .answer
        ? dates.date(receipt.acknowledgeBy) : nil,
      answerBy: item.wish == .answer ? dates.date(receipt.answerBy) : nil,
      codeGroups: ReceiptCode(receipt.receiptCode)?.grouped.split(separator: " ").map(String.init) ?? [])
  }
}
