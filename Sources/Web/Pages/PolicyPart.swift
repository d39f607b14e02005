import Mustache

/// A part of the policy's text: a heading, a paragraph or a list.
struct PolicyPart: MustacheParent, Sendable {
  var heading: String?
  var paragraph: String?
  var items: [String] = []

  func child(named name: String) -> Any? {
    switch name {
    case "heading": answer(heading)
    case "paragraph": answer(paragraph)
    case "items": items
    default: nil
    }
  }

  /// Mustache text for the section `parts`.
  static let template = ##"""
    {{#parts}}{{#heading}}<h2>{{.}}</h2>{{/heading}}{{#paragraph}}<p>{{.}}</p>{{/paragraph}}{{^empty(items)}}<ul>{{#items}}<li>{{.}}</li>{{/items}}</ul>{{/empty(items)}}
    {{/parts}}
    """##
}
