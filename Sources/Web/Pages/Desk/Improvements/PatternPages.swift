import Mustache

/// `/desk/monster`: saved selections of cases, and a form for a new one.
struct PatternListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Mönster av synpunkter"
  var errors: [FormError] = []
  let patterns: [PageLink]
  /// Whether the reader may save a new one.
  var form: PatternForm?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "patterns": patterns
    case "form": answer(form)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/atgarder">Åtgärder</a></p>
    <h1>{{title}}</h1>
    <p class="lead">När flera synpunkter handlar om samma sak räcker det inte att svara på var och en. Spara urvalet, planera en åtgärd och räkna om det hjälpte.</p>
    \##(FormError.template)
    {{^empty(patterns)}}<ul>{{#patterns}}<li><a href="{{address}}">{{label}}</a></li>{{/patterns}}</ul>{{/empty(patterns)}}
    {{^patterns}}<div class="empty"><p>Inga mönster är sparade än.</p></div>{{/patterns}}
    {{#form}}<h2>Spara ett nytt mönster</h2>
    <form method="post" action="/desk/monster" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    \##(fields.line("name", "Namn", hint: "Till exempel ”Sena besök i hemtjänsten”.", width: "half"))
    <div class="field-pair">
    \##(fields.list("kind", "Typ"))
    \##(fields.list("dimension", "Kvalitetsdimension"))
    \##(fields.list("service", "Verksamhet"))
    \##(fields.list("unit", "Var?"))
    \##(fields.line("words", "Ord som står i texten (frivilligt)", hint: "Alla orden ska finnas med. Delar av ord räcker."))
    \##(fields.line("from", "Kom in från och med (frivilligt)", type: "date", width: "date"))
    \##(fields.line("to", "Kom in till och med (frivilligt)", type: "date", width: "date"))
    </div>
    <p class="actions"><button type="submit">Spara mönstret</button></p>
    </form>{{/form}}
    """##)

  private static let fields = FormTemplate()
}

/// What a pattern asks for.
struct PatternForm: MustacheParent, Sendable {
  /// Made for each blank form, so that sending twice saves one pattern.
  let submission: String
  var name = TextField()
  var kind: ChoiceField
  var dimension: ChoiceField
  var service: ChoiceField
  var unit: ChoiceField
  var words = TextField()
  var from = TextField()
  var to = TextField()

  func child(named childName: String) -> Any? {
    switch childName {
    case "submission": submission
    case "name": name
    case "kind": kind
    case "dimension": dimension
    case "service": service
    case "unit": unit
    case "words": words
    case "from": from
    case "to": to
    default: nil
    }
  }
}

/// A case of a pattern.
struct PatternCaseRow: MustacheParent, Sendable {
  let number: String
  let address: String
  let received: String
  let kind: String
  let subject: String
  let place: String

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "received": received
    case "kind": kind
    case "subject": subject
    case "place": place
    default: nil
    }
  }
}

/// `/desk/monster/{id}`: the cases of a pattern that the reader may see, and what is done about them.
struct PatternPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// "Klagomål om bemötande hos Hemtjänst Norr".
  let criteria: String
  /// How many, and how many of them are shown.
  let sentence: String
  let cases: [PatternCaseRow]
  let improvements: [PageLink]
  var plan: PageLink?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "criteria": criteria
    case "sentence": sentence
    case "cases": cases
    case "improvements": improvements
    case "plan": answer(plan)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/monster">Mönster av synpunkter</a></p>
    <div class="heading-line"><h1>{{title}}</h1>
    {{#plan}}<p class="heading-action"><a class="button" href="{{address}}">{{label}}</a></p>{{/plan}}</div>
    <p class="lead">{{criteria}}</p>
    <h2>Åtgärder</h2>
    {{^empty(improvements)}}<ul>{{#improvements}}<li><a href="{{address}}">{{label}}</a></li>{{/improvements}}</ul>{{/empty(improvements)}}
    {{^improvements}}<p>Ingen åtgärd är planerad.</p>{{/improvements}}
    <h2>Ärenden</h2>
    {{^empty(cases)}}<div class="table-region" role="region" aria-labelledby="cases-caption" tabindex="0">
    <table><caption id="cases-caption">{{sentence}}</caption>
    <thead><tr><th scope="col">Nummer</th><th scope="col">Kom in</th><th scope="col">Typ</th><th scope="col">Vad</th><th scope="col">Plats</th></tr></thead>
    <tbody>{{#cases}}<tr data-case="data-case"><th scope="row"><a href="{{address}}">{{number}}</a></th><td>{{received}}</td><td>{{kind}}</td><td>{{subject}}</td><td>{{place}}</td></tr>
    {{/cases}}</tbody></table></div>{{/empty(cases)}}
    {{^cases}}<p>{{sentence}}</p>{{/cases}}
    """##)
}
