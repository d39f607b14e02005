import Domain
import Foundation
import Hummingbird
import Operations
import Storage

extension Site {
  func caseList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = CaseListQuestion(FormFields(query: request))
    let member = try context.member()
    guard Access.worksInCases(member) else {
      if Access.permitsReport(member) { return .seeOther("/desk/rapport") }
      return Access.permitsReadLog(member) ? .seeOther("/desk/laslogg") : try await emptyDesk(member, context)
    }
    if let number = try await number(searched: asked.words, by: member) {
      return .seeOther("/desk/arenden/\(number)")
    }
    let list = try await operations.listCases({ asked.fill(&$0) }, page: asked.page, for: member)
    return try await page(
      CaseListPage(list, asked), path: "/desk", context: context,
      notice: FormFields(query: request).word("klart").map { (done: ListNotice) in done.text })
  }

  /// A number goes straight to its case, whatever the filters say. A few digits alone may be an address or a telephone
  /// number as well, and an old number may be anything, so they lead there only when there is such a case. What is
  /// written as our own numbers leads on in any case, so that one that may not be read answers as one that is missing.
  private func number(searched words: String, by member: StaffMember) async throws -> CaseNumber? {
    guard !words.isEmpty else { return nil }
    if let number = try await operations.findCase(words, for: member) { return number }
    return CaseNumber.searched(words)
  }
}

/// What was just done on the pages of lists.
enum ListNotice: String {
  case saved = "sparad"
  case changed = "andrad"
  case removed = "borttagen"

  var text: String {
    switch self {
    case .saved: "Genvägen är sparad. Den står bland listorna överst."
    case .changed: "Genvägen är ändrad."
    case .removed: "Genvägen är borttagen."
    }
  }
}

extension Site {
  /// The first page of administrators, who work with neither cases nor reports: it says so, and what they do instead.
  private func emptyDesk(_ member: StaffMember, _ context: SiteContext) async throws -> Response {
    try await page(
      ErrorPage<DeskFrame>(
        title: "Du är inloggad",
        text: "Som \(member.role.swedish) ser du inga ärenden och inga rapporter.",
        advice: "I menyn lägger du till medarbetare och ändrar organisation och inställningar.",
        back: PageLink(label: "Till medarbetarna", address: "/desk/medarbetare")),
      path: "/desk", context: context)
  }
}
