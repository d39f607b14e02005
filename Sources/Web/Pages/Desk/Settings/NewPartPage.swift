import Mustache

/// `/desk/organisation/ny/{kind}`: a new board, department or unit.
struct NewPartPage: PageModel {
  typealias Frame = DeskFrame

  /// "Ny enhet".
  let title: String
  var errors: [FormError] = []
  let action: String
  var name: TextField
  /// nil for a board.
  var under: ChoiceField?
  /// nil for all but units.
  var operating: OperationForm?
  /// YYYY-MM-DD.
  var day: TextField

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "action": action
    case "name": name
    case "under": answer(under)
    case "operating": answer(operating)
    case "day": day
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/organisation">Organisation</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line("name", "Namn"))
    \##(FormTemplate().list("under", "Ligger i"))
    {{#operating}}\##(OperationForm.template){{/operating}}
    \##(FormTemplate().line("day", "Finns från och med", type: "date", width: "date"))
    <p class="actions"><button type="submit">Lägg till</button> <a href="/desk/organisation">Avbryt</a></p>
    </form>
    """##)
}
