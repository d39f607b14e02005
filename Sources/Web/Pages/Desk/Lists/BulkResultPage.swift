import Mustache

/// What became of one marked case.
struct BulkResultRow: MustacheParent, Sendable {
  let number: String
  let address: String
  /// "Gjort", "Inte gjort".
  let result: StateMark
  /// Why not.
  var reason: String?

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "result": result
    case "reason": answer(reason)
    default: nil
    }
  }
}

/// What became of the cases that were marked in a list.
struct BulkResultPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  /// Why nothing was done at all.
  var text: String?
  let rows: [BulkResultRow]
  /// The address of the list.
  let back: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "text": answer(text)
    case "rows": rows
    case "back": back
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#text}}<div class="caution"><p>{{.}}</p></div>{{/text}}
    {{^empty(rows)}}<table class="bulk-result"><caption class="unseen">Vad som hände med varje ärende</caption>
    <thead><tr><th scope="col">Ärende</th><th scope="col">Resultat</th><th scope="col">Varför inte</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{number}}</a></th><td>\##(StateMark.template("result"))</td><td>{{#reason}}{{.}}{{/reason}}</td></tr>
    {{/rows}}</tbody></table>{{/empty(rows)}}
    <p class="actions"><a class="button" href="{{back}}">Tillbaka till listan</a></p>
    """##)
}
