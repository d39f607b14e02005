import Mustache

/// One of several that may be ticked.
struct TickBox: MustacheParent, Sendable {
  let name: String
  let label: String
  let ticked: Bool

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "label": label
    case "ticked": ticked
    default: nil
    }
  }

  /// Mustache text for the boxes of the section `name`.
  static func template(_ name: String, _ legend: String, hint: String) -> String {
    ##"""
    <fieldset class="rows rows-inline"><legend>\##(legend)</legend><p class="hint">\##(hint)</p>
    {{#\##(name)}}<div class="row"><input type="checkbox" id="{{name}}" name="{{name}}" value="yes"{{#ticked}} checked="checked"{{/ticked}} /><label for="{{name}}">{{label}}</label></div>
    {{/\##(name)}}</fieldset>
    """##
  }
}

/// What a trial found.
struct TrialResult: MustacheParent, Sendable {
  struct Row: MustacheParent, Sendable {
    let number: String
    let address: String
    let title: String
    let place: String

    func child(named name: String) -> Any? {
      switch name {
      case "number": number
      case "address": address
      case "title": title
      case "place": place
      default: nil
      }
    }
  }

  /// "Regeln skulle ha fångat 37 av 412 ärenden som kom in …".
  let sentences: [String]
  /// Those that lie elsewhere first; empty for those who may not see them.
  let rows: [Row]

  func child(named name: String) -> Any? {
    switch name {
    case "sentences": sentences
    case "rows": rows
    default: nil
    }
  }
}

/// `/desk/fordelningsregler/…`: one rule, written, tried, switched on and off, with its history.
struct RoutingRulePage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// Where the form posts.
  let action: String
  /// The version that is edited; empty for a new rule.
  let version: String
  var name = TextField()
  var words = TextField()
  var placeWords = TextField()
  var kinds: [TickBox] = []
  var channels: [TickBox] = []
  var area: ChoiceField
  var unit: ChoiceField
  var service: ChoiceField
  var dimension: ChoiceField
  /// "Av", "På, version 2"; nil for a new rule, as is all below.
  var state: StateMark?
  /// What comes next, "Prova regeln innan du slår på den.".
  var advice: String?
  var tryAction: String?
  var onAction: String?
  var offAction: String?
  var trial: TrialResult?
  /// Every version, trial and switch, the latest first.
  var history: [DescribedText] = []

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "action": action
    case "version": version
    case "name": name
    case "words": words
    case "placeWords": placeWords
    case "kinds": kinds
    case "channels": channels
    case "area": area
    case "unit": unit
    case "service": service
    case "dimension": dimension
    case "state": answer(state)
    case "advice": answer(advice)
    case "tryAction": answer(tryAction)
    case "onAction": answer(onAction)
    case "offAction": answer(offAction)
    case "trial": answer(trial)
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/fordelningsregler">Fördelningsregler</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    {{#advice}}<section class="next" aria-labelledby="rule-state"><h2 id="rule-state">\##(StateMark.template("state"))</h2>
    <p>{{.}}</p>
    <div class="actions">\##(button("tryAction", "Prova på det senaste årets ärenden", style: "second"))
    \##(button("onAction", "Slå på regeln"))
    \##(button("offAction", "Slå av regeln", style: "second"))</div>
    </section>{{/advice}}
    {{#trial}}<section aria-labelledby="trial-heading" id="prov"><h2 id="trial-heading">Provet</h2>
    {{#sentences}}<p>{{.}}</p>{{/sentences}}
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="trial-caption" tabindex="0">
    <table><caption id="trial-caption">Ärenden som regeln skulle ha fångat. De som ligger någon annanstans står först.</caption>
    <thead><tr><th scope="col">Nummer</th><th scope="col">Vad</th><th scope="col">Ligger i dag hos</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{number}}</a></th><td>{{title}}</td><td>{{place}}</td></tr>{{/rows}}</tbody>
    </table></div>{{/empty(rows)}}
    </section>{{/trial}}
    <form method="post" action="{{action}}" novalidate="novalidate" class="rule">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" />
    \##(form.line("name", "Regelns namn", hint: "Det står i ärendets händelser när regeln har fördelat det."))
    <section aria-labelledby="when"><h2 id="when">När gäller regeln?</h2>
    <p class="hint">Allt som du fyller i ska stämma. I varje ruta räcker det att ett av orden finns.</p>
    <div class="field-pair">
    \##(form.area("words", "Ord i rubriken eller texten", hint: "Ett på varje rad. ”buss” är just det ordet, ”buss*” är alla ord som börjar så och ”gul buss” är orden bredvid varandra.", rows: 5))
    \##(form.area("placeWords", "Ord i platsen", hint: "På samma sätt. Avsändaren skriver platsen själv.", rows: 5))
    </div>
    \##(TickBox.template("kinds", "Typ", hint: "Ingen markerad betyder alla."))
    \##(TickBox.template("channels", "Kanal", hint: "Ingen markerad betyder alla."))
    \##(form.list("area", "Verksamhet som är vald när det kommer in"))
    </section>
    <section aria-labelledby="then"><h2 id="then">Vart ska ärendet?</h2>
    <div class="field-pair">
    \##(form.list("unit", "Enhet"))
    \##(form.list("service", "Verksamhet (frivilligt)"))
    \##(form.list("dimension", "Kvalitetsdimension (frivilligt)"))
    </div></section>
    <p class="actions"><button type="submit">Spara regeln</button> <a href="/desk/fordelningsregler">Avbryt</a></p>
    </form>
    {{^empty(history)}}<section aria-labelledby="history-heading"><h2 id="history-heading">Historik</h2>
    \##(DescribedText.template("history"))
    </section>{{/empty(history)}}
    """##)

  private static let form = FormTemplate()

  private static func button(_ name: String, _ label: String, style: String = "first") -> String {
    ##"""
    {{#\##(name)}}<form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" /><button class="\##(style)" type="submit">\##(label)</button></form>{{/\##(name)}}
    """##
  }
}
