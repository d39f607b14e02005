import Mustache

/// A page whose text is edited at the desk, such as `/personuppgifter`: the version in force, or an earlier one.
struct PublicTextPage: PageModel {
  typealias Frame = PublicFrame

  let title: String
  /// Set on an earlier version: "Den här versionen gäller inte längre."
  var caution: String?
  /// Where the version in force is.
  let address: String
  let parts: [PageTextPart]
  /// What to do next, as a button.
  var next: PageLink?
  /// What else to read.
  var more: PageLink?
  /// "Version 2, gäller från 1 april 2026. Beslut: …"
  let version: String
  /// The others that have held.
  let earlier: [PageLink]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "caution": answer(caution)
    case "address": address
    case "parts": parts
    case "next": answer(next)
    case "more": answer(more)
    case "version": version
    case "earlier": earlier
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#caution}}<div class="caution"><p>{{.}} <a href="{{address}}">Läs det som gäller nu</a>.</p></div>{{/caution}}
    <div class="policy">\##(PageTextPart.template)</div>
    {{#next}}<p class="actions"><a class="button" href="{{address}}">{{label}}</a>{{#more}} <a href="{{address}}">{{label}}</a>{{/more}}</p>{{/next}}
    <p class="hint">{{version}}</p>
    {{^empty(earlier)}}<h2>Andra versioner</h2><ul>{{#earlier}}<li><a href="{{address}}">{{label}}</a></li>{{/earlier}}</ul>{{/empty(earlier)}}
    """##)
}
