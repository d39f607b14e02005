import Mustache

/// The filter bar, which reads as a sentence; all of it is part of the address.
struct CaseListFilter: MustacheParent, Sendable {
  var state: ChoiceField
  var kind: ChoiceField
  var unit: ChoiceField
  var due: ChoiceField
  var officer: ChoiceField
  var sort: ChoiceField
  /// Words to search for, or a case's number.
  var q = TextField()
  /// The shortcut that the list was opened by.
  var shortcut: String?
  var more: CaseListMore

  func child(named name: String) -> Any? {
    switch name {
    case "state": state
    case "kind": kind
    case "unit": unit
    case "due": due
    case "officer": officer
    case "sort": sort
    case "q": q
    case "shortcut": answer(shortcut)
    case "more": more
    default: nil
    }
  }
}

/// The filters that are needed less often, folded until one of them is set.
struct CaseListMore: MustacheParent, Sendable {
  var isOpen = false
  var status: ChoiceField
  var dimension: ChoiceField
  var service: ChoiceField
  var channel: ChoiceField
  var sender: ChoiceField
  var answer: ChoiceField
  var language: ChoiceField
  /// Who is waited for.
  var waiting: ChoiceField
  /// In what capacity the sender writes.
  var capacity: ChoiceField
  var spot: ChoiceField
  var extended: ChoiceField
  /// Whether somebody outside was asked.
  var outside: ChoiceField
  /// Whether it was handed over, and through which gate.
  var handed: ChoiceField
  /// What is protected.
  var guarded: ChoiceField
  /// Why it was closed.
  var ended: ChoiceField
  /// Whether it is merged or split.
  var linked: ChoiceField
  /// Whether something has come that nobody has read.
  var unread: ChoiceField
  /// Whether it came from a meeting, and from which.
  var meeting: ChoiceField
  /// Whether something is planned because of it.
  var improvement: ChoiceField
  /// YYYY-MM-DD.
  var from = TextField()
  var to = TextField()
  var dueFrom = TextField()
  var dueTo = TextField()
  var regFrom = TextField()
  var regTo = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "isOpen": isOpen
    case "status": status
    case "dimension": dimension
    case "service": service
    case "channel": channel
    case "sender": sender
    case "answer": answer
    case "language": language
    case "waiting": waiting
    case "capacity": capacity
    case "spot": spot
    case "extended": extended
    case "outside": outside
    case "handed": handed
    case "guarded": guarded
    case "ended": ended
    case "linked": linked
    case "unread": unread
    case "meeting": meeting
    case "improvement": improvement
    case "from": from
    case "to": to
    case "dueFrom": dueFrom
    case "dueTo": dueTo
    case "regFrom": regFrom
    case "regTo": regTo
    default: nil
    }
  }

  static let names = [
    "status", "dimension", "service", "channel", "sender", "answer", "language", "waiting", "capacity",
    "spot", "extended", "outside", "handed", "guarded", "ended", "linked", "unread", "meeting",
    "improvement", "from", "to", "dueFrom", "dueTo", "regFrom", "regTo",
  ]
}
