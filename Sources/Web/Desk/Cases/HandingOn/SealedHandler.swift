import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func sealedList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let list = try await operations.sealedHandovers(for: try context.member())
    let dates = PlainSwedishDate(today: list.today)
    let rows = list.items.map { item in
      SealedRow(
        number: item.number.description, address: "/desk/overlamningar/\(item.handover.id)",
        gate: item.handover.gate.swedish.capitalizedFirst, when: dates.date(item.handover.done.day),
        due: item.handover.dueOn.map(dates.date) ?? "–",
        feedback: item.feedbackBy.map(dates.date) ?? "–")
    }
    return try await page(SealedListPage(rows: rows), path: "/desk/overlamningar", context: context)
  }

  /// What a hand-over holds for its receivers: everything where it is sealed, and else what was written to them.
  func showSealed(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, member) = (try sealedID(context), try context.member())
    if let covering = try await operations.readCoveringText(id, for: member) {
      let place = Access.worksInCases(member) ? DeskPlace.cases : .tasks
      return try await page(CoveringTextPage(covering), path: place.rawValue, context: context)
    }
    let content = try await operations.readSealed(id, for: member)
    return try await page(SealedPage(content), path: "/desk/overlamningar", context: context)
  }

  /// Takes it over, or gives it back.
  func postSealed(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (try sealedID(context), try context.member())
    guard fields["return"] == "yes" else {
      try await operations.takeSealed(id, for: member)
      return .seeOther("/desk/overlamningar")
    }
    do {
      try await operations.returnSealed(id, reason: fields["reason"], for: member)
      return .seeOther("/desk/overlamningar")
    } catch let problem as Problem where problem.code == .invalid {
      var page = SealedPage(try await operations.readSealed(id, for: member))
      page.errors = [FormError(target: "reason", text: problem.swedish)]
      page.reason = TextField(value: fields["reason"], error: problem.swedish)
      return try await self.page(
        page, path: "/desk/overlamningar", context: context, status: problem.code.status)
    }
  }

  private func sealedID(_ context: SiteContext) throws -> RowID {
    RowID(rawValue: try context.parameters.require("id"))
  }
}

extension SealedPage {
  init(_ content: SealedContent) {
    let dates = PlainSwedishDate(today: content.today)
    let contact = content.contact.map { contact in
      [
        ("Namn", contact.name), ("E-post", contact.email), ("Telefon", contact.phone),
        ("Adress", contact.address),
      ].filter { !$0.1.isEmpty }.map { DescribedText($0, $1) }
    }
    self.init(
      title: "\(content.handover.gate.swedish.capitalizedFirst), från \(content.number)",
      facts: [DescribedText("Överlämnat", dates.date(content.handover.done.day))]
        + (content.handover.dueOn.map { [DescribedText("Bekräfta senast", dates.date($0))] } ?? [])
        + (content.feedbackBy.map { [DescribedText("Återkoppla senast", dates.date($0))] } ?? [])
        + (contact ?? [DescribedText("Avsändare", "Anonym")]),
      thread: content.texts.map { text in
        ThreadMessage(
          text.role == .handover || text.role == .note ? .note : .citizen, author: text.role.swedish,
          heading: text.role.swedish, when: content.number.description, text: text.text.body)
      },
      action: "/desk/overlamningar/\(content.handover.id)")
  }
}

extension TextRole {
  /// What a text of this role is called.
  fileprivate var swedish: String {
    switch self {
    case .subject: "Rubrik"
    case .submission: "Synpunkten"
    case .place: "Plats"
    case .answer: "Svar"
    case .reason: "Skäl"
    case .note: "Intern anteckning"
    case .question: "Fråga till avsändaren"
    case .reply: "Svar från avsändaren"
    case .handover: "Till den som tar emot"
    case .statement: "Yttrande"
    case .message: "Meddelande till avsändaren"
    case .summary: "Vad som sades, för arbetsplatsträffen"
    }
  }
}
