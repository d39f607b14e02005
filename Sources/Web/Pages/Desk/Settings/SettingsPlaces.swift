/// The settings that lie beside each other, as links at the top of each of their pages.
enum SettingsPlaces {
  static func links(current: String) -> [PageLink] {
    [
      ("Kalender", "/desk/kalender"), ("Löften", "/desk/loften"), ("Svarsmallar", "/desk/svarsmallar"),
      ("Annan handläggning", "/desk/grindar"),
      ("Organisation", "/desk/organisation"), ("Verksamhetsområden", "/desk/verksamhetsomraden"),
      ("Kommunen", "/desk/kommunen"),
    ].map { PageLink(label: $0, address: $1, current: $1 == current) }
  }

  static let template = ##"""
    {{^empty(places)}}<nav class="subplaces" aria-label="Inställningar"><ul>
    {{#places}}<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/places}}</ul></nav>{{/empty(places)}}
    """##
}
