import Mustache

/// A case in the list. What is due first stands first.
struct CaseListRow: MustacheParent, Sendable {
  let number: String
  let address: String
  let kind: String
  /// The subject, or the first words of the text.
  let subject: String
  let unit: String
  /// Nil when nobody has it.
  var officer: String?
  let state: StateMark
  /// "i morgon · torsdag 26 november".
  let due: String
  /// "Försenad 2 arbetsdagar", "Förfaller i dag"; nil when there is time left.
  var dueMark: StateMark?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "kind": kind
    case "subject": subject
    case "unit": unit
    case "officer": answer(officer)
    case "state": state
    case "due": due
    case "dueMark": answer(dueMark)
    default: nil
    }
  }
}

/// The choices above the list; all of them are part of the address.
struct CaseListFilter: MustacheParent, Sendable {
  var state: ChoiceField
  var unit: ChoiceField
  var officer: ChoiceField
  /// A case number, "2026-0117".
  var q = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "state": state
    case "unit": unit
    case "officer": officer
    case "q": q
    default: nil
    }
  }
}

/// The way through a list of several pages.
struct Pagination: MustacheParent, Sendable {
  /// "Sida 2 av 9".
  let position: String
  /// The address of the page before; nil on the first.
  var previous: String?
  var next: String?

  func child(named name: String) -> Any? {
    switch name {
    case "position": position
    case "previous": answer(previous)
    case "next": answer(next)
    default: nil
    }
  }
}

/// `/desk`: the cases, what is due first.
struct CaseListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Ärenden"
  /// "3 försenade", "5 förfaller i dag".
  let counts: [StateMark]
  let filter: CaseListFilter
  /// What the list holds, "48 öppna ärenden hos Hemtjänst Norr. Det som förfaller först står överst."
  let sentence: String
  let rows: [CaseListRow]
  /// What to do when there is nothing, "Inga ärenden väntar. Välj ”alla” för att se de avslutade."
  let emptyText: String
  var pagination: Pagination?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "counts": counts
    case "filter": filter
    case "sentence": sentence
    case "rows": rows
    case "emptyText": emptyText
    case "pagination": answer(pagination)
    default: nil
    }
  }
}
