import Mustache

/// `/sa-hanterar-vi-synpunkter`: the policy in force, or an earlier version of it.
struct PolicyPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Så hanterar vi synpunkter"
  /// Set on an earlier version: "Den här versionen gällde till och med 31 mars 2026."
  var caution: String?
  let parts: [PolicyPart]
  /// "Version 2, gäller från 1 april 2026. Beslutad av …"
  let version: String
  /// The others that have held.
  let earlier: [PageLink]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "caution": answer(caution)
    case "parts": parts
    case "version": version
    case "earlier": earlier
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#caution}}<div class="caution"><p>{{.}} <a href="/sa-hanterar-vi-synpunkter">Läs det som gäller nu</a>.</p></div>{{/caution}}
    <div class="policy">\##(PolicyPart.template)</div>
    <p class="actions"><a class="button" href="/lamna-synpunkt">Lämna en synpunkt</a> <a href="/forbattringar">Se vad synpunkter har lett till</a></p>
    <p class="hint">{{version}}</p>
    {{^empty(earlier)}}<h2>Andra versioner</h2><ul>{{#earlier}}<li><a href="{{address}}">{{label}}</a></li>{{/earlier}}</ul>{{/empty(earlier)}}
    """##)
}
