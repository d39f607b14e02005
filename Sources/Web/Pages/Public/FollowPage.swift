import Mustache

/// `/folj`: where the receipt code is written. The code goes by POST and never into an address.
struct FollowPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Följ din synpunkt"
  var errors: [FormError] = []
  /// Left empty after a wrong code, so that nobody else reads it on the screen.
  var code = TextField()
  let contact: MunicipalityContact

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "code": code
    case "contact": contact
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Skriv koden från ditt kvitto, så ser du vad som har hänt och kan läsa svaret.</p>
    <form method="post" action="/folj" novalidate="novalidate">
    \##(FormTemplate().line("code", "Din kod", hint: "26 bokstäver och siffror. Mellanrum och stora eller små bokstäver spelar ingen roll.", width: "code"))
    <p class="actions"><button type="submit">Visa min synpunkt</button></p>
    </form>
    <h2>Har du tappat koden?</h2>
    {{#contact}}<p>Vi kan inte ta fram den igen. {{#phone}}Lämnade du ditt namn kan du ringa <a href="{{address}}">{{label}}</a>. {{/phone}}Var du anonym kan du lämna en ny synpunkt.</p>{{/contact}}
    """##)
}
