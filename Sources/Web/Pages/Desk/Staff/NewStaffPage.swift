import Mustache

/// `/desk/medarbetare/ny`.
struct NewStaffPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Lägg till en medarbetare"
  var errors: [FormError] = []
  var username = TextField()
  var name = TextField()
  var email = TextField()
  var role: ChoiceField
  var unit: ChoiceField
  /// How the person is to get in; nil where there is only the password.
  var way: ChoiceField?

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "username": username
    case "name": name
    case "email": email
    case "role": role
    case "unit": unit
    case "way": answer(way)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/medarbetare">Medarbetare</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form class="block" method="post" action="/desk/medarbetare/ny" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line("name", "Namn"))
    \##(FormTemplate().line("username", "Användarnamn", hint: "Små bokstäver a–z, siffror, punkt och bindestreck. Till exempel anna.berg."))
    \##(FormTemplate().line("email", "E-post i arbetet", type: "email"))
    \##(FormTemplate().list("role", "Roll"))
    \##(FormTemplate().list("unit", "Placering", hint: "Handläggare och chefer ser sin nämnds ärenden."))
    \##(FormTemplate().rows("way", "Loggar in med", style: "small"))
    <p class="hint">Med eget lösenord får du en länk att ge till personen, som väljer lösenordet själv.</p>
    <p class="actions"><button type="submit">Lägg till</button></p>
    </form>
    """##)
}
