import Domain
import Hummingbird
import Operations

extension Site {
  /// The texts that the law asks for, for administrators.
  func showTexts(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    guard EditedPage.statutory.allSatisfy({ Access.permitsWriting($0, member) }) else {
      throw Problem(.notFound, .caseNotFound)
    }
    var pages: [PageTextBlockView] = []
    for page in EditedPage.statutory { pages.append(PageTextBlockView(try await operations.pageText(page))) }
    return try await page(
      PageTextsPage(pages: pages), path: DeskPlace.texts.rawValue, context: context,
      notice: FormFields(query: request)["klart"] == "ny" ? "Den nya versionen är sparad." : nil)
  }
}

extension PageTextBlockView {
  init(_ shelf: PageTextShelf) {
    let page = shelf.page
    self.init(
      id: page.word, name: page.swedish, check: page.check, edit: page.formAddress, address: page.address,
      versions: (Array(shelf.coming.reversed()) + shelf.versions).map { PageTextVersionLine($0, shelf) })
  }
}

extension PageTextVersionLine {
  fileprivate init(_ version: PageTextVersion, _ shelf: PageTextShelf) {
    let isCurrent = version.number == shelf.current.number
    let isComing = version.validFrom > shelf.today
    let writer = version.made.map { made in
      shelf.staff.first { Actor.staff($0).reference == made.actor }?.name ?? "någon som inte finns kvar"
    }
    let notes = [
      writer.map { "Skriven av \($0)." }, isCurrent ? "Gäller nu." : nil,
      isComing ? "Har inte börjat gälla." : nil,
    ].compactMap { $0 }
    let sentence = PageTextWords.version(version)
    let address = isCurrent ? shelf.page.address : "\(shelf.page.address)/\(version.number)"
    self.init(
      when: version.made.map { PlainSwedishDate(today: shelf.today).relative($0.day).capitalizedFirst }
        ?? "Från början",
      sentence: sentence, link: isComing ? nil : PageLink(label: sentence, address: address),
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }
}

extension EditedPage {
  /// What the administrator has to see to.
  fileprivate var check: String {
    switch self {
    case .policy: ""
    case .accessibility:
      "Texten ska finnas enligt lagen om tillgänglighet till digital offentlig service. Se till att den stämmer med era "
        + "egna tester, och testa tjänsten minst en gång om året."
    case .privacy:
      "Texten ska finnas enligt artikel 13 i dataskyddsförordningen. Se till att den stämmer med hur ni gör, och "
        + "skriv in hur länge ni sparar och vem som hjälper er med driften. Varje synpunkt minns vilken version som gällde."
    }
  }
}
