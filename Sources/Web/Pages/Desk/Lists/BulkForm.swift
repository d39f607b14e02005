import Mustache

/// What can be done with the cases that are marked in the list.
struct BulkForm: MustacheParent, Sendable {
  /// The address of the list.
  let back: String
  let officer: ChoiceField
  let place: ChoiceField
  let means: ChoiceField
  let reason: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "back": back
    case "officer": officer
    case "place": place
    case "means": means
    case "reason": reason
    default: nil
    }
  }
}

extension BulkForm {
  /// Mustache text for the section `bulk`, inside the form around the list.
  static let template = ##"""
    {{#bulk}}<input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="back" value="{{back}}" />
    <details class="bulk on-screen"><summary>Gör något med de markerade ärendena</summary>
    <p class="hint">Markera med rutan framför numret, eller med <kbd>x</kbd>, och alla på sidan med <kbd>a</kbd>. Varje ärende ändras för sig, och du får se hur det gick.</p>
    <div class="bulk-verbs">
    \##(verb("officer", "Ge till", "assign", "Ge ärendena"))
    \##(verb("place", "Skicka till", "move", "Skicka ärendena"))
    \##(verb("means", "Avsändaren har fått bekräftelse genom", "acknowledge", "Notera bekräftelsen"))
    \##(verb("reason", "Avsluta därför att", "close", "Avsluta ärendena"))
    </div></details>{{/bulk}}
    """##

  private static func verb(_ field: String, _ label: String, _ verb: String, _ button: String) -> String {
    ##"""
    <div class="bulk-verb">\##(FormTemplate(prefix: "bulk-").list(field, label))
    <button class="second" type="submit" name="verb" value="\##(verb)">\##(button)</button></div>
    """##
  }
}
