import Mustache

/// What one chooses on a page of the comparison. A GET form: what was chosen stands in the address.
struct ComparisonChooser: MustacheParent, Sendable {
  let action: String
  /// Only where the municipality of the installation cannot be told.
  var municipality: ChoiceField?
  var set: ChoiceField?
  var year: ChoiceField?
  var network: ChoiceField?
  var hidden: [HiddenField] = []

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "municipality": answer(municipality)
    case "set": answer(set)
    case "year": answer(year)
    case "network": answer(network)
    case "hidden": hidden
    default: nil
    }
  }

  /// Mustache text for the section `chooser`.
  static let template = ##"""
    {{#chooser}}<form method="get" action="{{action}}" class="period chooser on-screen" novalidate="novalidate">
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/hidden}}\##(form.list("municipality", "Kommun"))
    \##(form.list("set", "Mått"))
    \##(form.list("year", "År"))
    \##(form.list("network", "Jämför med"))
    <p class="actions"><button type="submit">Visa</button></p>
    </form>{{/chooser}}
    """##

  private static let form = FormTemplate()
}

/// Another municipality to stand beside: a form whose answer leads to that one's page.
struct BesideForm: MustacheParent, Sendable {
  let action: String
  let other: ChoiceField
  let hidden: [HiddenField]

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "other": other
    case "hidden": hidden
    default: nil
    }
  }

  /// Mustache text for the section `beside`.
  static let template = ##"""
    {{#beside}}<form method="get" action="{{action}}" class="period chooser on-screen" novalidate="novalidate">
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/hidden}}\##(FormTemplate().list("other", "Sida vid sida med"))
    <p class="actions"><button type="submit">Jämför de två</button></p>
    </form>{{/beside}}
    """##
}
