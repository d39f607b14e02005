import Mustache

/// One thing to mend in a form: the text, and the id of the field that it is about.
struct FormError: MustacheParent, Sendable {
  let target: String
  let text: String

  func child(named name: String) -> Any? {
    switch name {
    case "target": target
    case "text": text
    default: nil
    }
  }

  /// Mustache text for the summary of the section `errors`, which takes the focus when the page opens.
  static let template = ##"""
    {{^empty(errors)}}<div class="summary" role="alert" tabindex="-1" autofocus="autofocus" aria-labelledby="summary-heading">
    <h2 id="summary-heading">Rätta det här först</h2>
    <ul>{{#errors}}<li><a href="#{{target}}">{{text}}</a></li>{{/errors}}</ul>
    </div>{{/empty(errors)}}
    """##
}
