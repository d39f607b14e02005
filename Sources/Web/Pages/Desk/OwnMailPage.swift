import Mustache

/// `/desk/mina-utskick`: where one is reached, and how one wants to be reminded.
struct OwnMailPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Mina utskick"
  var errors: [FormError] = []
  var email: TextField
  var habit: ChoiceField
  /// "på arbetsdagar klockan 8–16".
  let hours: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "email": email
    case "habit": habit
    case "hours": hours
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p>Vi påminner dig när halva tiden har gått, två arbetsdagar före svarsdagen och när den har passerat. Påminnelserna kommer {{hours}}.</p>
    <form method="post" action="/desk/mina-utskick" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(form.line("email", "Din e-postadress", hint: "Lämna tomt om du inte vill ha några mejl.", type: "email", autocomplete: "email"))
    \##(form.rows("habit", "Så vill jag bli påmind"))
    <p class="actions"><button type="submit">Spara</button></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
