import Mustache

/// A part of the text of a page: a heading, a paragraph or a list.
struct PageTextPart: MustacheParent, Sendable {
  var heading: String?
  /// The runs of a paragraph; empty for other parts.
  var paragraph: [TextRun] = []
  var items: [TextLine] = []

  func child(named name: String) -> Any? {
    switch name {
    case "heading": answer(heading)
    case "paragraph": paragraph
    case "items": items
    default: nil
    }
  }

  /// Mustache text for the section `parts`.
  static let template = ##"""
    {{#parts}}{{#heading}}<h2>{{.}}</h2>{{/heading}}{{^empty(paragraph)}}<p>{{#paragraph}}\##(TextRun.template){{/paragraph}}</p>{{/empty(paragraph)}}{{^empty(items)}}<ul>{{#items}}<li>{{#runs}}\##(TextRun.template){{/runs}}</li>{{/items}}</ul>{{/empty(items)}}
    {{/parts}}
    """##
}

/// Words, or words that lead somewhere.
struct TextRun: MustacheParent, Sendable {
  let text: String
  var address: String?

  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "address": answer(address)
    default: nil
    }
  }

  static let template =
    ##"{{#address}}<a href="{{.}}">{{/address}}{{text}}{{#address}}</a>{{/address}}"##
}

/// A line of a list, run by run.
struct TextLine: MustacheParent, Sendable {
  let runs: [TextRun]

  func child(named name: String) -> Any? {
    switch name {
    case "runs": runs
    default: nil
    }
  }
}
