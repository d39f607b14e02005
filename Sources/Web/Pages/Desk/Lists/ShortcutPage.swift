import Mustache

/// A shortcut that can get another name, or go.
struct ShortcutRow: MustacheParent, Sendable {
  /// 1, 2, 3: makes the ids of its controls.
  let ordinal: String
  let id: String
  /// What it is called.
  let label: String
  /// What stands in the field.
  let name: String
  let address: String
  var error: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "ordinal": ordinal
    case "id": id
    case "label": label
    case "name": name
    case "address": address
    case "error": answer(error)
    default: nil
    }
  }
}

/// `/desk/genvagar`: the lists that somebody has put together.
struct ShortcutPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Dina genvägar"
  /// A shortcut that could not be saved, as it was filled in.
  var saving: ShortcutSaving?
  let rows: [ShortcutRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "saving": answer(saving)
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk">Ärenden</a></p>
    <h1>{{title}}</h1>
    \##(ShortcutSaving.template)
    {{#rows}}<section class="shortcut"><h2><a href="{{address}}">{{label}}</a></h2>
    <form method="post" action="/desk/genvagar/namn"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="shortcut" value="{{id}}" />
    <div class="field{{#error}} wrong{{/error}}"><label for="name-{{ordinal}}">Namn</label>{{#error}}<p class="error" id="name-{{ordinal}}-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}<input id="name-{{ordinal}}" name="name" type="text" maxlength="60" value="{{name}}" autocomplete="off"{{#error}} aria-invalid="true" aria-describedby="name-{{ordinal}}-error"{{/error}} /></div>
    <button class="second" type="submit">Byt namn<span class="unseen"> på {{label}}</span></button></form>
    <form method="post" action="/desk/genvagar/bort"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="shortcut" value="{{id}}" />
    <button class="quiet" type="submit">Ta bort<span class="unseen"> {{label}}</span></button></form></section>
    {{/rows}}
    {{^rows}}<div class="empty"><p>Du har inga genvägar. Gör ett urval i <a href="/desk">listan</a> och spara det under listan.</p></div>{{/rows}}
    """##)
}
