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
  /// The way through the municipality's identity provider, where there is one.
  var provider: PageLink?
  /// What was just done, or why one is here.
  var told: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "username": username
    case "password": password
    case "next": next
    case "provider": answer(provider)
    case "told": answer(told)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    \##(FormError.template)
    {{#told}}<p class="notice" role="status">{{.}}</p>{{/told}}
    {{#provider}}<p class="actions"><a class="button" href="{{address}}">{{label}}</a></p>
    <p class="hint">Eller med eget lösenord:</p>{{/provider}}
    <form method="post" action="/desk/logga-in" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="next" value="{{next}}" />
    \##(FormTemplate().line("username", "Användarnamn", autocomplete: "username"))
    \##(FormTemplate().line("password", "Lösenord", type: "password", autocomplete: "current-password"))
    <p><button class="quiet" type="button" data-reveal="password" hidden="hidden">Visa lösenordet</button></p>
    <p class="actions"><button type="submit">Logga in</button></p>
    </form>
    <p class="hint"><a href="/desk/glomt-losenord">Har du glömt lösenordet?</a></p>
    </div>
    """##)
}
