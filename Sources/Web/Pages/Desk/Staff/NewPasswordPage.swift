import Mustache

/// `/desk/nytt-losenord/{token}`: where a link for a new password leads.
struct NewPasswordPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Välj ett nytt lösenord"
  var errors: [FormError] = []
  /// The link's own path, to post to.
  let action: String
  var password = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "action": action
    case "password": password
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line(
      "password", "Nytt lösenord", hint: PasswordForm.hint, type: "password", autocomplete: "new-password"))
    <p><button class="quiet" type="button" data-reveal="password" hidden="hidden">Visa lösenordet</button></p>
    <p class="actions"><button type="submit">Spara lösenordet</button></p>
    </form>
    </div>
    """##)
}

/// `/desk/glomt-losenord`.
struct ForgottenPasswordPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Glömt lösenordet"
  var errors: [FormError] = []
  /// What happens when the address is right; set when the form was sent.
  var sent: String?
  var email = TextField()
  /// Whether links can be sent by e-mail.
  var canMail = false

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "sent": answer(sent)
    case "email": email
    case "canMail": canMail
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    \##(FormError.template)
    {{#sent}}<p class="notice" role="status">{{.}}</p>{{/sent}}
    {{#canMail}}<p>Skriv din e-postadress i arbetet. Vi skickar en länk där du väljer ett nytt lösenord.</p>
    <form method="post" action="/desk/glomt-losenord" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line("email", "E-postadress", type: "email", autocomplete: "email"))
    <p class="actions"><button type="submit">Skicka länken</button></p>
    </form>{{/canMail}}
    {{^canMail}}<p>Systemförvaltaren i din kommun ger dig en länk där du väljer ett nytt lösenord. Länken gäller en timme.</p>{{/canMail}}
    <p><a href="/desk/logga-in">Till inloggningen</a></p>
    </div>
    """##)
}
