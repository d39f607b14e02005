@testable import Web

extension Samples {
  static let mailLog = MailLogPage(
    isOff: true,
    choices: [
      PageLink(label: "Alla (2)", address: "/desk/utskick", current: true),
      PageLink(label: "Misslyckade (1)", address: "/desk/utskick?state=failed"),
    ],
    rows: [
      MailLogRow(
        kind: "Besked om svar", number: "2026-0131", address: "/desk/arenden/2026-0131",
        recipient: "asa@example.org", state: StateMark("Misslyckades", .late), made: "i dag 09.12",
        detail: "E-postservern tog inte emot adressen (550).", resend: "/desk/utskick/0191/skicka-om",
        resendLabel: " besked om svar, ärende 2026-0131"),
      MailLogRow(
        kind: "Daglig sammanställning", state: StateMark("Skickat", .kept), made: "i dag kl. 08.00",
        detail: "Lämnat till e-postservern i dag kl. 08.00.", resendLabel: ""),
    ],
    emptyText: "", pagination: Pagination(position: "Sida 1 av 2", next: "/desk/utskick?page=2"),
    resendAll: true)

  static let emptyMailLog = MailLogPage(choices: [], rows: [], emptyText: "Inga mejl i det här läget.")

  static let ownMail = OwnMailPage(
    errors: [FormError(target: "email", text: "E-postadressen är inte hel.")],
    email: TextField(value: "sara", error: "E-postadressen är inte hel."), currentPassword: TextField(),
    habit: ChoiceField(
      options: [
        Choice(value: "each", label: "Ett mejl för varje påminnelse", selected: true),
        Choice(value: "daily", label: "En sammanställning varje morgon"),
      ]),
    hours: "på arbetsdagar klockan 8–16")
}
