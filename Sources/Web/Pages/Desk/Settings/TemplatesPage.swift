import Mustache

/// `/desk/svarsmallar`: the answer templates that one may write.
struct TemplatesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Svarsmallar"
  let rows: [TemplateRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1>
    <p class="heading-action"><a class="button" href="/desk/svarsmallar/ny">Skriv en ny mall</a></p></div>
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="templates" tabindex="0">
    <table><caption id="templates">En mall är en början. Den som svarar skriver klart.</caption>
    <thead><tr><th scope="col">Namn</th><th scope="col">Erbjuds</th><th scope="col">Senast ändrad</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{scope}}</td><td>{{changed}}</td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Det finns inga svarsmallar än.</p></div>{{/rows}}
    """##)
}

struct TemplateRow: MustacheParent, Sendable {
  let name: String
  let address: String
  /// "Klagomål hos Hemtjänst Norr".
  let scope: String
  let changed: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "scope": scope
    case "changed": changed
    default: nil
    }
  }
}
