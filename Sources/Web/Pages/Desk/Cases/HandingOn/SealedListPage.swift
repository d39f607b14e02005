import Mustache

/// `/desk/overlamningar`: what was sealed for those who are appointed to receive it.
struct SealedListPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Överlämnat till dig"
  let rows: [SealedRow]

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
    <p>Bara de som är utsedda att ta emot ser den här sidan. Berätta inte för andra vad som står här.</p>
    <p>Bekräfta för den som rapporterade att ni har tagit emot det, inom sju dagar. Berätta vad ni har gjort inom tre månader från bekräftelsen. Dagarna står här så länge det är hos er.</p>
    {{^empty(rows)}}<table><caption>Senaste först</caption>
    <thead><tr><th scope="col">Nummer</th><th scope="col">Gäller</th><th scope="col">Överlämnat</th><th scope="col">Bekräfta senast</th><th scope="col">Återkoppla senast</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row" class="number"><a href="{{address}}">{{number}}</a></th><td>{{gate}}</td><td>{{when}}</td><td>{{due}}</td><td>{{feedback}}</td></tr>
    {{/rows}}</tbody></table>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Inget är överlämnat.</p></div>{{/rows}}
    """##)
}

struct SealedRow: MustacheParent, Sendable {
  let number: String
  let address: String
  let gate: String
  let when: String
  let due: String
  /// By when whoever reported is told what has been done.
  let feedback: String

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": address
    case "gate": gate
    case "when": when
    case "due": due
    case "feedback": feedback
    default: nil
    }
  }
}
