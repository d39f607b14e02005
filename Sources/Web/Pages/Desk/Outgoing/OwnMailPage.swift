import Mustache

/// `/desk/mina-utskick`: where one is reached, and how one wants to be reminded.
struct OwnMailPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Mina påminnelser"
  var errors: [FormError] = []
  var email: TextField
  /// Nil for those who log in through the provider and have no password here.
  var currentPassword: TextField?
  var habit: ChoiceField
  /// "på arbetsdagar klockan 8–16".
  let hours: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "email": email
    case "currentPassword": answer(currentPassword)
    case "habit": habit
    case "hours": hours
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p>Vi påminner dig när en synpunkt ska bekräftas, när halva svarstiden har gått, två arbetsdagar före svarsdagen och när den har passerat. Påminnelserna kommer {{hours}}.</p>
    <form method="post" action="/desk/mina-utskick" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(form.line("email", "Din e-postadress", hint: "Lämna tomt om du inte vill ha några mejl.", type: "email", autocomplete: "email"))
    \##(form.line("currentPassword", "Ditt lösenord", hint: "Skriv det bara när du byter adress. Har du glömt lösenordet skickas en länk till adressen.", type: "password", autocomplete: "current-password", width: "half"))
    {{^currentPassword}}<p class="hint">Byter du adress behöver du ha loggat in de senaste tio minuterna.</p>{{/currentPassword}}
    \##(form.rows("habit", "Så vill jag bli påmind", hint: "Får du inga mejl går påminnelserna till din chef i stället."))
    <p class="actions"><button type="submit">Spara</button></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
