import Mustache

/// A list in the menu of lists.
struct DeskListLink: MustacheParent, Sendable {
  let label: String
  let address: String
  /// How many cases are in it; nil for a shortcut, which is not counted.
  var count: String?
  /// Set on the list that is shown.
  var current = false

  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "address": address
    case "count": answer(count)
    case "current": current
    default: nil
    }
  }
}

/// The lists that one can go to: the standard ones, and the person's own.
struct DeskListMenu: MustacheParent, Sendable {
  let lists: [DeskListLink]
  let shortcuts: [DeskListLink]

  func child(named name: String) -> Any? {
    switch name {
    case "lists": lists
    case "shortcuts": shortcuts
    default: nil
    }
  }
}

extension DeskListMenu {
  /// Mustache text for the section `menu`.
  static let template = ##"""
    {{#menu}}<nav class="lists on-screen" aria-label="Listor"><ul>
    {{#lists}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a>{{#count}} <span class="count">{{.}}</span>{{/count}}</li>
    {{/lists}}</ul>
    {{^empty(shortcuts)}}<p class="lists-own" id="own-lists">Dina genvägar <a href="/desk/genvagar">Ändra</a></p>
    <ul aria-labelledby="own-lists">{{#shortcuts}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/shortcuts}}</ul>{{/empty(shortcuts)}}</nav>{{/menu}}
    """##
}
