import Mustache

/// `/desk/arenden/{number}/fraga-utanfor`: a question to somebody outside the municipality.
struct ReferPage: PageModel {
  typealias Frame = DeskFrame

  /// "Fråga någon utanför kommunen om 2026-0117".
  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  let back: String
  let action: String
  let version: String
  /// Made for each blank form, so that sending twice asks once and shows the same code.
  let submission: String
  var recipient = TextField()
  var canMail = false
  var email = TextField()
  var question = TextField()
  /// Begins as what the sender wrote, to be edited down.
  var shared: TextField
  /// YYYY-MM-DD.
  var answerBy: TextField

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "back": back
    case "action": action
    case "version": version
    case "submission": submission
    case "recipient": recipient
    case "canMail": canMail
    case "email": email
    case "question": question
    case "shared": shared
    case "answerBy": answerBy
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{back}}">Tillbaka</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    \##(form.line("recipient", "Vem frågar du?", hint: "Företaget, föreningen eller myndigheten.", width: "wide"))
    {{#canMail}}\##(form.line("email", "E-postadress", hint: "Vi mejlar länken. Koden lämnar du själv, till exempel på telefon. Lämna tomt om du hellre skickar länken själv.", type: "email", width: "wide")){{/canMail}}
    \##(form.area("question", "Din fråga", rows: 4))
    \##(form.area("shared", "Det de får läsa av synpunkten", hint: "Här står avsändarens text. Ta bort namn, adresser och allt som de inte behöver för att svara.", rows: 8))
    \##(form.line("answerBy", "Svar senast", type: "date", width: "date"))
    <p class="actions"><button type="submit">Skapa länk och kod</button> <a href="{{back}}">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
