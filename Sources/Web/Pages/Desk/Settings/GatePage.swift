import Mustache

/// `/desk/grindar/{gate}`: how one gate is run.
struct GatePage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  let action: String
  let version: String
  var citation: TextField
  var instruction: TextField
  let receivers: CheckField
  /// What a receiver sees, and what access they need beside it.
  let receiverAccess: String
  /// Nil for gates whose assessment nobody is asked for.
  var boards: CheckField?
  let history: [DescribedText]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "conflict": answer(conflict)
    case "action": action
    case "version": version
    case "citation": citation
    case "instruction": instruction
    case "receivers": receivers
    case "receiverAccess": receiverAccess
    case "boards": answer(boards)
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/grindar">Annan handläggning</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(CaseConflict.template)
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    \##(form.area("citation", "Lag", rows: 2))
    \##(form.area("instruction", "Vad handläggaren gör", hint: "Skriv telefonnumret om någon ska ringas.", rows: 4))
    \##(CheckField.template("boards", "Nämnder vars klagomål alltid ska bedömas", hint: "Nya klagomål hos enheter som är skyddade som socialtjänst ska bedömas vad du än väljer, och även de som är öppna när skyddet sparas."))
    \##(CheckField.template("receivers", "Tar emot"))
    <p class="hint">{{receiverAccess}}</p>
    <p class="actions"><button type="submit">Spara</button> <a href="/desk/grindar">Avbryt</a></p>
    </form>
    {{^empty(history)}}<h2>Ändringar</h2>{{/empty(history)}}
    \##(DescribedText.template("history"))
    """##)

  private static let form = FormTemplate()
}
