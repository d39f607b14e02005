import Mustache

/// A figure of the municipality's own in the list.
struct MeasureFigureRow: MustacheParent, Sendable {
  let name: String
  let address: String
  /// "Kvinnor"; "Alla" for both together.
  let gender: String
  /// "23,5 dagar", or that it was taken back and why.
  let value: String
  let origin: String
  let kolada: String
  let made: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "gender": gender
    case "value": value
    case "origin": origin
    case "kolada": kolada
    case "made": made
    default: nil
    }
  }
}

/// `/desk/matt/uppgifter`: what the municipality has reported itself, year by year.
struct MeasureFiguresPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  var errors: [FormError] = []
  let years: [PageLink]
  let rows: [MeasureFigureRow]
  /// Which measure and which year to report; nil for those who report only what a round asks them for.
  var kpi: TextField?
  var year: TextField?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "years": years
    case "rows": rows
    case "kpi": answer(kpi)
    case "year": answer(year)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/matt">Egna mått och uppgifter</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Kommunens egna uppgifter. De blandas aldrig med Koladas: finns ett värde i Kolada står det i jämförelsen, och det egna visas bredvid.</p>
    {{^empty(years)}}<nav class="lists" aria-label="År"><ul>{{#years}}<li><a href="{{address}}"{{#current}} aria-current="true"{{/current}}>{{label}}</a></li>{{/years}}</ul></nav>{{/empty(years)}}
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="figures-caption" tabindex="0">
    <table><caption id="figures-caption">Egna uppgifter, med Koladas värde för samma kommun och år</caption>
    <thead><tr><th scope="col">Mått</th><th scope="col">Kön</th><th scope="col">Egen uppgift</th><th scope="col">Hur</th><th scope="col">Kolada</th><th scope="col">När och vem</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{gender}}</td><td>{{value}}</td><td>{{origin}}</td><td>{{kolada}}</td><td>{{made}}</td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Inget är rapporterat för året.</p></div>{{/rows}}
    {{#year}}<section class="measure-block" aria-labelledby="report-heading"><h2 id="report-heading">Rapportera en uppgift</h2>
    <form method="get" action="/desk/matt/uppgift" novalidate="novalidate" class="period">
    \##(form.line("kpi", "Mått", hint: "Koladas beteckning, som U23401, eller kommunens eget kortnamn.", width: "half"))
    <div class="field"><label for="year">År</label><input class="date" id="year" name="year" type="text" value="{{value}}" autocomplete="off" inputmode="numeric" /></div>
    <p class="actions"><button type="submit">Fortsätt</button></p>
    </form></section>{{/year}}
    """##)

  private static let form = FormTemplate()
}
