import Mustache

/// `/desk`: a list of cases.
struct CaseListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Ärenden"
  /// "3 försenade", "5 förfaller i dag".
  let counts: [StateMark]
  let menu: DeskListMenu
  let filter: CaseListFilter
  /// "48 öppna ärenden hos Hemtjänst Norr. Det som förfaller först står överst."
  let sentence: String
  let rows: [CaseListRow]
  /// Marks every case of the page, or none again; nil for an empty list.
  var markAll: PageLink?
  /// What to do when there is nothing.
  let emptyText: String
  /// The list on paper and as files.
  var files: [PageLink] = []
  /// Said when the list may be longer than a file.
  var fileNote: String?
  /// Nil for a list that stands in the menu already.
  var saving: ShortcutSaving?
  var bulk: BulkForm
  var pagination: Pagination?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "counts": counts
    case "menu": menu
    case "filter": filter
    case "sentence": sentence
    case "rows": rows
    case "markAll": answer(markAll)
    case "emptyText": emptyText
    case "files": files
    case "fileNote": answer(fileNote)
    case "saving": answer(saving)
    case "bulk": bulk
    case "pagination": answer(pagination)
    default: nil
    }
  }
}
