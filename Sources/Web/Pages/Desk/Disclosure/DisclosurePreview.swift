import Mustache

/// A text as it will look when it is handed out.
struct DisclosurePreview: MustacheParent, Sendable {
  let heading: String
  let parts: [PreviewPart]

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "parts": parts
    default: nil
    }
  }

  /// Mustache text for the section `preview`. The parts stand without spaces between, which would show.
  static let template = ##"""
    {{^empty(preview)}}<section class="caution" aria-labelledby="preview-heading"><h2 id="preview-heading">Så här blir texterna</h2>
    <p>Inget är utlämnat än.</p>
    {{#preview}}<h3>{{heading}}</h3>
    <p class="quote written">{{#parts}}{{#words}}{{.}}{{/words}}{{#box}}<span class="mask">{{.}}</span>{{/box}}{{/parts}}</p>
    {{/preview}}</section>{{/empty(preview)}}
    """##
}

/// Words, or a box in their place.
struct PreviewPart: MustacheParent, Sendable {
  var words: String?
  var box: String?

  func child(named name: String) -> Any? {
    switch name {
    case "words": answer(words)
    case "box": answer(box)
    default: nil
    }
  }
}
