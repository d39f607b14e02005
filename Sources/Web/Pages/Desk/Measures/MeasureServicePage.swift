import Mustache

/// A share or an index of the service measurement.
struct MeasureServiceRow: MustacheParent, Sendable {
  let name: String
  /// "82 %", "74,9"; a dash when there is nothing.
  let value: String
  /// "41 av 50", "112 svar".
  let of: String
  /// How sure it is, and whether it is enough to compare.
  let note: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "value": value
    case "of": of
    case "note": note
    default: nil
    }
  }
}

/// A test call, a test e-mail or a graded answer.
struct MeasureServiceEntry: MustacheParent, Sendable {
  let what: String
  let moment: String
  let outcome: String
  let made: String
  /// Where the answer of an open e-mail is written down.
  var complete: String?
  /// Where it is taken out of the measurement; nil when it is already.
  var withdraw: String?

  func child(named name: String) -> Any? {
    switch name {
    case "what": what
    case "moment": moment
    case "outcome": outcome
    case "made": made
    case "complete": answer(complete)
    case "withdraw": answer(withdraw)
    default: nil
    }
  }
}

/// `/desk/matt/servicematning`: the municipality's own service measurement over a period.
struct MeasureServicePage: PageModel {
  typealias Frame = DeskFrame

  var title = "Egen servicemätning"
  var errors: [FormError] = []
  /// "26 provsamtal och 30 provmejl från … till …."
  let sentence: String
  /// Whether there is enough to compare.
  let enough: String
  var from = TextField()
  var to = TextField()
  let shares: [MeasureServiceRow]
  let indexes: [MeasureServiceRow]
  let entries: [MeasureServiceEntry]
  /// "och 40 till"; nil when all are shown.
  var hidden: String?
  /// Versions of the period that the results are taken from, for the form that makes figures of them.
  let period: [HiddenField]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "sentence": sentence
    case "enough": enough
    case "from": from
    case "to": to
    case "shares": shares
    case "indexes": indexes
    case "entries": entries
    case "hidden": answer(hidden)
    case "period": period
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/matt">Egna mått och uppgifter</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Egen mätning, räknad som SKR räknar. Den ersätter inte SKR:s servicemätning och kallas aldrig så.</p>
    <p class="measure-links on-screen"><a href="/desk/matt/servicematning/samtal">Skriv in ett provsamtal eller provmejl</a> <a href="/desk/matt/servicematning/betyg">Skriv in betyg</a></p>
    <form method="get" action="/desk/matt/servicematning" class="period">
    \##(form.line("from", "Från och med", type: "date", width: "date"))
    \##(form.line("to", "Till och med", type: "date", width: "date"))
    <p class="actions"><button type="submit">Visa perioden</button></p>
    </form>
    <p>{{sentence}}</p>
    <p>{{enough}}</p>
    <div class="table-region" role="region" aria-labelledby="shares-caption" tabindex="0">
    <table><caption id="shares-caption">Provsamtal och provmejl, egen mätning</caption>
    \##(head)
    <tbody>{{#shares}}\##(row){{/shares}}</tbody></table></div>
    <div class="table-region" role="region" aria-labelledby="index-caption" tabindex="0">
    <table><caption id="index-caption">Betyg från dem som har varit i kontakt med kommunen, egen mätning. Betygen 5, 4, 3, 2 och 1 är värda 100, 75, 50, 25 och 0, och index är deras medelvärde.</caption>
    \##(head)
    <tbody>{{#indexes}}\##(row){{/indexes}}</tbody></table></div>
    <form method="post" action="/desk/matt/servicematning/uppgift">
    <input type="hidden" name="csrf" value="{{csrf}}" />{{#period}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/period}}
    <p class="actions"><button class="second" type="submit">Spara resultatet som egna uppgifter</button></p>
    </form>
    {{^empty(entries)}}<section class="measure-block" aria-labelledby="entries-heading"><h2 id="entries-heading">Bakom siffrorna</h2>
    <div class="table-region" role="region" aria-labelledby="entries-caption" tabindex="0">
    <table><caption id="entries-caption">Det senaste först{{#hidden}}, {{.}}{{/hidden}}</caption>
    <thead><tr><th scope="col">Vad</th><th scope="col">När</th><th scope="col">Hur det gick</th><th scope="col">Inskrivet</th><td></td></tr></thead>
    <tbody>{{#entries}}<tr><th scope="row">{{what}}</th><td>{{moment}}</td><td>{{outcome}}</td><td>{{made}}</td><td>{{#complete}}<a href="{{.}}">Skriv in svaret<span class="unseen"> på {{what}}, {{moment}}</span></a>{{/complete}}{{#withdraw}}<form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="quiet" type="submit">Ta bort<span class="unseen"> {{what}}, {{moment}}</span></button></form>{{/withdraw}}</td></tr>
    {{/entries}}</tbody></table></div></section>{{/empty(entries)}}
    {{^entries}}<div class="empty"><p>Inget är inskrivet i perioden.</p></div>{{/entries}}
    """##)

  private static let form = FormTemplate()

  private static let head =
    ##"<thead><tr><th scope="col">Mått</th><th scope="col">Resultat</th><th scope="col">Av</th><th scope="col">Säkerhet</th></tr></thead>"##

  private static let row =
    ##"<tr><th scope="row">{{name}}</th><td>{{value}}</td><td>{{of}}</td><td>{{note}}</td></tr>"##
}
