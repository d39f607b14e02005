import Mustache

/// `/desk/atgarder/ny` and `/desk/atgarder/{id}/andra`: what is decided about an improvement.
struct ImprovementFormPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// What it is about, "Gäller ärende 2026-0117."
  var lead: String?
  let action: String
  let back: String
  let submit: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  /// Version, case number: carried along.
  var carried: [HiddenField] = []
  var heading = TextField()
  var expectedEffect = TextField()
  var unit: ChoiceField
  var body = TextField()
  var owner: ChoiceField
  var dueOn = TextField()
  var followUpOn = TextField()
  var pattern: ChoiceField

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "lead": answer(lead)
    case "action": action
    case "back": back
    case "submit": submit
    case "errors": errors
    case "conflict": answer(conflict)
    case "carried": carried
    case "heading": heading
    case "expectedEffect": expectedEffect
    case "unit": unit
    case "body": body
    case "owner": owner
    case "dueOn": dueOn
    case "followUpOn": followUpOn
    case "pattern": pattern
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#lead}}<p class="lead">{{.}}</p>{{/lead}}
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}" />{{/carried}}
    \##(form.line("heading", "Vad ska göras?", hint: "En rad. Skriv inga namn på brukare eller medarbetare."))
    \##(form.area("expectedEffect", "Vad ska bli bättre? (frivilligt)", hint: "Så vet ni vad ni ska titta efter när ni följer upp.", rows: 3))
    <div class="field-pair">
    \##(form.list("unit", "Var?", hint: "Bestämmer också nivån: enhet, förvaltning, nämnd eller hela kommunen."))
    \##(form.line("body", "Ansvarigt organ (frivilligt)", hint: "Om någon annan än platsen ansvarar, till exempel förvaltningens ledningsgrupp."))
    \##(form.list("owner", "Vem ser till att det blir gjort?"))
    </div>
    <div class="field-pair">
    \##(form.line("dueOn", "Klar senast", type: "date", width: "date"))
    \##(form.line("followUpOn", "Följ upp effekten (frivilligt)", hint: "Minst några månader efter att det är klart.", type: "date", width: "date"))
    \##(form.list("pattern", "Mönster som effekten räknas i (frivilligt)", hint: "Då jämförs antalet synpunkter före och efter."))
    </div>
    <p class="actions"><button type="submit">{{submit}}</button> <a href="{{back}}">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
