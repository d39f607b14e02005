import Mustache

/// A stand-in, now, to come or past.
struct StandInLine: MustacheParent, Sendable {
  let id: String
  /// "Disa Ek ersätter Olle Öberg".
  let who: String
  /// "från 1 juli till och med 31 juli 2026".
  let when: String
  /// "Utsedd av Maj Åkerlund. Avslutad i går av Olle Öberg."
  let note: String
  /// Whether whoever looks at it may end it.
  let canEnd: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "who": who
    case "when": when
    case "note": note
    case "canEnd": canEnd
    default: nil
    }
  }
}

/// `/desk/ersattare`: who does whose work while they are away.
struct StandInsPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Ersättare"
  var errors: [FormError] = []
  let standIns: [StandInLine]
  /// Those that do not hold any more.
  var past: [StandInLine] = []
  var absent: ChoiceField
  var standIn: ChoiceField
  var from: TextField
  var through: TextField

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "standIns": standIns
    case "past": past
    case "absent": absent
    case "standIn": standIn
    case "from": from
    case "through": through
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">En ersättare ser och gör det som den frånvarande kan, inom samma nämnd och bara de dagar du väljer. Ett klagomål på ersättaren själv syns aldrig för den personen.</p>
    \##(FormError.template)
    {{^empty(standIns)}}<ul class="stand-ins">
    {{#standIns}}<li><p><strong>{{who}}</strong> {{when}}. <span class="hint">{{note}}</span></p>{{#canEnd}}<form method="post" action="/desk/ersattare/avsluta"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="id" value="{{id}}" /><button class="quiet" type="submit">Avsluta i dag<span class="unseen">: {{who}}</span></button></form>{{/canEnd}}</li>
    {{/standIns}}</ul>{{/empty(standIns)}}
    {{^standIns}}<div class="empty"><p>Ingen ersätter någon just nu.</p></div>{{/standIns}}
    <section aria-labelledby="name-heading"><h2 id="name-heading">Utse en ersättare</h2>
    <form method="post" action="/desk/ersattare" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <div class="field-pair">
    \##(form.list("absent", "Vem är borta?"))
    \##(form.list("standIn", "Vem ersätter?"))
    \##(form.line("from", "Första dagen", type: "date", width: "date"))
    \##(form.line("through", "Sista dagen", type: "date", width: "date"))
    </div>
    <p class="actions"><button type="submit">Utse</button></p>
    </form></section>
    {{^empty(past)}}<details class="block"><summary>Tidigare ersättningar</summary><ul class="stand-ins">
    {{#past}}<li><p><strong>{{who}}</strong> {{when}}. <span class="hint">{{note}}</span></p></li>
    {{/past}}</ul></details>{{/empty(past)}}
    """##)

  private static let form = FormTemplate()
}
