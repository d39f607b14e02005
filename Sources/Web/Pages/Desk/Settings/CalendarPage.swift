import Mustache

/// `/desk/kalender`: the dated exceptions from the rules of the working calendar.
struct CalendarPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Kalender"
  var errors: [FormError] = []
  /// What somebody else entered for the day.
  var conflict: CaseConflict?
  let rows: [OverrideRow]
  /// YYYY-MM-DD.
  var day = TextField()
  var effect: ChoiceField = CalendarChoices.effects
  var reason = TextField()
  var basisKind: ChoiceField = CalendarChoices.bases
  var basis = TextField()
  /// Who entered or took away what, the latest first.
  let history: [DescribedText]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "rows": rows
    case "day": day
    case "effect": effect
    case "reason": reason
    case "basisKind": basisKind
    case "basis": basis
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Helgdagar räknas ut för alla år. Här skriver du bara in undantag, till exempel en ny helgdag.</p>
    \##(FormError.template)
    \##(CaseConflict.template)
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="overrides" tabindex="0">
    <table><caption id="overrides">Undantag som gäller</caption>
    <thead><tr><th scope="col">Dag</th><th scope="col">Vad</th><th scope="col">Grund</th><th scope="col"><span class="unseen">Ta bort</span></th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{day}}</th><td>{{what}}</td><td>{{basis}}</td><td><form method="post" action="/desk/kalender"><input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="change" value="remove" /><input type="hidden" name="day" value="{{iso}}" /><button class="quiet" type="submit">Ta bort<span class="unseen"> {{day}}</span></button></form></td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<p class="hint">Inga undantag gäller.</p>{{/rows}}
    <h2>Nytt undantag</h2>
    <form method="post" action="/desk/kalender" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="change" value="add" />
    \##(form.line("day", "Dag", type: "date", width: "date"))
    \##(form.rows("effect", "Vad händer den dagen?", style: "small"))
    \##(form.line("reason", "Vad heter den?", hint: "Som det ska stå i en mening: ”långfredagen”, ”en extra helgdag”.", width: "half"))
    \##(form.rows("basisKind", "Vad bygger det på?", style: "small"))
    \##(form.line("basis", "Lagens nummer, eller beslutet", hint: "Till exempel 1989:253 eller KS 2026-03-02 § 41.", width: "half"))
    <p class="actions"><button type="submit">Se vad som ändras</button></p>
    </form>
    <h2>Tidigare ändringar</h2>
    \##(DescribedText.template("history"))
    {{^history}}<p class="hint">Inget är ändrat.</p>{{/history}}
    """##)

  private static let form = FormTemplate()
}

/// An exception that holds.
struct OverrideRow: MustacheParent, Sendable {
  let day: String
  /// YYYY-MM-DD.
  let iso: String
  let what: String
  let basis: String

  func child(named name: String) -> Any? {
    switch name {
    case "day": day
    case "iso": iso
    case "what": what
    case "basis": basis
    default: nil
    }
  }
}

enum CalendarChoices {
  static let effects = ChoiceField(options: [
    Choice(value: "close", label: "Den är ingen arbetsdag"),
    Choice(value: "open", label: "Den är en arbetsdag, fast den annars inte skulle vara det"),
  ])

  static let bases = ChoiceField(options: [
    Choice(value: "law", label: "Lag", hint: "Dagen räknas inte i löftena."),
    Choice(
      value: "ownDecision", label: "Kommunens eget beslut",
      hint: "En dag som kommunen själv stänger räknas ändå i löftena. De blir inte längre av det."),
  ])
}
