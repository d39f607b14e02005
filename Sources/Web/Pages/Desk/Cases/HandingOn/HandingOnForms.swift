import Mustache

/// To another unit or board.
struct ForwardingFields: MustacheParent, Sendable {
  let unit: ChoiceField
  var text = TextField()
  /// Whether what lies here is presumed secret, so that another board needs a ground.
  var asksGround = false
  var ground: ChoiceField
  var reference = TextField()
  /// What becomes of each internal note, when the case goes to another board.
  var notes: [FormControl] = []

  func child(named name: String) -> Any? {
    switch name {
    case "unit": unit
    case "notes": notes
    case "text": text
    case "asksGround": asksGround
    case "ground": ground
    case "reference": reference
    default: nil
    }
  }
}

/// Into another case about the same thing.
struct MergingFields: MustacheParent, Sendable {
  var main = TextField()
  /// Nil until the main case is known to be answered.
  var earlier: CheckField?

  func child(named name: String) -> Any? {
    switch name {
    case "main": main
    case "earlier": answer(earlier)
    default: nil
    }
  }
}

/// To those whom another law appoints.
struct HandoverFields: MustacheParent, Sendable {
  let gate: ChoiceField
  var text = TextField()
  let confirmation: CheckField

  func child(named name: String) -> Any? {
    switch name {
    case "gate": gate
    case "text": text
    case "confirmation": confirmation
    default: nil
    }
  }
}
