import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func ownMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    let contact = try await operations.mailContact(of: try context.member().id)
    let notice = FormFields(query: request)["klart"] == "sparat" ? "Ditt val är sparat." : nil
    return try await page(
      OwnMailPage(
        email: TextField(value: contact.email), habit: Self.habits(contact.habit), hours: reminderHours),
      path: "/desk/mina-utskick", context: context, notice: notice)
  }

  func postOwnMail(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let fields = try await trustedFields(request, context)
    let habit: MailHabit = fields.word("habit") ?? .each
    do {
      try await operations.setMailContact(email: fields["email"], habit: habit, of: member.id)
      return .seeOther("/desk/mina-utskick?klart=sparat")
    } catch let problem as Problem where problem.field == "email" {
      return try await page(
        OwnMailPage(
          errors: [FormError(target: "email", text: problem.swedish)],
          email: TextField(value: fields["email"], error: problem.swedish), habit: Self.habits(habit),
          hours: reminderHours),
        path: "/desk/mina-utskick", context: context, status: problem.code.status)
    }
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
