import Mustache

/// A case that belongs together with the one shown, and how that can be undone.
struct LinkedCase: MustacheParent, Sendable {
  let number: String
  let address: String
  /// "Sammanslaget hit måndag 2 mars av Olle Öberg".
  let text: String
  /// Where the undoing is posted; nil where it is undone, or is undone from the other case.
  var undo: String?
  /// "Ta bort sammanslagningen".
  var undoLabel = ""

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "text": text
    case "undo": answer(undo)
    case "undoLabel": undoLabel
    default: nil
    }
  }

  static let template = ##"""
    {{^empty(links)}}<ul class="linked">
    {{#links}}<li><a href="{{address}}">{{number}}</a>: {{text}}{{#undo}} <form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" /><button class="quiet" type="submit">{{undoLabel}}</button></form>{{/undo}}</li>
    {{/links}}</ul>{{/empty(links)}}
    """##
}
