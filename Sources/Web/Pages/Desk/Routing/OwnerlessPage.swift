import Mustache

/// Cases at a place that nobody answers for.
struct OwnerlessRow: MustacheParent, Sendable {
  let place: String
  /// "2 ärenden".
  let count: String
  /// What is lacking, and what to do about it.
  let lack: String

  func child(named name: String) -> Any? {
    switch name {
    case "place": place
    case "count": count
    case "lack": lack
    default: nil
    }
  }
}

/// `/desk/utan-agare`: open cases without anybody who answers for them.
struct OwnerlessPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Ärenden utan ägare"
  let rows: [OwnerlessRow]

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
    <p class="lead">Varje öppet ärende ska ha en handläggare, en ansvarig chef eller ligga hos registratorn.</p>
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="ownerless-caption" tabindex="0">
    <table><caption id="ownerless-caption">Här saknas någon som ansvarar</caption>
    <thead><tr><th scope="col">Enhet</th><th scope="col">Öppna ärenden</th><th scope="col">Vad som saknas</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{place}}</th><td>{{count}}</td><td>{{lack}}</td></tr>{{/rows}}</tbody>
    </table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Alla öppna ärenden har någon som ansvarar.</p></div>{{/rows}}
    """##)
}
