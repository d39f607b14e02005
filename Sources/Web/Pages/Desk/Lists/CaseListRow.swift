import Mustache

/// A case in the list.
struct CaseListRow: MustacheParent, Sendable {
  let number: String
  var address: String
  var marked = false
  /// As it was when the list was made, so that what somebody changed meanwhile is noticed.
  let version: String
  let kind: String
  /// The subject, or the first words of the text.
  let subject: String
  let unit: String
  /// Nil when nobody has it.
  var officer: String?
  let state: StateMark
  /// "Nytt att läsa", and "Väntar på avsändaren sedan i går" for each that is waited for.
  var waits: [StateMark] = []
  /// "i morgon", "torsdag 26 november".
  let due: String
  /// "Försenad 2 arbetsdagar", "Sista dagen"; nil when there is time left.
  var dueMark: StateMark?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "marked": marked
    case "version": version
    case "kind": kind
    case "subject": subject
    case "unit": unit
    case "officer": answer(officer)
    case "state": state
    case "waits": waits
    case "due": due
    case "dueMark": answer(dueMark)
    default: nil
    }
  }

  /// Before the number in the name of the box that marks a case.
  static let markPrefix = "case-"
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
