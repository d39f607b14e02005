import Domain
import Hummingbird
import Operations

extension Site {
  func editPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await blankTextForm(.policy, context)
  }

  func postPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await postText(.policy, try await trustedFields(request, context), context)
  }

  func editText(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await blankTextForm(try statutoryPage(context), context)
  }

  func postText(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    return try await postText(try statutoryPage(context), fields, context)
  }

  /// - Throws: `Problem` not found for a word that is none.
  private func statutoryPage(_ context: SiteContext) throws(Problem) -> EditedPage {
    let word = context.parameters.get("page")
    guard let page = EditedPage.statutory.first(where: { $0.word == word }) else {
      throw Problem(.notFound, .caseNotFound)
    }
    return page
  }

  private func blankTextForm(_ page: EditedPage, _ context: SiteContext) async throws -> Response {
    let shelf = try await operations.pageText(page)
    let fields = FormFields([
      "text": shelf.latest.text.source, "validFrom": max(shelf.latest.validFrom, shelf.today).description,
      "seen": String(shelf.lastNumber),
    ])
    return try await textForm(fields, shelf, context: context)
  }

  /// Saves a new version, or shows what it would look like.
  private func postText(_ page: EditedPage, _ fields: FormFields, _ context: SiteContext) async throws
    -> Response
  {
    let shelf = try await operations.pageText(page)
    do {
      if fields["do"] == "preview" {
        let text = try PageText(fields["text"]).checked()
        return try await textForm(fields, shelf, preview: text, context: context)
      }
      _ = try await operations.write(
        page, fields["text"], decision: fields["decision"], validFrom: try fields.day("validFrom"),
        seen: Int(fields["seen"]) ?? 0, member: try context.member())
      return .seeOther("\(page.deskAddress)?klart=ny")
    } catch let problems as Problems {
      return try await textForm(fields, shelf, problems: problems.all, context: context)
    } catch let problem as Problem where problem.code != .notFound {
      // Whoever has read what the other wrote can save again.
      let seen = fields.replacing("seen", with: String(shelf.lastNumber))
      return try await textForm(seen, shelf, problems: [problem], context: context)
    }
  }

  private func textForm(
    _ fields: FormFields, _ shelf: PageTextShelf, preview: PageText? = nil, problems: [Problem] = [],
    context: SiteContext
  ) async throws -> Response {
    let page = shelf.page
    guard Access.permitsWriting(page, try context.member()) else { throw Problem(.notFound, .caseNotFound) }
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    let values = shelf.values(for: nil)
    let conflict = problems.contains(where: \.isConflictOfVersions) ? Self.conflict(fields, shelf) : nil
    return try await self.page(
      PageTextEditPage(
        title: page == .policy ? "Skriv en ny version" : "Ny version av ”\(page.swedish)”",
        trail: PageLink(label: page == .policy ? "Rutinen" : "Texter", address: page.deskAddress),
        lead: page.formLead, coming: shelf.comingNote,
        errors: conflict == nil
          ? problems.map { FormError(target: $0.field ?? "text", text: $0.swedish) } : [],
        conflict: conflict,
        action: page.formAddress, seen: fields["seen"],
        text: TextField(value: fields["text"], error: error("text")),
        decision: page.needsDecision
          ? TextField(value: fields["decision"], error: error("decision")) : nil,
        validFrom: TextField(value: fields["validFrom"], error: error("validFrom")),
        fields: PageTextField.allCases.map { field in
          let runs = TextRun.runs(of: values[field])
          return DescribedText(field.mark, runs.map(\.text).joined())
        },
        parts: preview?.filled(with: values).blocks.map(PageTextPart.init) ?? []),
      path: page == .policy ? DeskPlace.policy.rawValue : page.deskAddress, context: context,
      status: problems.first?.code.status ?? .ok)
  }

  private static func conflict(_ fields: FormFields, _ shelf: PageTextShelf) -> CaseConflict? {
    guard let last = (shelf.versions + shelf.coming).max(by: { $0.number < $1.number }) else { return nil }
    let made = last.made.map { ": \(MadeBy(staff: shelf.staff, today: shelf.today).words($0))" } ?? ""
    return CaseConflict(
      of: shelf.page == .policy ? "rutinen" : "texten", changes: ["Version \(last.number)\(made)."],
      theirs: [
        DescribedText("Text", last.text.source), DescribedText("Beslut", last.decision),
        DescribedText("Gäller från och med", last.validFrom.description),
      ],
      mine: fields.written([
        ("text", "Text"), ("decision", "Beslut"), ("validFrom", "Gäller från och med"),
      ]))
  }
}

extension PageTextShelf {
  /// What becomes of a version that is to come, for whoever writes another; nil when none is to come.
  fileprivate var comingNote: String? {
    guard let last = coming.last else { return nil }
    let name = "Version \(last.number)"
    return "\(name) är redan \(page.needsDecision ? "beslutad" : "sparad") och börjar gälla "
      + "\(last.validFrom.swedish). Formuläret börjar med dess text och dag. Det du skriver ersätter den om det gäller "
      + "från samma dag. Väljer du en tidigare dag gäller det bara tills version \(last.number) börjar gälla."
  }
}

extension EditedPage {
  /// The pages that the law asks for, in the order they are shown.
  static let statutory: [EditedPage] = [.accessibility, .privacy]

  /// As it stands in the desk's address.
  var word: String { String(address.dropFirst()) }

  /// Where its versions are, at the desk.
  var deskAddress: String { self == .policy ? "/desk/rutinen" : "/desk/texter" }

  /// Where a new version is written.
  var formAddress: String { self == .policy ? "/desk/rutinen/ny" : "/desk/texter/\(word)" }

  fileprivate var formLead: String {
    self == .policy
      ? "De tidigare versionerna finns kvar. När den nya börjar gälla får alla läsa den nästa gång de loggar in."
      : "De tidigare versionerna finns kvar. Den nya syns för alla från och med dagen du väljer."
  }
}
