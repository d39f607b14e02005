import Mustache

/// `/desk/verksamhetsomraden`: the municipality's service areas.
struct ServiceAreasPage: PageModel {
  typealias Frame = DeskFrame

  /// With a soft hyphen: the word is wider than a narrow window.
  var title = "Verksamhets\u{AD}områden"
  var errors: [FormError] = []
  let areas: [DescribedLink]
  let closed: [DescribedLink]
  var name = TextField()
  let history: [SettingsLine]

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "areas": areas
    case "closed": closed
    case "name": name
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Ett verksamhetsområde säger vad ett ärende handlar om, till exempel hemtjänst eller gator, oavsett enhet.</p>
    \##(FormError.template)
    {{^empty(areas)}}<ul class="area-list">{{#areas}}\##(DescribedLink.template){{/areas}}</ul>{{/empty(areas)}}
    {{^areas}}<div class="empty"><p>Det finns inga verksamhetsområden än.</p></div>{{/areas}}
    {{^empty(closed)}}<details class="block"><summary>Stängda verksamhetsområden</summary>
    <ul class="area-list">{{#closed}}\##(DescribedLink.template){{/closed}}</ul></details>{{/empty(closed)}}
    <section class="block" aria-labelledby="lagg-till">
    <h2 id="lagg-till">Lägg till ett verksamhetsområde</h2>
    <form method="post" action="/desk/verksamhetsomraden" novalidate="novalidate">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    \##(FormTemplate().line("name", "Namn"))
    <p class="actions"><button type="submit">Lägg till</button></p>
    </form></section>
    \##(SettingsLine.template)
    """##)
}

/// A link with a few words behind it.
struct DescribedLink: MustacheParent, Sendable {
  let label: String
  let address: String
  var note: String?

  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "address": address
    case "note": answer(note)
    default: nil
    }
  }

  static let template = ##"""
    <li><a href="{{address}}">{{label}}</a>{{#note}} <span class="hint">{{.}}</span>{{/note}}</li>

    """##
}
