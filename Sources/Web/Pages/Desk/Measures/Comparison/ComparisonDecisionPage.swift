import Mustache

/// `/desk/jamforelse/beslut`: what is decided, its mark to hold against the draft that was read, and the form that decides
/// it.
struct ComparisonDecisionPage: PageModel {
  typealias Frame = DeskFrame

  /// "Besluta ”Berg i jämförelse 2022”".
  let title: String
  let back: PageLink
  var errors: [FormError] = []
  /// "Ert eget dokument, med måtten i Kommunens kvalitet i korthet, bredvid Nornorna."
  let what: String
  /// The draft, in each form.
  let files: [PageLink]
  /// "Utkastet har nu märket ab12cd34."
  let mark: String
  /// Year, set, network and kind; what the draft says; and the key that makes two clicks one decision.
  let carried: [HiddenField]
  var decision = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "back": back
    case "errors": errors
    case "what": what
    case "files": files
    case "mark": mark
    case "carried": carried
    case "decision": decision
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">{{what}}</p>
    <p class="downloads on-screen">Utkastet: {{#files}}<a href="{{address}}">{{label}}</a> {{/files}}</p>
    <p>{{mark}} Märket står i slutet av utkastet. Är det ett annat i det som du har läst, så har något ändrats: hämta och läs utkastet igen.</p>
    <p>Siffror, texter och definitioner sparas som de är nu, med en kontrollsumma. De ändras aldrig, inte heller när Kolada rättar sina värden. Du kan besluta ett nytt dokument senare; det gamla finns kvar.</p>
    <form method="post" action="/desk/jamforelse/beslut" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    \##(form.line("decision", "Var beslutades det? (frivilligt)", hint: "Till exempel Kommunstyrelsen 2027-01-19 § 7."))
    <p class="actions"><button type="submit">Besluta dokumentet</button> {{#back}}<a href="{{address}}">Avbryt</a>{{/back}}</p>
    </form>
    """##)

  private static let form = FormTemplate()
}
