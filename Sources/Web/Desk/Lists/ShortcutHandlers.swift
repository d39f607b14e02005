import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  func shortcutPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let done: ListNotice? = FormFields(query: request).word("klart")
    return try await shortcutPage(context, notice: done?.text)
  }

  /// Keeps the list on the screen: under a new name, or in the shortcut that it was opened by.
  func postShortcut(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let asked = CaseListQuestion(FormFields(query: fields["question"]))
    let member = try context.member()
    do {
      if fields["verb"] == "update", let id = asked.shortcut ?? fields.identifier("shortcut") {
        try await operations.changeShortcut(id, name: fields["name"], question: asked.query, for: member)
        return .seeOther(
          "/desk?\(asked.query.isEmpty ? "" : asked.query + "&")genvag=\(id)&klart=\(ListNotice.changed.rawValue)"
        )
      }
      let kept = try await operations.addShortcut(fields["name"], question: asked.query, for: member)
      return .seeOther(ListMenuFilling.address(of: kept) + "&klart=\(ListNotice.saved.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      let kept = ShortcutSaving(
        question: asked.query, shortcut: nil, name: fields["name"], hasWords: false, error: problem.swedish)
      return try await shortcutPage(context, saving: kept, status: problem.code.status)
    }
  }

  func renameShortcut(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    guard let id: RowID = fields.identifier("shortcut") else { throw Problem(.notFound, .shortcutNotFound) }
    do {
      try await operations.changeShortcut(id, name: fields["name"], for: try context.member())
      return .seeOther("\(ListMenuFilling.shortcutsAddress)?klart=\(ListNotice.changed.rawValue)")
    } catch let problem as Problem where problem.code != .notFound {
      return try await shortcutPage(
        context, wrong: (id, fields["name"], problem.swedish), status: problem.code.status)
    }
  }

  func removeShortcut(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    guard let id: RowID = fields.identifier("shortcut"), Access.worksInCases(member) else {
      throw Problem(.notFound, .shortcutNotFound)
    }
    try await operations.removeShortcut(id, for: member)
    return .seeOther("\(ListMenuFilling.shortcutsAddress)?klart=\(ListNotice.removed.rawValue)")
  }

  private func shortcutPage(
    _ context: SiteContext, saving: ShortcutSaving? = nil,
    wrong: (id: RowID, name: String, error: String)? = nil, notice: String? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let member = try context.member()
    guard Access.worksInCases(member) else { throw Problem(.notFound, .caseNotFound) }
    let shortcuts = try await operations.shortcuts(of: member)
    return try await page(
      ShortcutPage(
        saving: saving,
        rows: shortcuts.enumerated().map { place, item in
          let isWrong = item.id == wrong?.id
          return ShortcutRow(
            ordinal: String(place + 1), id: item.id.rawValue, label: item.name,
            name: isWrong ? wrong?.name ?? "" : item.name, address: ListMenuFilling.address(of: item),
            error: isWrong ? wrong?.error : nil)
        }),
      path: "/desk", context: context, notice: notice, status: status)
  }
}
