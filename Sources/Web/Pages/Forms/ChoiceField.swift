import Mustache

/// One of the values in a choice. The value also makes the control's id: ASCII letters, digits and hyphens.
struct Choice: MustacheParent, Sendable {
  let value: String
  let label: String
  var hint: String?
  var selected = false

  func child(named name: String) -> Any? {
    switch name {
    case "value": value
    case "label": label
    case "hint": answer(hint)
    case "selected": selected
    default: nil
    }
  }
}

/// Choices under a heading, for example the units of a board.
struct ChoiceGroup: MustacheParent, Sendable {
  let label: String
  let options: [Choice]

  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "options": options
    default: nil
    }
  }
}

/// A choice of one, as radio rows or as a list. `groups` come after `options`, and only in a list.
struct ChoiceField: MustacheParent, Sendable {
  var options: [Choice]
  var groups: [ChoiceGroup] = []
  var error: String?

  func child(named name: String) -> Any? {
    switch name {
    case "options": options
    case "groups": groups
    case "error": answer(error)
    default: nil
    }
  }
}

extension ChoiceField {
  /// The choice with the given value selected, if it is there.
  func selecting(_ value: String?, error: String? = nil) -> ChoiceField {
    ChoiceField(
      options: options.map { $0.selected(when: $0.value == value) },
      groups: groups.map { group in
        ChoiceGroup(label: group.label, options: group.options.map { $0.selected(when: $0.value == value) })
      },
      error: error)
  }
}

extension Choice {
  fileprivate func selected(when isChosen: Bool) -> Choice {
    Choice(value: value, label: label, hint: hint, selected: isChosen)
  }
}
