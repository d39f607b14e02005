import Mustache

/// An entry of the journal in plain Swedish.
struct JournalLine: MustacheParent, Sendable {
  /// "tisdag 24 november 2026 kl. 10.14".
  let when: String
  let who: String
  /// "gav ärendet till Sara Lind".
  let what: String
  /// The old value and the new, or the reason.
  var detail: String?

  func child(named name: String) -> Any? {
    switch name {
    case "when": when
    case "who": who
    case "what": what
    case "detail": answer(detail)
    default: nil
    }
  }

  /// Mustache text for the section `journal`.
  static let template = ##"""
    <ol class="journal">
    {{#journal}}<li><span class="when">{{when}}</span> <span class="what"><strong>{{who}}</strong> {{what}}{{#detail}}<span class="detail">{{.}}</span>{{/detail}}</span></li>
    {{/journal}}</ol>
    """##
}
