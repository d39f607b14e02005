import Mustache

/// A protected unit and why it is one.
struct ProtectedUnitLine: MustacheParent, Sendable {
  let unit: String
  let board: String
  let profile: String
  let provision: String
  /// "i dag, av Siv Ek".
  let since: String

  func child(named name: String) -> Any? {
    switch name {
    case "unit": unit
    case "board": board
    case "profile": profile
    case "provision": provision
    case "since": since
    default: nil
    }
  }
}

/// `/desk/skyddade-enheter`: the units whose cases can be assumed to be secret.
struct ProtectedUnitsPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Skyddade enheter"
  var errors: [FormError] = []
  let units: [ProtectedUnitLine]
  var unit: ChoiceField
  var profile: ChoiceField
  let history: [SettingsLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "units": units
    case "unit": unit
    case "profile": profile
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Bara de som arbetar vid en skyddad enhet ser dess ärenden direkt. Cheferna ovanför och registratorn skriver först varför de läser. Ingen annan ser ärendena.</p>
    \##(FormError.template)
    {{^empty(units)}}<div class="table-region" role="region" aria-labelledby="units-caption" tabindex="0">
    <table>
    <caption id="units-caption">Enheter som är skyddade nu</caption>
    <thead><tr><th scope="col">Enhet</th><th scope="col">Nämnd</th><th scope="col">Skydd</th><th scope="col">Lagrum</th><th scope="col">Sedan</th></tr></thead>
    <tbody>
    {{#units}}<tr><th scope="row">{{unit}}</th><td>{{board}}</td><td>{{profile}}</td><td>{{provision}}</td><td>{{since}}</td></tr>
    {{/units}}</tbody>
    </table></div>{{/empty(units)}}
    {{^units}}<div class="empty"><p>Ingen enhet är skyddad.</p></div>{{/units}}
    <section aria-labelledby="change-heading"><h2 id="change-heading">Ändra en enhet</h2>
    <form method="post" action="/desk/skyddade-enheter" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(form.list("unit", "Enhet", hint: "Gäller även enheterna inuti den."))
    \##(form.rows("profile", "Skydd", style: "small"))
    <p class="actions"><button type="submit">Spara</button></p>
    </form></section>
    \##(SettingsLine.template)
    """##)

  private static let form = FormTemplate()
}
