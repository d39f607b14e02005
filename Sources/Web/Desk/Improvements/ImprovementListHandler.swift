import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Operations
import Storage

extension Site {
  func improvementList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let asked = ImprovementListQuestion(FormFields(query: request))
    let (items, desk) = try await operations.listImprovements(asked.filter, for: member)
    return try await page(
      ImprovementListPage(items, desk, asked, member: member), path: DeskPlace.improvements.rawValue,
      context: context)
  }

  /// The same list as a file.
  func improvementFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = ImprovementListQuestion(FormFields(query: request))
    let (items, desk) = try await operations.listImprovements(asked.filter, for: try context.member())
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"atgarder-\(desk.today).csv\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: ImprovementCSV.file(items, desk: desk))))
  }
}

/// What the list was asked for, as it stands in the address.
struct ImprovementListQuestion: Sendable {
  let standing: ImprovementFilter.Standing
  let owner: String
  let level: String
  let board: String

  init(_ query: FormFields) {
    standing = query.word("standing") ?? .open
    (owner, level, board) = (query["owner"], query["level"], query["board"])
  }

  var filter: ImprovementFilter {
    var filter = ImprovementFilter()
    filter.standing = standing
    filter.owner = owner.isEmpty ? nil : StaffID(rawValue: owner)
    filter.level = ImprovementLevel(rawValue: level)
    filter.board = board.isEmpty ? nil : BoardID(rawValue: board)
    return filter
  }

  var download: String {
    var parts = URLComponents()
    parts.path = "/desk/atgarder/hamta"
    parts.queryItems = [
      URLQueryItem(name: "standing", value: standing.rawValue), URLQueryItem(name: "owner", value: owner),
      URLQueryItem(name: "level", value: level), URLQueryItem(name: "board", value: board),
    ].filter { $0.value?.isEmpty == false }
    return parts.string ?? parts.path
  }
}

extension ImprovementListPage {
  init(
    _ items: [ListedImprovement], _ desk: ImprovementDesk, _ asked: ImprovementListQuestion,
    member: StaffMember
  ) {
    let words = ImprovementWords(desk)
    let choices = ImprovementChoices(desk, member: member)
    self.init(
      filter: ImprovementListFilter(
        standing: choices.standings.selecting(asked.standing.rawValue),
        owner: choices.owners(none: "vem som helst").selecting(asked.owner),
        level: choices.levels.selecting(asked.level), board: choices.boards.selecting(asked.board)),
      sentence: (items.count == 1 ? "1 åtgärd." : "\(items.count) åtgärder.")
        + " Den som ska vara klar först står överst.",
      rows: items.map(words.row),
      emptyText: "Inga åtgärder passar in. Ändra urvalet, eller planera en ny.", download: asked.download,
      plan: choices.mayPlan ? PageLink(label: "Planera en åtgärd", address: "/desk/atgarder/ny") : nil)
  }
}
