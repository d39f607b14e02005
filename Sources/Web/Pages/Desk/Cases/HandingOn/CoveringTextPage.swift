import Mustache

/// `/desk/overlamningar/{id}` where the case stays: what whoever handed it over wrote to the receivers.
struct CoveringTextPage: PageModel {
  typealias Frame = DeskFrame

  /// "Lex Maria, från 2026-0117".
  let title: String
  let facts: [DescribedText]
  let thread: [ThreadMessage]
  /// Where it is said that it is received; nil when that is done, or is another's to say.
  var take: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "facts": facts
    case "thread": thread
    case "take": answer(take)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail"><a href="/desk/uppgifter">Uppgifter</a></p>
    <h1>{{title}}</h1>
    \##(DescribedText.template("facts"))
    <h2>Det du behöver veta</h2>
    \##(ThreadMessage.template)
    <p class="hint">Det här är skrivet till dig som tar emot. Resten av ärendet ser den som har en roll hos nämnden. Att du har läst det här står i läsloggen.</p>
    {{#take}}<form method="post" action="{{.}}">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <p class="actions"><button type="submit">Jag har tagit emot</button></p>
    </form>{{/take}}
    """##)
}
