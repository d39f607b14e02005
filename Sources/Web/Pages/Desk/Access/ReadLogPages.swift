import Mustache

/// One reading of one case.
struct ReadingLine: MustacheParent, Sendable {
  let number: String
  let when: String
  let who: String
  /// Nil when none had to be given.
  var reason: String?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "when": when
    case "who": who
    case "reason": answer(reason)
    default: nil
    }
  }
}

/// `/desk/arenden/{number}/lasningar`: who has read a case, for those who answer for it.
struct CaseReadLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Vem har läst ärendet?"
  let number: String
  /// The latest first.
  let readings: [ReadingLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "readings": readings
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/arenden/{{number}}">Ärende {{number}}</a></p>
    <h1>{{title}}</h1>
    {{^empty(readings)}}<div class="table-region" role="region" aria-labelledby="log-caption" tabindex="0">
    <table>
    <caption id="log-caption">Varje gång någon har öppnat ärende {{number}}. Den senaste läsningen står överst.</caption>
    <thead><tr><th scope="col">När</th><th scope="col">Vem</th><th scope="col">Skäl</th></tr></thead>
    <tbody>
    {{#readings}}<tr><th scope="row">{{when}}</th><td>{{who}}</td><td>{{#reason}}{{.}}{{/reason}}{{^reason}}–{{/reason}}</td></tr>
    {{/readings}}</tbody>
    </table></div>{{/empty(readings)}}
    {{^readings}}<div class="empty"><p>Ingen har läst ärendet än.</p></div>{{/readings}}
    """##)
}

/// `/desk/laslogg`: the data protection officer's view of a day, and the way to a case that somebody asks for.
struct DayReadLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Läslogg"
  /// "3 läsningar tisdag 24 november 2026."
  let sentence: String
  var day: TextField
  var number = TextField()
  /// The latest first.
  let readings: [ReadingLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "day": day
    case "number": number
    case "readings": readings
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Här ser du vem som har läst vilka ärenden, och varför när det krävdes ett skäl.</p>
    <form method="get" action="/desk/laslogg" class="period" novalidate="novalidate">
    \##(form.line("day", "Dag", type: "date", width: "date"))
    <p class="actions"><button type="submit">Visa dagen</button></p>
    </form>
    {{^empty(readings)}}<div class="table-region" role="region" aria-labelledby="log-caption" tabindex="0">
    <table>
    <caption id="log-caption">{{sentence}}</caption>
    <thead><tr><th scope="col">När</th><th scope="col">Ärende</th><th scope="col">Vem</th><th scope="col">Skäl</th></tr></thead>
    <tbody>
    {{#readings}}<tr><th scope="row">{{when}}</th><td>{{number}}</td><td>{{who}}</td><td>{{#reason}}{{.}}{{/reason}}{{^reason}}–{{/reason}}</td></tr>
    {{/readings}}</tbody>
    </table></div>{{/empty(readings)}}
    {{^readings}}<div class="empty"><p>{{sentence}}</p></div>{{/readings}}
    <section aria-labelledby="open-heading"><h2 id="open-heading">Öppna ett ärende</h2>
    <p>När någon begär ut ett ärende kan du läsa det. Du skriver först varför.</p>
    <form method="get" action="/desk/laslogg" class="period" novalidate="novalidate">
    \##(form.line("number", "Ärendets nummer", hint: "Som 2026-0117.", width: "date"))
    <p class="actions"><button class="second" type="submit">Öppna ärendet</button></p>
    </form></section>
    """##)

  private static let form = FormTemplate()
}
