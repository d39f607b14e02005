import Domain
import Hummingbird
import Operations

extension Site {
  /// The text of a page as it is in force, or with a number an earlier version of it.
  func publicText(_ page: EditedPage) -> @Sendable (Request, SiteContext) async throws -> Response {
    { _, context in
      let shelf = try await operations.pageText(page)
      let asked = context.parameters.get("version")
      guard let version = asked == nil ? shelf.current : asked.flatMap(Int.init).flatMap(shelf.version) else {
        throw HTTPError(.notFound)
      }
      return try await self.page(PublicTextPage(version, shelf), path: page.address)
    }
  }
}

extension PublicTextPage {
  init(_ version: PageTextVersion, _ shelf: PageTextShelf) {
    let (page, isCurrent) = (shelf.page, version.number == shelf.current.number)
    self.init(
      title: page.swedish, caution: isCurrent ? nil : "Den här versionen gäller inte längre.",
      address: page.address, parts: shelf.text(of: version).blocks.map(PageTextPart.init),
      next: page == .privacy ? nil : PageLink(label: "Lämna en synpunkt", address: "/lamna-synpunkt"),
      more: page == .policy
        ? PageLink(label: "Se vad synpunkter har lett till", address: "/forbattringar") : nil,
      version: PageTextWords.version(version),
      earlier: shelf.versions.filter { $0.number != version.number }.map { other in
        PageLink(
          label: PageTextWords.version(other),
          address: other.number == shelf.current.number ? page.address : "\(page.address)/\(other.number)")
      })
  }
}

extension PageTextPart {
  init(_ block: PageTextBlock) {
    switch block {
    case .heading(let text): self.init(heading: text)
    case .paragraph(let text): self.init(paragraph: TextRun.runs(of: text))
    case .list(let items): self.init(items: items.map { TextLine(runs: TextRun.runs(of: $0)) })
    }
  }
}

extension TextRun {
  static func runs(of line: String) -> [TextRun] {
    PageTextSpan.spans(of: line).map { TextRun(text: $0.text, address: $0.address) }
  }
}

/// What pages say of versions.
enum PageTextWords {
  static func version(_ version: PageTextVersion) -> String {
    guard version.made != nil else { return "Version 1, den som följer med Norna." }
    let decision = version.decision.isEmpty ? "" : " Beslut: \(version.decision)."
    return "Version \(version.number), gäller från \(version.validFrom.swedish).\(decision)"
  }
}
