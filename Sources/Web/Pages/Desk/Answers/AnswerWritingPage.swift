import Mustache

/// `/desk/arenden/{number}/svara`: an answer that begins with a template and is shown before it is sent.
struct AnswerWritingPage: PageModel {
  typealias Frame = DeskFrame

  /// "Svara på 2026-0117".
  let title: String
  var errors: [FormError] = []
  /// The address of the case page, and of this one.
  let caseAddress: String
  let action: String
  let version: String
  /// What the sender wrote.
  let quote: String
  /// What the answer should hold where a law says so.
  var advice: String?
  /// Where the text is kept as it is typed.
  let draft: String
  /// The templates that suit the case, the nearest first; only "none" where there are none.
  let ready: ChoiceField
  var text: TextField

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "caseAddress": caseAddress
    case "action": action
    case "version": version
    case "quote": quote
    case "advice": answer(advice)
    case "draft": draft
    case "ready": ready
    case "text": text
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="{{caseAddress}}">Till ärendet</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    <h2>Synpunkten</h2>
    <p class="quote written">{{quote}}</p>
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="version" value="{{version}}" />
    {{#advice}}<p class="hint">{{.}}</p>{{/advice}}
    <div class="beside">
    \##(form.list("ready", "Svarsmall", hint: "Fälten fylls i för det här ärendet. Det du redan har skrivit står kvar."))
    <button class="second" type="submit" name="action" value="mall">Sätt in mallen</button>
    </div>
    \##(form.area("text", "Svar till avsändaren", rows: 14, draft: "draft"))
    <p class="actions"><button type="submit" name="action" value="granska">Förhandsgranska</button> <button class="second" type="submit" formaction="{{draft}}">Spara utkast</button> <a href="{{caseAddress}}">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
