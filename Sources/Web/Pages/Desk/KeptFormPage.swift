import Mustache

/// What somebody gets who sent a form after the session had ended: the text, and how to go on without losing it.
struct KeptFormPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Du har blivit utloggad"
  /// Where the form was sent, an address of ours.
  let address: String
  /// All that was filled in, but the old session's token.
  let fields: [HiddenField]
  /// What was written, to read and to copy.
  let texts: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "address": address
    case "fields": fields
    case "texts": texts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead"><strong>Din text finns kvar här nedanför.</strong> Den är inte sparad än, så stäng inte fliken.</p>
    <ol>
    <li><a href="/desk/logga-in" target="_blank" rel="noopener">Logga in i en ny flik</a>.</li>
    <li>Kom tillbaka till den här fliken och välj Fortsätt. Då får du läsa igenom texten innan du skickar den.</li>
    </ol>
    <form method="post" action="{{address}}">
    {{#fields}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/fields}}<p class="actions"><button type="submit">Fortsätt</button></p>
    </form>
    <h2>Det du skrev</h2>
    {{#texts}}<p class="quote written">{{.}}</p>
    {{/texts}}
    """##)
}
