import Mustache

/// A form of the case page: one verb, as it stands or as somebody just tried to send it.
struct CaseForm: MustacheParent, Sendable {
  /// "Svara".
  let verb: String
  let action: String
  /// The version of the case that the officer saw.
  let version: String
  /// What whoever uses it should know first.
  var advice: String?
  let controls: [FormControl]
  /// What the button says: what happens.
  let button: String
  /// Where an unfinished text is saved, in forms that have one.
  var draft: String?
  /// Where what will be sent is looked at first, in forms whose text a citizen reads.
  var preview: String?
  var isOpen = false
  /// The key that leads to the form.
  var key: String?

  func child(named name: String) -> Any? {
    switch name {
    case "verb": verb
    case "action": action
    case "version": version
    case "advice": answer(advice)
    case "controls": controls
    case "button": button
    case "draft": answer(draft)
    case "preview": answer(preview)
    case "isOpen": isOpen
    case "key": answer(key)
    default: nil
    }
  }

  /// Mustache text for the form of the next step, unfolded.
  static func template(_ name: String) -> String { "{{#\(name)}}\(form){{/\(name)}}" }

  /// Mustache text for forms that lie folded under their verb until somebody asks for them.
  static func foldedTemplate(_ name: String) -> String {
    ##"""
    {{#\##(name)}}<details class="verb"{{#isOpen}} open="open"{{/isOpen}}><summary>{{verb}}</summary>
    \##(form)
    </details>
    {{/\##(name)}}
    """##
  }

  private static let form = ##"""
    <form method="post" action="{{action}}" novalidate="novalidate"{{#key}} data-key="{{.}}"{{/key}}>
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    {{#advice}}<p class="hint">{{.}}</p>{{/advice}}
    \##(FormControl.template("controls"))
    <p class="actions"><button type="submit">{{button}}</button>{{#preview}} <button class="second" type="submit" name="action" value="granska" formaction="{{.}}">Granska först</button>{{/preview}}{{#draft}} <button class="second" type="submit" formaction="{{.}}">Spara utkast</button>{{/draft}}</p>
    </form>
    """##
}
