import Mustache

/// `/desk/konto`: one's own password, codes and log-ins.
struct AccountPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Mitt konto"
  var errors: [FormError] = []
  /// What there is of password and codes; nil where the provider sees to both.
  var password: PasswordForm?
  var codes: CodesForm?
  /// Said where one logs in through the provider.
  var providerHint: String?
  let sessions: [SessionLine]
  /// Whether there are others to end.
  let hasOthers: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "password": answer(password)
    case "codes": answer(codes)
    case "providerHint": answer(providerHint)
    case "sessions": sessions
    case "hasOthers": hasOthers
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    {{#providerHint}}<p class="block">{{.}}</p>{{/providerHint}}
    <section class="block" aria-labelledby="inloggningar">
    <h2 id="inloggningar">Mina inloggningar</h2>
    <p class="hint">Känner du inte igen någon? Avsluta den och byt lösenord.</p>
    <ul class="session-list">
    {{#sessions}}<li class="row-actions"><span><strong>{{device}}</strong>{{#isThis}} (den du använder nu){{/isThis}}<br />Började {{started}}. Senast använd {{seen}}.</span>
    {{^isThis}}<form method="post" action="/desk/konto/avsluta"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="session" value="{{id}}" /><button class="second" type="submit">Avsluta<span class="unseen"> {{device}}</span></button></form>{{/isThis}}</li>
    {{/sessions}}</ul>
    {{#hasOthers}}<form method="post" action="/desk/konto/avsluta-andra"><input type="hidden" name="csrf" value="{{csrf}}" /><p class="actions"><button class="second" type="submit">Avsluta alla andra</button></p></form>{{/hasOthers}}
    </section>
    {{#codes}}<section class="block" aria-labelledby="engangskoder">
    <h2 id="engangskoder">Engångskoder</h2>
    \##(CodesForm.template)
    </section>{{/codes}}
    {{#password}}<section class="block" aria-labelledby="byt-losenord">
    <h2 id="byt-losenord">Byt lösenord</h2>
    \##(PasswordForm.template)
    </section>{{/password}}
    """##)
}

/// One's own new password.
struct PasswordForm: MustacheParent, Sendable {
  var currentPassword = TextField()
  var newPassword = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "currentPassword": currentPassword
    case "newPassword": newPassword
    default: nil
    }
  }

  static let hint = "Minst 12 tecken. Sätt gärna ihop några ord som inte hör ihop."

  static let template = ##"""
    <form method="post" action="/desk/konto/losenord" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate(prefix: "password-").line(
      "currentPassword", "Nuvarande lösenord", type: "password", autocomplete: "current-password",
      width: "half"))
    \##(FormTemplate(prefix: "password-").line(
      "newPassword", "Nytt lösenord", hint: PasswordForm.hint, type: "password",
      autocomplete: "new-password", width: "half"))
    <p><button class="quiet" type="button" data-reveal="password-newPassword" hidden="hidden">Visa lösenordet</button></p>
    <p class="hint">Alla dina andra inloggningar avslutas.</p>
    <p class="actions"><button type="submit">Byt lösenord</button></p>
    </form>
    """##
}

/// The app for codes: whether there is one, and what can be done with it.
struct CodesForm: MustacheParent, Sendable {
  let isOn: Bool
  /// "Du har 9 reservkoder kvar."
  var left: String?
  let canRemove: Bool
  var currentPassword = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "isOn": isOn
    case "left": answer(left)
    case "canRemove": canRemove
    case "currentPassword": currentPassword
    default: nil
    }
  }

  static let template = ##"""
    {{#isOn}}<p>Du loggar in med lösenord och en kod ur appen. {{left}}</p>{{/isOn}}
    {{^isOn}}<p>Med en kod från telefonen räcker ditt lösenord inte för någon som har kommit över det.</p>{{/isOn}}
    <form method="post" action="/desk/konto/engangskod" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate(prefix: "codes-").line(
      "currentPassword", "Ditt lösenord", type: "password", autocomplete: "current-password", width: "half"))
    <p class="actions">{{^isOn}}<button type="submit" name="do" value="setUp">Koppla en app</button>{{/isOn}}{{#isOn}}<button type="submit" name="do" value="setUp">Byt telefon eller app</button> <button class="second" type="submit" name="do" value="renew">Gör nya reservkoder</button>{{#canRemove}} <button class="second" type="submit" name="do" value="remove">Stäng av koderna</button>{{/canRemove}}{{/isOn}}</p>
    </form>
    """##
}
