import Domain
import Hummingbird
import Operations

extension Site {
  /// The policy in force, or with a number an earlier version of it.
  func publicPolicy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let shelf = try await operations.policy()
    let asked = context.parameters.get("version")
    guard let version = asked == nil ? shelf.current : asked.flatMap(Int.init).flatMap(shelf.version) else {
      throw HTTPError(.notFound)
    }
    return try await page(PolicyPage(version, shelf), path: "/sa-hanterar-vi-synpunkter")
  }
}

extension PolicyPage {
  init(_ version: PolicyVersion, _ shelf: PolicyShelf) {
    let isCurrent = version.number == shelf.current.number
    self.init(
      caution: isCurrent ? nil : "Den här versionen gäller inte längre.",
      parts: shelf.text(of: version).blocks.map(PolicyPart.init), version: PolicyWords.version(version),
      earlier: shelf.versions.filter { $0.number != version.number }.map { other in
        PageLink(
          label: PolicyWords.version(other),
          address: other.number == shelf.current.number
            ? "/sa-hanterar-vi-synpunkter" : "/sa-hanterar-vi-synpunkter/\(other.number)")
      })
  }
}

extension PolicyPart {
  init(_ block: PolicyBlock) {
    switch block {
    case .heading(let text): self.init(heading: text)
    case .paragraph(let text): self.init(paragraph: text)
    case .list(let items): self.init(items: items)
    }
  }
}

/// What pages say of versions.
enum PolicyWords {
  static func version(_ version: PolicyVersion) -> String {
    guard version.made != nil else { return "Version 1, den som följer med Norna." }
    return "Version \(version.number), gäller från \(version.validFrom.swedish). Beslut: \(version.decision)."
  }
}
