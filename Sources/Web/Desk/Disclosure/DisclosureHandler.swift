import Documents
import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  /// What the button that was pressed asks for.
  private enum DisclosureDeed: String {
    case more, preview, pdf, html
  }

  func showDisclosure(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let file = try await disclosable(context) else { throw Problem(.invalid, .readingReasonMissing) }
    return try await disclosurePage(file, DisclosureForm(file), context: context)
  }

  /// Looks at what would be handed out, or makes it. The journal says that it was handed out once the document is there.
  /// Longer words that hold a masked passage are handed out only when a preview has shown them.
  func postDisclosure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    guard let file = try await disclosable(context) else {
      return .seeOther("/desk/arenden/\(try caseNumber(context))/skal")
    }
    let (form, member) = (DisclosureForm(fields), try context.member())
    let deed: DisclosureDeed = fields.word("do") ?? .preview
    if deed == .more { return try await disclosurePage(file, form, context: context) }
    do {
      let municipality = try await operations.municipality().name
      let document = try DisclosureDocument(file, form.choice, decidedBy: member, municipality: municipality)
      let isSeen = form.hasSeen(document.keptWords)
      if deed == .preview || !isSeen {
        let problem = deed == .preview ? nil : Problem(.invalid, .keptWordsUnseen, field: "kept")
        return try await disclosurePage(file, form, preview: document, problem: problem, context: context)
      }
      let made = try await self.document(
        document.paper, as: deed == .html ? .html : .pdf, name: "utlamnande-\(file.value.number)")
      try await operations.disclose(
        file.value.number, form.choice, version: file.value.version,
        idempotency: try IdempotencyKey(form.submission), actor: .staff(member))
      return made
    } catch let problem as Problem where problem.code != .notFound {
      return try await disclosurePage(file, form, problem: problem, context: context)
    }
  }

  /// The case, for those who may hand it out; nil when they have to say why they open it first.
  private func disclosable(_ context: SiteContext) async throws -> CaseFile? {
    guard let file = try await openCase(try caseNumber(context), context) else { return nil }
    guard file.permits(.disclose) else { throw Problem(.notFound, .caseNotFound) }
    return file
  }

  private func disclosurePage(
    _ file: CaseFile, _ form: DisclosureForm, preview: DisclosureDocument? = nil, problem: Problem? = nil,
    context: SiteContext
  ) async throws -> Response {
    let (number, kept) = (file.value.number, preview?.keptWords ?? [])
    return try await page(
      DisclosurePage(
        title: "Lämna ut handlingar ur \(number)",
        errors: problem.map { [FormError(target: $0.field ?? "texts", text: $0.swedish)] } ?? [],
        back: "/desk/arenden/\(number)", action: "/desk/arenden/\(number)/lamna-ut",
        submission: form.submission,
        texts: CaseTextLines(file).lines.map { line in
          DisclosureText(
            id: line.id.rawValue, heading: line.heading, byline: line.byline, text: line.text,
            isChosen: form.texts.contains(line.id), provision: form.provision(of: line.id, problem))
        },
        contact: CheckField(
          prefix: "contact-",
          options: file.contact == nil
            ? []
            : [
              Choice(
                value: "included", label: "Ta med avsändarens namn, adress, telefon och e-post",
                selected: form.contact == .included)
            ]),
        contactProvision: TextField(
          value: form.contactProvision,
          error: problem?.field == "contactProvision" ? problem?.swedish : nil),
        masks: form.rows(problem), preview: preview?.chosen.map { DisclosurePreview($0, in: preview) } ?? [],
        kept: kept.map { "\($0.word) (\($0.passage))" },
        seen: preview == nil ? form.seen : DisclosureForm.digest(kept),
        makesPDF: settings.pdf != nil),
      path: "/desk", context: context, status: problem?.code.status ?? .ok)
  }
}

extension DisclosurePreview {
  init(_ line: CaseTextLine, in document: DisclosureDocument?) {
    let parts = document?.masked(line.text).parts ?? []
    self.init(
      heading: line.heading,
      parts: parts.map { part in
        switch part {
        case .words(let words): PreviewPart(words: words)
        case .box(let label): PreviewPart(box: label)
        }
      })
  }
}
