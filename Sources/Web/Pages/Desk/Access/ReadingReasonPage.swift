import Mustache

/// `/desk/arenden/{number}/skal`: asked before a case is opened that one does not open without a reason.
struct ReadingReasonPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Varför läser du ärendet?"
  let number: String
  /// Where one goes on to, an address of ours.
  let goal: String
  var errors: [FormError] = []
  var reason = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "goal": goal
    case "errors": errors
    case "reason": reason
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Ärende {{number}} kan innehålla uppgifter som omfattas av sekretess. Skriv varför du behöver läsa det.</p>
    \##(FormError.template)
    <form method="post" action="/desk/arenden/{{number}}/skal" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="till" value="{{goal}}" />
    \##(form.area("reason", "Skäl", hint: "Skälet sparas i läsloggen med ditt namn och gäller i dag. Skriv inga uppgifter om avsändaren.", rows: 3))
    <p class="actions"><button type="submit">Öppna ärendet</button> <a href="/desk">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
}
