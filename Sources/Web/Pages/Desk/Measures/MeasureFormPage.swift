import Mustache

/// Every page under `/desk/matt` on which something is written: an own measure, its checklist, a figure, a round, a set, a
/// group, a test call.
struct MeasureFormPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  let trail: [PageLink]
  var lead: String?
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  var facts: [DescribedText] = []
  var links: [PageLink] = []
  /// The main one first; none for somebody who may only read.
  var forms: [MeasureForm] = []
  /// Every version, the latest first.
  var history: [DescribedText] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "trail": trail
    case "lead": answer(lead)
    case "errors": errors
    case "conflict": answer(conflict)
    case "facts": facts
    case "links": links
    case "forms": forms
    case "history": history
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <p class="trail">{{#trail}}<a href="{{address}}">{{label}}</a> {{/trail}}</p>
    <h1>{{title}}</h1>
    {{#lead}}<p class="lead">{{.}}</p>{{/lead}}
    \##(FormError.template)
    \##(CaseConflict.template)
    \##(DescribedText.template("facts"))
    {{^empty(links)}}<ul class="plain-links on-screen">{{#links}}<li><a href="{{address}}">{{label}}</a></li>{{/links}}</ul>{{/empty(links)}}
    \##(MeasureForm.template("forms"))
    {{^empty(history)}}<section aria-labelledby="history-heading"><h2 id="history-heading">Historik</h2>
    \##(DescribedText.template("history"))
    </section>{{/empty(history)}}
    """##)
}
