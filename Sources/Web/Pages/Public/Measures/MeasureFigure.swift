import Mustache

/// A picture with what it shows and what it means. The figures behind it stand in a table of the same page.
struct MeasureFigure: MustacheParent, Sendable {
  /// Of the heading.
  let id: String
  let title: String
  let finding: String
  /// As Documents has drawn it; nil when there is nothing to draw.
  var chartSVG: String?
  /// What is said instead.
  var sentence: String?

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "title": title
    case "finding": finding
    case "chartSVG": answer(chartSVG)
    case "sentence": answer(sentence)
    default: nil
    }
  }

  /// Mustache text for a figure in the section `name`.
  static func template(_ name: String) -> String {
    ##"""
    {{#\##(name)}}<figure class="measure-figure" aria-labelledby="{{id}}"><figcaption><h2 id="{{id}}">{{title}}</h2>
    <p>{{finding}}</p></figcaption>
    {{#chartSVG}}{{{chartSVG}}}{{/chartSVG}}{{#sentence}}<p>{{.}}</p>{{/sentence}}</figure>{{/\##(name)}}
    """##
  }
}
