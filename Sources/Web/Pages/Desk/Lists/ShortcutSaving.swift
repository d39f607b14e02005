import Mustache

/// The form that keeps a list as a shortcut.
struct ShortcutSaving: MustacheParent, Sendable {
  /// The list's filters, as they stand in its address.
  let question: String
  /// The shortcut that the list was opened by, which can be changed instead.
  var shortcut: String?
  var name: String?
  /// Whether words are searched for: they are not kept.
  var hasWords = false
  var error: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "question": question
    case "shortcut": answer(shortcut)
    case "name": answer(name)
    case "hasWords": hasWords
    case "error": answer(error)
    default: nil
    }
  }
}

extension ShortcutSaving {
  /// Mustache text for the section `saving`.
  static let template = ##"""
    {{#saving}}<form method="post" action="/desk/genvagar" class="saving on-screen">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="question" value="{{question}}" />
    {{#shortcut}}<input type="hidden" name="shortcut" value="{{.}}" />{{/shortcut}}
    <div class="field{{#error}} wrong{{/error}}"><label for="shortcut-name">Spara urvalet som en genväg med namnet</label>
    {{#hasWords}}<p class="hint">Sökorden sparas inte, bara urvalet.</p>{{/hasWords}}
    {{#error}}<p class="error" id="shortcut-name-error"><span class="unseen">Fel: </span>{{.}}</p>{{/error}}
    <input id="shortcut-name" name="name" type="text" maxlength="60" autocomplete="off" value="{{#name}}{{.}}{{/name}}"{{#error}} aria-invalid="true" aria-describedby="shortcut-name-error"{{/error}} /></div>
    <p class="actions"><button class="second" type="submit" name="verb" value="add">Spara genvägen</button>
    {{#shortcut}}<button class="second" type="submit" name="verb" value="update">Ändra den här genvägen</button>{{/shortcut}}</p>
    </form>{{/saving}}
    """##
}
