import Mustache

/// One of the municipality's own measures, sets, groups or rounds in a list.
struct MeasureDeskRow: MustacheParent, Sendable {
  let name: String
  /// nil for those who may not open it.
  var address: String?
  let note: String
  var mark: StateMark?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": answer(address)
    case "note": note
    case "mark": answer(mark)
    default: nil
    }
  }
}

/// A list of one kind of them.
struct MeasureDeskPart: MustacheParent, Sendable {
  let id: String
  let heading: String
  let lead: String
  /// What one begins with; none for those who only read.
  var links: [PageLink] = []
  let rows: [MeasureDeskRow]
  /// What is said while there is nothing in it.
  let none: String

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": heading
    case "lead": lead
    case "links": links
    case "rows": rows
    case "none": none
    default: nil
    }
  }
}

/// `/desk/matt`: what the municipality measures and compares by itself, beside what Kolada has.
struct MeasureDeskPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Egna mått och uppgifter"
  let lead: String
  let parts: [MeasureDeskPart]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "lead": lead
    case "parts": parts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#parts}}<section class="measure-block" aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{heading}}</h2>
    <p class="hint">{{lead}}</p>
    {{^empty(links)}}<p class="measure-links on-screen">{{#links}}<a href="{{address}}">{{label}}</a> {{/links}}</p>{{/empty(links)}}
    {{^empty(rows)}}<ul class="measure-list">
    {{#rows}}<li>{{#address}}<a href="{{.}}">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}} \##(StateMark.template("mark"))<span class="task-note">{{note}}</span></li>
    {{/rows}}</ul>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>{{none}}</p></div>{{/rows}}
    </section>{{/parts}}
    """##)
}
