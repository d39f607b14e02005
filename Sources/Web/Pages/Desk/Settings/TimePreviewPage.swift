import Mustache

/// What a change of the calendar or of a promise would do, before it is decided.
struct TimePreviewPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Det här ändras"
  /// "tisdag 3 mars blir ingen arbetsdag: en ny helgdag (lag 2026:1)."
  let change: String
  /// "37 ärenden får nytt datum."
  let sentence: String
  let rows: [MovedRow]
  let action: String
  let back: String
  let hidden: [HiddenField]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "change": change
    case "sentence": sentence
    case "rows": rows
    case "action": action
    case "back": back
    case "hidden": hidden
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Inget är ändrat än.</p>
    <p>{{change}}</p>
    <p><strong>{{sentence}}</strong></p>
    {{^empty(rows)}}<table><caption>Några av dem</caption>
    <thead><tr><th scope="col">Ärende</th><th scope="col">Svar senast nu</th><th scope="col">Svar senast sedan</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row" class="number">{{number}}</th><td>{{before}}</td><td>{{after}}</td></tr>
    {{/rows}}</tbody></table>{{/empty(rows)}}
    <form method="post" action="{{action}}">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="confirmed" value="yes" />
    {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}" />
    {{/hidden}}<p class="actions"><button type="submit">Genomför ändringen</button> <a href="{{back}}">Avbryt</a></p>
    </form>
    """##)
}

struct MovedRow: MustacheParent, Sendable {
  let number: String
  let before: String
  let after: String

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "before": before
    case "after": after
    default: nil
    }
  }
}
