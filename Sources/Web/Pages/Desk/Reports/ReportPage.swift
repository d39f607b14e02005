import Mustache

/// `/desk/rapport`: the compilation for a period that one chooses.
struct ReportPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Rapport"
  var errors: [FormError] = []
  /// YYYY-MM-DD.
  var from: TextField
  var to: TextField
  var compare: ChoiceField
  var board: ChoiceField
  /// The report's body as Documents rendered it, headings from level two; nil before a period is chosen.
  var reportHTML: String?
  /// The same report in other formats.
  var downloads: [PageLink] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "from": from
    case "to": to
    case "compare": compare
    case "board": board
    case "reportHTML": answer(reportHTML)
    case "downloads": downloads
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <form method="get" action="/desk/rapport" class="period" novalidate="novalidate">
    \##(form.line("from", "Från och med", type: "date", width: "date"))
    \##(form.line("to", "Till och med", type: "date", width: "date"))
    \##(form.list("compare", "Jämför med"))
    \##(form.list("board", "Nämnd"))
    <p class="actions"><button type="submit">Visa rapporten</button></p>
    </form>
    {{^empty(downloads)}}<p class="downloads on-screen">Hämta rapporten: {{#downloads}}<a href="{{address}}">{{label}}</a> {{/downloads}}</p>{{/empty(downloads)}}
    {{#reportHTML}}<div class="report">{{{reportHTML}}}</div>{{/reportHTML}}
    {{^reportHTML}}<div class="empty"><p>Välj en period. Rapporten visar de synpunkter som kom in då.</p></div>{{/reportHTML}}
    """##)

  private static let form = FormTemplate()
}
