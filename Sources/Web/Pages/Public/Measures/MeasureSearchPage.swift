import Mustache

/// `/jamforelser/sok`: among all measures.
struct MeasureSearchPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Sök bland alla mått"
  let q: TextField
  /// What was chosen on the page that one came from.
  let hidden: [HiddenField]
  /// "41 mått passar in på ”väntetid”."; nil before anything has been searched for.
  var sentence: String?
  let hits: [MeasureHit]
  var pagination: Pagination?
  let back: PageLink

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "q": q
    case "hidden": hidden
    case "sentence": answer(sentence)
    case "hits": hits
    case "pagination": answer(pagination)
    case "back": back
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail on-screen"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    <form method="get" action="/jamforelser/sok" role="search" novalidate="novalidate">
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/hidden}}\##(FormTemplate().line("q", "Ord i måttets namn, beteckning eller definition", hint: "Till exempel väntetid, förskola eller N15428. Alla ord måste finnas med.", type: "search"))
    <p class="actions"><button type="submit">Sök</button></p>
    </form>
    {{#sentence}}<p role="status">{{.}}</p>{{/sentence}}
    <ul class="measure-hits">{{#hits}}<li><h2><a href="{{address}}">{{name}}</a></h2>
    <p class="hint">{{facts}}</p>
    {{#excerpt}}<p>{{.}}</p>{{/excerpt}}</li>
    {{/hits}}</ul>
    \##(Pagination.template)
    <div class="sources"><p>Källa: Kolada</p><p class="hint">Det gäller namn och definitioner.</p></div>
    """##)
}

struct MeasureHit: MustacheParent, Sendable {
  let name: String
  let address: String
  /// "N15428, värden för 2010–2022".
  let facts: String
  /// The beginning of the definition.
  var excerpt: String?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "facts": facts
    case "excerpt": answer(excerpt)
    default: nil
    }
  }
}
