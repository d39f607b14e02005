import Mustache

/// To another unit or board.
struct ForwardingFields: MustacheParent, Sendable {
  let unit: ChoiceField
  var text = TextField()
  /// Whether what lies here is presumed secret, so that another board needs a ground.
  var asksGround = false
  var ground: ChoiceField
  var reference = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "unit": unit
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

  func child(named name: String) -> Any? { name == "main" ? main : nil }
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
