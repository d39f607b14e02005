import Mustache

/// A case that belongs together with the one shown, and how that can be undone.
struct LinkedCase: MustacheParent, Sendable {
  /// "2026-0117", or "Ett ärende" where it is not for the reader.
  let number: String
  /// Nil where it is not for the reader.
  var address: String?
  /// "Sammanslaget hit måndag 2 mars av Olle Öberg".
  let text: String
  /// Where the undoing is posted; nil where it is undone, or is undone from the other case.
  var undo: String?
  /// "Ta bort sammanslagningen".
  var undoLabel = ""
  /// Asked before it is undone, where the other case is answered already.
  var undoEarlier: CheckField?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": answer(address)
    case "text": text
    case "undo": answer(undo)
    case "undoLabel": undoLabel
    case "undoEarlier": answer(undoEarlier)
    default: nil
    }
  }

  static let template = ##"""
    {{^empty(links)}}<ul class="linked">
    {{#links}}<li>{{#address}}<a href="{{.}}">{{number}}</a>{{/address}}{{^address}}{{number}}{{/address}}: {{text}}{{#undo}} <form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" />\##(CheckField.template("undoEarlier", "Svaret i det andra ärendet"))<button class="quiet" type="submit">{{undoLabel}}</button></form>{{/undo}}</li>
    {{/links}}</ul>{{/empty(links)}}
    """##
}
