import Mustache

/// `/desk/yttranden`: who outside the municipality has not answered.
struct ReferralsPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Yttranden"
  /// "3 frågor väntar på svar. 1 har inte besvarats i tid."
  let sentence: String
  let rows: [AskedOutside]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "sentence": sentence
    case "rows": rows
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="asked-caption" tabindex="0">
    <table><caption id="asked-caption">{{sentence}}</caption>
    <thead><tr><th scope="col">Ärende</th><th scope="col">Tillfrågad</th><th scope="col">Läge</th><th scope="col">Datum</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row" class="number">{{#address}}<a href="{{.}}">{{number}}</a>{{/address}}</th><td>{{recipient}}</td><td>\##(StateMark.template("state"))</td><td>{{text}}</td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Ni väntar inte på svar från någon utanför kommunen.</p></div>{{/rows}}
    """##)
}
