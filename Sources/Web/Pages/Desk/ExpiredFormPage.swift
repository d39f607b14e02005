import Mustache

/// A text of a form that could not be taken.
struct ExpiredText: MustacheParent, Sendable {
  let name: String
  let value: String
  /// "Din text, del 1 av 2".
  let label: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "value": value
    case "label": label
    default: nil
    }
  }
}

/// What somebody gets whose page was opened before they logged in again: the text, ready to be sent.
struct ExpiredFormPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Läs igenom och skicka igen"
  /// Where the form was sent, an address of ours.
  let address: String
  /// All that was filled in beside the texts.
  let fields: [HiddenField]
  let texts: [ExpiredText]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "address": address
    case "fields": fields
    case "texts": texts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead"><strong>Din text finns kvar.</strong> Inget är sparat än, för sidan hade stått öppen för länge.</p>
    <form method="post" action="{{address}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#fields}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/fields}}{{#texts}}<div class="field"><label for="kept-{{name}}">{{label}}</label>
    <textarea id="kept-{{name}}" name="{{name}}" rows="8">
    {{value}}</textarea></div>
    {{/texts}}<p class="actions"><button type="submit">Skicka</button> <a href="/desk">Avbryt</a></p>
    </form>
    """##)
}
