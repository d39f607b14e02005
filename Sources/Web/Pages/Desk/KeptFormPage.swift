import Mustache

/// What somebody gets who sent a form when something has to be done first, such as logging in again: the text, and how
/// to go on without losing it.
struct KeptFormPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// What has to be done first, in another tab.
  let step: PageLink
  /// Where the form was sent, an address of ours.
  let address: String
  /// All that was filled in, but the old session's token.
  let fields: [HiddenField]
  /// What was written, to read and to copy.
  let texts: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "step": step
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
    {{#step}}<li><a href="{{address}}" target="_blank" rel="noopener">{{label}}</a>.</li>
    {{/step}}    <li>Kom tillbaka till den här fliken och välj Fortsätt. Då får du läsa igenom texten innan du skickar den.</li>
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
