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

  /// Mustache text for the sections `preview` and `kept`. The parts stand without spaces between, which would show.
  static let template = ##"""
    {{^empty(preview)}}<section class="caution" aria-labelledby="preview-heading"><h2 id="preview-heading">Så här blir texterna</h2>
    <p>Inget är utlämnat än.</p>
    {{#preview}}<h3>{{heading}}</h3>
    <p class="quote written">{{#parts}}{{#words}}{{.}}{{/words}}{{#box}}<span class="mask">{{.}}</span>{{/box}}{{/parts}}</p>
    {{/preview}}{{^empty(kept)}}<h3 id="kept" tabindex="-1">Inne i längre ord</h3>
    <p>De här orden innehåller något som du maskerar, men lämnas ut som de står. Ska ett av dem bort, skriv hela ordet som en egen maskning.</p>
    <ul>{{#kept}}<li>{{.}}</li>{{/kept}}</ul>{{/empty(kept)}}</section>{{/empty(preview)}}
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
