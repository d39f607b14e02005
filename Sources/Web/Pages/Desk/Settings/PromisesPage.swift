import Mustache

/// `/desk/loften`: how soon the municipality acknowledges and answers, and every decision about it.
struct PromisesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Löften"
  var errors: [FormError] = []
  /// What somebody else decided while the form was filled in.
  var conflict: CaseConflict?
  /// How many decisions the form knows of.
  var seen = "0"
  /// "I dag lovar vi att bekräfta inom 2 arbetsdagar och svara inom 10 arbetsdagar."
  let now: String
  var acknowledgeDays: TextField
  var answerDays: TextField
  /// YYYY-MM-DD.
  var validFrom: TextField
  var reach: ChoiceField
  var reference = TextField()
  let history: [DescribedText]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "seen": seen
    case "now": now
    case "acknowledgeDays": acknowledgeDays
    case "answerDays": answerDays
    case "validFrom": validFrom
    case "reach": reach
    case "reference": reference
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">{{now}}</p>
    \##(FormError.template)
    \##(CaseConflict.template)
    <h2>Nytt löfte</h2>
    <form method="post" action="/desk/loften" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="seen" value="{{seen}}" />
    \##(form.line("acknowledgeDays", "Bekräfta inom så många arbetsdagar", type: "number", width: "date"))
    \##(form.line("answerDays", "Svara inom så många arbetsdagar", type: "number", width: "date"))
    \##(form.line("validFrom", "Gäller från och med", type: "date", width: "date"))
    \##(form.rows("reach", "Vilka synpunkter gäller det?", style: "small"))
    \##(form.line("reference", "Beslutet", hint: "Till exempel KF 2026-06-15 § 84.", width: "half"))
    <p class="actions"><button type="submit">Se vad som ändras</button></p>
    </form>
    <h2>Beslut om löftena</h2>
    \##(DescribedText.template("history"))
    {{^history}}<p class="hint">Inget beslut är inskrivet. Standardlöftet gäller.</p>{{/history}}
    """##)

  private static let form = FormTemplate()
}
