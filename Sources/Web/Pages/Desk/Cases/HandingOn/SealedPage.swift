import Mustache

/// `/desk/overlamningar/{id}`: everything that was sealed behind one hand-over.
struct SealedPage: PageModel {
  typealias Frame = DeskFrame

  /// "Visselblåsning, från 2026-0117".
  let title: String
  let facts: [DescribedText]
  /// What was written, each with what it is.
  let thread: [ThreadMessage]
  /// Where taking it over is posted.
  let action: String
  var errors: [FormError] = []
  /// Why it is given back.
  var reason = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "facts": facts
    case "thread": thread
    case "action": action
    case "errors": errors
    case "reason": reason
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/overlamningar">Överlämnat till dig</a></p>
    <h1>{{title}}</h1>
    \##(FormError.template)
    \##(DescribedText.template("facts"))
    <h2>Innehåll</h2>
    \##(ThreadMessage.template)
    <form method="post" action="{{action}}">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <p class="actions"><button type="submit">Jag har tagit över det</button></p>
    </form>
    <h2>Hör det inte hit?</h2>
    <form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="return" value="yes" />
    \##(FormTemplate().area("reason", "Varför lämnar du tillbaka det?", hint: "Innehållet går tillbaka till ärendet, och nämndens handläggare ser det igen.", rows: 3))
    <p class="actions"><button class="second" type="submit">Lämna tillbaka</button></p>
    </form>
    """##)
}
