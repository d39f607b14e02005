import Domain
import Foundation
import Hummingbird
import Operations
import Storage

extension Site {
  func caseList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = FormFields(query: request)
    let asked = CaseListQuestion(
      standing: query.word("state") ?? .open, unit: query["unit"], officer: query["officer"],
      number: query["q"].trimmingCharacters(in: .whitespaces), page: max(1, Int(query["page"]) ?? 1))
    // A number goes straight to its case, whatever the filters say.
    let (today, _) = try await operations.promiseToday()
    if let number = CaseNumber(asked.number) ?? CaseNumber("\(today.year)-\(asked.number)") {
      return .seeOther("/desk/arenden/\(number)")
    }
    let member = try context.member()
    guard Access.worksInCases(member) else {
      if Access.permitsReport(member) { return .seeOther("/desk/rapport") }
      return Access.permitsReadLog(member) ? .seeOther("/desk/laslogg") : try await emptyDesk(member, context)
    }
    let list = try await operations.listCases({ asked.fill(&$0) }, page: asked.page, for: member)
    return try await page(CaseListPage(list, asked), path: "/desk", context: context)
  }
}

extension Site {
  /// The first page of those who work with neither cases nor reports: it says so, and what they can do instead.
  private func emptyDesk(_ member: StaffMember, _ context: SiteContext) async throws -> Response {
    try await page(
      ErrorPage<DeskFrame>(
        title: "Du är inloggad",
        text: "Som \(member.role.swedish) ser du inga ärenden och inga rapporter.",
        advice: "Användare och inställningar ändrar du med kommandona norna user och norna config.",
        back: PageLink(label: "Till den öppna webbplatsen", address: "/")),
      path: "/desk", context: context)
  }
}

/// What the list was asked for, as it stands in the address.
struct CaseListQuestion: Sendable {
  let standing: CaseFilter.Standing
  let unit: String
  let officer: String
  /// What was written in the search field, if it is no case number.
  let number: String
  let page: Int

  func fill(_ filter: inout CaseFilter) {
    filter.standing = standing
    filter.unit = unit.isEmpty ? nil : UnitID(rawValue: unit)
    filter.officer = officer.isEmpty ? nil : StaffID(rawValue: officer)
  }

  /// The address of another page of the same list.
  func address(page: Int) -> String {
    var parts = URLComponents()
    parts.path = "/desk"
    parts.queryItems = [
      URLQueryItem(name: "state", value: standing.rawValue), URLQueryItem(name: "unit", value: unit),
      URLQueryItem(name: "officer", value: officer), URLQueryItem(name: "page", value: String(page)),
    ].filter { $0.value?.isEmpty == false }
    return parts.string ?? "/desk"
  }
}
