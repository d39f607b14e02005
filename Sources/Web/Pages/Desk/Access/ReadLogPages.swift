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

/// One search in what people wrote.
struct SearchLine: MustacheParent, Sendable {
  let when: String
  let who: String
  let words: String

  func child(named name: String) -> Any? {
    switch name {
    case "when": when
    case "who": who
    case "words": words
    default: nil
    }
  }
}

/// `/desk/arenden/{number}/lasningar`: who has read a case, for those who answer for it.
struct CaseReadLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Vem har läst ärendet?"
  let number: String
  /// "733 läsningar. Den senaste står överst."
  let sentence: String
  /// The latest first.
  let readings: [ReadingLine]
  /// Of all of them, as a file.
  let download: String
  var pagination: Pagination?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "sentence": sentence
    case "readings": readings
    case "download": download
    case "pagination": answer(pagination)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/arenden/{{number}}">Ärende {{number}}</a></p>
    <h1>{{title}}</h1>
    {{^empty(readings)}}<div class="table-region" role="region" aria-labelledby="log-caption" tabindex="0">
    <table>
    <caption id="log-caption">Varje gång någon har öppnat ärende {{number}}. {{sentence}}</caption>
    <thead><tr><th scope="col">När</th><th scope="col">Vem</th><th scope="col">Skäl</th></tr></thead>
    <tbody>
    {{#readings}}<tr><th scope="row">{{when}}</th><td>{{who}}</td><td>{{#reason}}{{.}}{{/reason}}{{^reason}}–{{/reason}}</td></tr>
    {{/readings}}</tbody>
    </table></div>
    <p class="downloads on-screen"><a href="{{download}}">Hämta läsningarna som CSV</a></p>{{/empty(readings)}}
    \##(Pagination.template)
    {{^readings}}<div class="empty"><p>Ingen har läst ärendet än.</p></div>{{/readings}}
    """##)
}

/// `/desk/laslogg`: what was read by day, by reader and by case, what was searched for, and the way to a case that somebody
/// asks for.
struct DayReadLogPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Läslogg"
  /// "3 läsningar tisdag 24 november 2026."
  let sentence: String
  /// The first day and the last.
  var day: TextField
  var through: TextField
  var reader: ChoiceField
  /// The number of the case whose readings are asked for.
  var asked: TextField
  /// The number of a case to open.
  var number = TextField()
  /// The latest first.
  let readings: [ReadingLine]
  /// Of all that was asked for, as a file.
  let download: String
  var pagination: Pagination?
  /// "3 sökningar. Den senaste står överst."
  let searched: String
  /// The latest first.
  let searches: [SearchLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "day": day
    case "through": through
    case "reader": reader
    case "asked": asked
    case "number": number
    case "readings": readings
    case "download": download
    case "pagination": answer(pagination)
    case "searched": searched
    case "searches": searches
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Här ser du vem som har läst vilka ärenden, och varför när det krävdes ett skäl. Längre ned står vem som har sökt efter vad. Vad som har hänt med konton står i <a href="/desk/medarbetare/logg">en egen logg</a>.</p>
    <form method="get" action="/desk/laslogg" class="period" novalidate="novalidate">
    \##(form.line("day", "Från och med", type: "date", width: "date"))
    \##(form.line("through", "Till och med", type: "date", width: "date"))
    \##(form.list("reader", "Vem som läste"))
    \##(form.line("asked", "Ärende", hint: "Som 2026-0117.", width: "date"))
    <p class="actions"><button type="submit">Visa läsningarna</button></p>
    </form>
    {{^empty(readings)}}<div class="table-region" role="region" aria-labelledby="log-caption" tabindex="0">
    <table>
    <caption id="log-caption">{{sentence}}</caption>
    <thead><tr><th scope="col">När</th><th scope="col">Ärende</th><th scope="col">Vem</th><th scope="col">Skäl</th></tr></thead>
    <tbody>
    {{#readings}}<tr><th scope="row">{{when}}</th><td>{{number}}</td><td>{{who}}</td><td>{{#reason}}{{.}}{{/reason}}{{^reason}}–{{/reason}}</td></tr>
    {{/readings}}</tbody>
    </table></div>
    <p class="downloads on-screen"><a href="{{download}}">Hämta läsningarna som CSV</a></p>{{/empty(readings)}}
    \##(Pagination.template)
    {{^readings}}<div class="empty"><p>{{sentence}}</p></div>{{/readings}}
    <section aria-labelledby="search-heading"><h2 id="search-heading">Sökningar</h2>
    {{^empty(searches)}}<div class="table-region" role="region" aria-labelledby="search-caption" tabindex="0">
    <table>
    <caption id="search-caption">{{searched}}</caption>
    <thead><tr><th scope="col">När</th><th scope="col">Vem</th><th scope="col">Sökte efter</th></tr></thead>
    <tbody>
    {{#searches}}<tr><th scope="row">{{when}}</th><td>{{who}}</td><td>{{words}}</td></tr>
    {{/searches}}</tbody>
    </table></div>{{/empty(searches)}}
    {{^searches}}<p>{{searched}}</p>{{/searches}}</section>
    <section aria-labelledby="open-heading"><h2 id="open-heading">Öppna ett ärende</h2>
    <p>När någon begär ut ett ärende kan du läsa det. Du skriver först varför.</p>
    <form method="get" action="/desk/laslogg" class="period" novalidate="novalidate">
    \##(form.line("number", "Ärendets nummer", hint: "Som 2026-0117.", width: "date"))
    <p class="actions"><button class="second" type="submit">Öppna ärendet</button></p>
    </form></section>
    """##)

  private static let form = FormTemplate()
}
