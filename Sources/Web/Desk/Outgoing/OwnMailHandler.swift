import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func ownMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    let contact = try await operations.mailContact(of: try context.member().id)
    let notice = FormFields(query: request)["klart"] == "sparat" ? "Ditt val är sparat." : nil
    return try await ownMailPage(contact.email, contact.habit, context, notice: notice)
  }

  func postOwnMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let session = try context.openSession()
    let habit: MailHabit = fields.word("habit") ?? .each
    do {
      try await operations.setOwnMail(
        email: fields["email"], habit: habit, currentPassword: fields["currentPassword"], session: session,
        from: origin(request, context))
      return .seeOther("/desk/mina-utskick?klart=sparat")
    } catch let problem as Problem where problem.field == "email" || problem.field == "currentPassword" {
      return try await ownMailPage(fields["email"], habit, context, problem: problem)
    }
  }

  private func ownMailPage(
    _ email: String, _ habit: MailHabit, _ context: SiteContext, problem: Problem? = nil,
    notice: String? = nil
  ) async throws -> Response {
    func error(_ field: String) -> String? { problem?.field == field ? problem?.swedish : nil }
    let account = try await operations.ownAccount(of: try context.member())
    return try await page(
      OwnMailPage(
        errors: problem.map { [FormError(target: $0.field ?? "email", text: $0.swedish)] } ?? [],
        email: TextField(value: email, error: error("email")),
        currentPassword: account.hasPassword ? TextField(error: error("currentPassword")) : nil,
        habit: Self.habits(habit), hours: reminderHours),
      path: "/desk/mina-utskick", context: context, notice: notice, status: problem?.code.status ?? .ok)
  }

  private var reminderHours: String {
    let hours = operations.outgoing.officeHours
    return "på arbetsdagar klockan \(hours.opens)–\(hours.closes)"
  }

  private static func habits(_ chosen: MailHabit) -> ChoiceField {
    ChoiceField(options: MailHabit.allCases.map { Choice(value: $0.rawValue, label: $0.swedish) })
      .selecting(chosen.rawValue)
  }
}
