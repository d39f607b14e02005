import Mustache

/// A term and what it says: a line of a review, a fact about a case.
struct DescribedText: MustacheParent, Sendable {
  let term: String
  let text: String

  init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }

  func child(named name: String) -> Any? {
    switch name {
    case "term": term
    case "text": text
    default: nil
    }
  }

  /// Mustache text for a description list of the section `name`; nothing when it is empty.
  static func template(_ name: String) -> String {
    ##"""
    {{^empty(\##(name))}}<dl class="facts">
    {{#\##(name)}}<div><dt>{{term}}</dt><dd class="written">{{text}}</dd></div>
    {{/\##(name)}}</dl>{{/empty(\##(name))}}
    """##
  }
}
