import Mustache

/// `/desk/grindar`: what a synpunkt is not the legal vehicle for, and who receives it.
struct GatesPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Annan handläggning"
  let rows: [GateRow]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Det som styrs av en annan lag lämnar ni över till dem som lagen pekar ut, inom den tid som står i tabellen.</p>
    <div class="table-region" role="region" aria-labelledby="gates" tabindex="0">
    <table><caption id="gates">Lagar ändras: läs igenom texterna varje år</caption>
    <thead><tr><th scope="col">Gäller</th><th scope="col">Tid</th><th scope="col">Tar emot</th><th scope="col">Lag</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{clock}}</td><td>{{receivers}}</td><td>{{citation}}</td></tr>
    {{/rows}}</tbody></table></div>
    """##)
}

struct GateRow: MustacheParent, Sendable {
  let name: String
  let address: String
  let clock: String
  let receivers: String
  let citation: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "clock": clock
    case "receivers": receivers
    case "citation": citation
    default: nil
    }
  }
}
