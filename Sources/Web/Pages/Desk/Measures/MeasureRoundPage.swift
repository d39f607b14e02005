import Mustache

/// A measure of a round: who is responsible, and how far it has come.
struct MeasureRoundRow: MustacheParent, Sendable {
  let name: String
  /// Where it is reported; nil for those who are not responsible.
  var address: String?
  let responsible: String
  let mark: StateMark
  /// "23,5 dagar, tisdag 24 november kl. 9.12, Maj Åkerlund"; nil while nothing is reported.
  var figure: String?
  /// What Kolada has for the same year.
  var kolada: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": answer(address)
    case "responsible": responsible
    case "mark": mark
    case "figure": answer(figure)
    case "kolada": answer(kolada)
    default: nil
    }
  }
}

/// `/desk/matt/insamling/{år}`: how far a round has come, and what is left.
struct MeasureRoundPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// "Rapporterat: 7 av 12 uppgifter."
  let sentence: String
  let mark: StateMark
  /// "Kvar: …"; nil when nothing is.
  var left: String?
  let days: String
  let rows: [MeasureRoundRow]
  var edit: PageLink?
  var history: [DescribedText] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "mark": mark
    case "left": answer(left)
    case "days": days
    case "rows": rows
    case "edit": answer(edit)
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/matt">Egna mått och uppgifter</a></p>
    <div class="heading-line"><h1>{{title}}</h1>
    {{#edit}}<p class="heading-action"><a class="button" href="{{address}}">{{label}}</a></p>{{/edit}}</div>
    <section class="next" aria-labelledby="round-state"><h2 id="round-state">{{sentence}}</h2>
    <p>\##(StateMark.template("mark")) {{days}}</p>
    {{#left}}<p>{{.}}</p>{{/left}}
    </section>
    <div class="table-region" role="region" aria-labelledby="round-caption" tabindex="0">
    <table><caption id="round-caption">Uppgifterna i insamlingen. Det som rapporteras här är kommunens egna uppgifter. Finns ett värde i Kolada står det i jämförelsen, och det egna visas bredvid.</caption>
    <thead><tr><th scope="col">Mått</th><th scope="col">Ansvarig</th><th scope="col">Läge</th><th scope="col">Egen uppgift</th><th scope="col">Kolada</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{#address}}<a href="{{.}}">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}</th><td>{{responsible}}</td><td>\##(StateMark.template("mark"))</td><td>{{#figure}}{{.}}{{/figure}}{{^figure}}Saknas{{/figure}}</td><td>{{#kolada}}{{.}}{{/kolada}}{{^kolada}}Inget värde{{/kolada}}</td></tr>
    {{/rows}}</tbody></table></div>
    {{^empty(history)}}<section aria-labelledby="history-heading"><h2 id="history-heading">Historik</h2>
    \##(DescribedText.template("history"))
    </section>{{/empty(history)}}
    """##)
}
