import Mustache

/// `/desk/logga-in/kod`: the second step of the log-in.
struct LogInCodePage: PageModel {
  typealias Frame = DeskFrame

  var title = "Skriv koden"
  var errors: [FormError] = []
  var code = TextField()
  /// The path under `/desk` to go on to.
  var next = "/desk"

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "code": code
    case "next": next
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form method="post" action="/desk/logga-in/kod" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="next" value="{{next}}" />
    \##(FormTemplate().line(
      "code", "Kod", hint: "Sex siffror ur appen i telefonen. Saknar du telefonen? Skriv en av dina reservkoder.",
      autocomplete: "one-time-code"))
    <p class="actions"><button type="submit">Logga in</button> <a href="/desk/logga-in">Börja om</a></p>
    </form>
    <p class="hint">Har du varken telefonen eller en reservkod? Systemförvaltaren kan nollställa dina koder.</p>
    </div>
    """##)
}
