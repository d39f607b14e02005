import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func showOccasion(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let member = try context.member()
    let (today, _) = try await operations.promiseToday()
    let blank = OccasionForm(
      fields: FormFields([
        "submission": SecretToken.random(), "heldOn": today.description, "recordedBy": member.name,
        "unit": PlacementChoices.value(of: member.placement),
      ]))
    return try await occasionPage(blank, problems: [], context)
  }

  func postOccasion(_ request: Request, _ context: SiteContext) async throws -> Response {
    try requireRegistration(context)
    let posted = try await postedForm(request, context)
    let form = OccasionForm(fields: posted.fields)
    guard posted.isTrusted else {
      return try await occasionPage(form, problems: [PostedForm.expired], context, status: .forbidden)
    }
    if form.wantsMoreRows { return try await occasionPage(form.withMoreRows(), problems: [], context) }
    do {
      let sheet = try form.sheet(placement: try await placement(form.fields["unit"]))
      let receipts = try await operations.registerOccasion(
        sheet, idempotency: try IdempotencyKey(form.fields["submission"]),
        actor: .staff(try context.member()))
      var open: Set<String> = []
      for receipt in receipts where try await mayOpen(receipt, context) { open.insert(receipt.number) }
      return try await page(
        OccasionDonePage(receipts, sheet, open: open), path: "/desk/moten", context: context)
    } catch let problems as Problems {
      return try await occasionPage(form, problems: problems.all, context, status: .unprocessableContent)
    } catch let problem as Problem where problem.code == .invalid || problem.code == .conflict {
      return try await occasionPage(form, problems: [problem], context, status: problem.code.status)
    }
  }

  private func occasionPage(
    _ form: OccasionForm, problems: [Problem], _ context: SiteContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let material = try await operations.registrationMaterial()
    return try await page(
      form.page(material, problems: problems), path: "/desk/moten", context: context, status: status)
  }
}

extension OccasionDonePage {
  /// - Parameter open: the numbers of those that whoever registered them may read where they went.
  init(_ receipts: [Receipt], _ sheet: OccasionSheet, open: Set<String>) {
    let dates = PlainSwedishDate(today: sheet.heldOn)
    self.init(
      occasion: "\(TidyText.line(sheet.title)), \(dates.date(sheet.heldOn))",
      lines: zip(receipts, sheet.views).map { receipt, view in
        OccasionDoneLine(
          number: receipt.number,
          address: open.contains(receipt.number) ? "/desk/arenden/\(receipt.number)" : nil,
          answerBy: view.wish == .answer ? dates.date(receipt.answerBy) : "Vill inte ha svar",
          code: ReceiptCode(receipt.receiptCode)?.grouped ?? "")
      },
      hasCodes: receipts.contains { !$0.receiptCode.isEmpty })
  }
}
