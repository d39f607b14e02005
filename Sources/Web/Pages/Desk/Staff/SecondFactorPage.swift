import Mustache

/// `/desk/logga-in/ny-kod` and `/desk/konto/engangskod`: an authenticator app is set up.
struct SecondFactorPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Koppla en app för engångskoder"
  /// Why it is needed now; nil when somebody chose it.
  var reason: String?
  var errors: [FormError] = []
  /// Where the first code is posted to.
  let action: String
  /// The secret's picture for the camera.
  var qrSVG: String?
  /// The secret in groups, for typing.
  let secret: String
  /// The secret's address, for an app on the same device.
  let address: String
  var code = TextField()
  var next = "/desk"

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "reason": answer(reason)
    case "errors": errors
    case "action": action
    case "qrSVG": answer(qrSVG)
    case "secret": secret
    case "address": address
    case "code": code
    case "next": next
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="narrow">
    <h1>{{title}}</h1>
    {{#reason}}<p class="lead">{{.}}</p>{{/reason}}
    \##(FormError.template)
    <ol class="steps">
    <li>Öppna en app för engångskoder i telefonen. Har du ingen? Hämta till exempel Aegis, FreeOTP eller Microsoft Authenticator.</li>
    <li><div>Läs av bilden med appen.{{#qrSVG}}<div class="qr-frame">{{{qrSVG}}}</div>{{/qrSVG}}
    <details><summary>Går det inte att läsa av bilden?</summary>
    <p>Skriv nyckeln i appen:</p>
    <p class="code code-small">{{secret}}</p>
    <p><a href="{{address}}">Öppna appen på den här enheten</a></p>
    </details></div></li>
    <li>Skriv koden som appen visar.</li>
    </ol>
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="next" value="{{next}}" />
    \##(FormTemplate().line("code", "Kod", hint: "Sex siffror.", autocomplete: "one-time-code", width: "date"))
    <p class="actions"><button type="submit">Koppla appen</button></p>
    </form>
    </div>
    """##)
}
