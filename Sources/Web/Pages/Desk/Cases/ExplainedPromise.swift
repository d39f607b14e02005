import Mustache

/// A day between arrival and the date: counted, or not and why.
struct ExplainedDay: MustacheParent, Sendable {
  /// "onsdag 25 november".
  let day: String
  /// "arbetsdag 1"; nil when it is not counted.
  var count: String?
  /// "lördag", "julafton"; nil when it is counted.
  var reason: String?

  func child(named name: String) -> Any? {
    switch name {
    case "day": day
    case "count": answer(count)
    case "reason": answer(reason)
    default: nil
    }
  }
}

/// Why a promise falls on its date.
struct ExplainedPromise: MustacheParent, Sendable {
  /// "Svar senast tisdag 8 december 2026".
  let heading: String
  /// "Kom in tisdag 24 november. Löftet är 10 arbetsdagar, räknade från dagen efter."
  let summary: String
  let days: [ExplainedDay]

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "summary": summary
    case "days": days
    default: nil
    }
  }

  /// Mustache text for the section `explanations`.
  static let template = ##"""
    <details class="verb" id="varfor"><summary>Varför just de här datumen?</summary>
    {{#explanations}}<table class="explained"><caption><strong>{{heading}}</strong> {{summary}}</caption>
    <thead><tr><th scope="col">Dag</th><th scope="col">Räknas</th></tr></thead>
    <tbody>{{#days}}<tr{{#reason}} class="skipped"{{/reason}}><th scope="row">{{day}}</th><td>{{#count}}{{.}}{{/count}}{{#reason}}nej, {{.}}{{/reason}}</td></tr>
    {{/days}}</tbody></table>{{/explanations}}
    </details>
    """##
}
