import Mustache

/// `/desk/logga-in`.
struct LogInPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Logga in"
  var errors: [FormError] = []
  var username = TextField()
  var password = TextField()
  /// The path under `/desk` to go on to.
  var next = "/desk"

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "username": username
    case "password": password
    case "next": next
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form method="post" action="/desk/logga-in" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="next" value="{{next}}" />
    \##(FormTemplate().line("username", "Användarnamn", autocomplete: "username"))
    \##(FormTemplate().line("password", "Lösenord", type: "password", autocomplete: "current-password"))
    <p class="actions"><button type="submit">Logga in</button></p>
    </form>
    <p class="hint">Har du glömt lösenordet? Systemförvaltaren ger dig ett nytt.</p>
    </div>
    """##)
}
