import Mustache

/// Another name at once.
struct RenamingForm: MustacheParent, Sendable {
  var name: TextField

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    default: nil
    }
  }
}

/// Who runs a unit.
struct OperationForm: MustacheParent, Sendable {
  var operation: ChoiceField
  var operatorName = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "operation": operation
    case "operatorName": operatorName
    default: nil
    }
  }

  static let template =
    FormTemplate().rows("operation", "Vem driver enheten?", style: "small")
    + FormTemplate().line(
      "operatorName", "Bolagets eller utförarens namn",
      hint: "Fyll i om ett bolag eller en privat utförare driver enheten.", width: "half")
}

/// When something ends.
struct ClosingForm: MustacheParent, Sendable {
  /// YYYY-MM-DD, the first day that it is closed.
  var day: TextField
  /// What becomes of its cases.
  let hint: String
  /// "Stänger tisdag 1 december.", where that is decided.
  var coming: String?
  /// "3 ärenden är öppna nu."; nil where none is.
  var openCases: String?
  /// Each with its number and day: "2026-0012, svar senast fredag 4 december".
  var openNumbers: [String] = []
  /// Who takes over what belongs to a unit; nil where nothing does, or for another part.
  var heir: ChoiceField?
  var leaving: CheckField?

  func child(named name: String) -> Any? {
    switch name {
    case "day": day
    case "hint": hint
    case "coming": answer(coming)
    case "openCases": answer(openCases)
    case "openNumbers": openNumbers
    case "heir": answer(heir)
    case "leaving": answer(leaving)
    default: nil
    }
  }
}

/// Another name or place from a day on.
struct ReorganisingForm: MustacheParent, Sendable {
  var name: TextField
  var under: ChoiceField
  /// YYYY-MM-DD.
  var day: TextField
  /// What goes with it; nil where nothing is bound to the unit.
  var moving: CheckField?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "under": under
    case "day": day
    case "moving": answer(moving)
    default: nil
    }
  }
}
