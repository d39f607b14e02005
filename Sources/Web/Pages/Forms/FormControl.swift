import Mustache

/// One control of a form that is described as data: its words, what stands in it, and what is wrong with that.
/// Exactly one of `line`, `area`, `list`, `rows` and `checks` is set; the five makers see to it.
struct FormControl: MustacheParent, Sendable {
  /// Unique on the page.
  let id: String
  /// The field's name when the form is sent.
  let name: String
  let label: String
  let hint: String?
  let error: String?
  let value: String
  private(set) var line: LineShape?
  private(set) var area: AreaShape?
  private(set) var list: ChoiceField?
  private(set) var rows: ChoiceField?
  private(set) var checks: ChoiceField?
  /// The ids of the hint and the error, for those who hear the page.
  let description: String?

  private init(_ field: FormControlField, choices: ChoiceField? = nil) {
    (id, name, label, hint) = (field.id, field.name, field.label, field.hint)
    let wrong = choices?.error ?? field.text.error
    (error, value) = (wrong, field.text.value)
    let parts =
      (field.hint == nil ? [] : [field.id + "-hint"]) + (wrong == nil ? [] : [field.id + "-error"])
    description = parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// One line of text; `type` is the HTML input type.
  static func line(_ field: FormControlField, type: String = "text", width: String = "wide") -> FormControl {
    var control = FormControl(field)
    control.line = LineShape(type: type, width: width)
    return control
  }

  static func area(_ field: FormControlField, rows: Int) -> FormControl {
    var control = FormControl(field)
    control.area = AreaShape(height: String(rows))
    return control
  }

  /// A list to choose one from.
  static func list(_ field: FormControlField, _ choices: ChoiceField) -> FormControl {
    var control = FormControl(field, choices: choices)
    control.list = choices
    return control
  }

  /// A choice of few, each on a row.
  static func rows(_ field: FormControlField, _ choices: ChoiceField) -> FormControl {
    var control = FormControl(field, choices: choices)
    control.rows = choices
    return control
  }

  /// Boxes to tick; each choice's value is the name of a field of its own, sent as "ja" when ticked.
  static func checks(_ field: FormControlField, _ choices: ChoiceField) -> FormControl {
    var control = FormControl(field, choices: choices)
    control.checks = choices
    return control
  }

  func child(named childName: String) -> Any? {
    switch childName {
    case "id": id
    case "name": name
    case "label": label
    case "hint": answer(hint)
    case "error": answer(error)
    case "value": value
    case "line": answer(line)
    case "area": answer(area)
    case "list": answer(list)
    case "rows": answer(rows)
    case "checks": answer(checks)
    case "description": answer(description)
    default: nil
    }
  }

  /// What stands in it, in words: for whoever compares two versions. Nil when nothing does.
  var shown: String? {
    guard let choices = list ?? rows ?? checks else { return value.isEmpty ? nil : value }
    let chosen = (choices.options + choices.groups.flatMap(\.options)).filter {
      $0.selected && !$0.value.isEmpty
    }
    return chosen.isEmpty ? nil : chosen.map(\.label).joined(separator: ", ")
  }
}

/// What all controls have.
struct FormControlField: Sendable {
  let id: String
  let name: String
  let label: String
  var hint: String?
  var text = TextField()
}

struct LineShape: MustacheParent, Sendable {
  let type: String
  /// A class of the stylesheet: "wide", "date", "short".
  let width: String

  func child(named name: String) -> Any? {
    switch name {
    case "type": type
    case "width": width
    default: nil
    }
  }
}

struct AreaShape: MustacheParent, Sendable {
  /// Rows of text.
  let height: String

  func child(named name: String) -> Any? { name == "height" ? height : nil }
}
