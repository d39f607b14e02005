import Mustache

/// `/desk/lost-pa-plats`: what was solved where it arose, registered in half a minute.
struct SpotSolutionPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Löst på plats"
  var errors: [FormError] = []
  /// Made for each blank form, so that sending twice gives one case.
  let submission: String
  var text = TextField()
  var solution = TextField()
  var kind: ChoiceField = RegistrationChoices.kinds
  var unit: ChoiceField
  /// What it is about, for the compilation; both may be left out.
  var service: ChoiceField
  var dimension: ChoiceField
  var channel: ChoiceField = SpotSolutionPage.channels

  static let channels = ChoiceField(options: [
    Choice(value: "visit", label: "På plats"),
    Choice(value: "telephone", label: "Telefon"),
    Choice(value: "meeting", label: "Möte"),
  ])

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "submission": submission
    case "text": text
    case "solution": solution
    case "kind": kind
    case "unit": unit
    case "service": service
    case "dimension": dimension
    case "channel": channel
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Hjälpte du någon direkt? Registrera det, så att vi kan lära av det. Det räknas som besvarat och avslutat. Skriv inga namn.</p>
    \##(FormError.template)
    <form method="post" action="/desk/lost-pa-plats" novalidate="novalidate" class="narrow-form">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    \##(form.area("text", "Vad gällde det?", rows: 3))
    \##(form.area("solution", "Vad gjorde ni?", rows: 2))
    \##(form.rows("kind", "Typ", style: "inline"))
    \##(form.list("unit", "Enhet"))
    \##(form.rows("channel", "Hur?", style: "inline"))
    <div class="field-pair">
    \##(form.list("service", "Verksamhet (frivilligt)"))
    \##(form.list("dimension", "Kvalitetsdimension (frivilligt)"))
    </div>
    <p class="actions"><button type="submit">Registrera och avsluta</button> <a href="/desk/registrera">Det behövs mer: registrera en synpunkt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
