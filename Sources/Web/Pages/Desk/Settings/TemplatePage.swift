import Mustache

/// `/desk/svarsmallar/{id}`: one answer template, with its versions.
struct TemplatePage: PageModel {
  typealias Frame = DeskFrame

  /// The template's name, or "Ny svarsmall".
  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  let action: String
  let version: String
  var name = TextField()
  var kind: ChoiceField
  var unit: ChoiceField
  var body = TextField()
  /// What can stand between braces.
  let fields: [DescribedText]
  let history: [DescribedText]
  /// Where taking it away is posted; nil for a new one.
  var withdraw: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "action": action
    case "version": version
    case "name": name
    case "kind": kind
    case "unit": unit
    case "body": body
    case "fields": fields
    case "history": history
    case "withdraw": answer(withdraw)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/svarsmallar">Svarsmallar</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    \##(form.line("name", "Namn", hint: "Namnet syns i listan för den som svarar."))
    <div class="field-pair">
    \##(form.list("kind", "Typ av synpunkt"))
    \##(form.list("unit", "Vems är den?"))
    </div>
    \##(form.area("body", "Text", rows: 12))
    <h2>Fält som fylls i</h2>
    \##(DescribedText.template("fields"))
    <p class="actions"><button type="submit">Spara mallen</button> <a href="/desk/svarsmallar">Avbryt</a></p>
    </form>
    {{#withdraw}}<form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="quiet" type="submit">Ta bort mallen ur listan</button></form>{{/withdraw}}
    {{^empty(history)}}<h2>Versioner</h2>{{/empty(history)}}
    \##(DescribedText.template("history"))
    """##)

  private static let form = FormTemplate()
}
