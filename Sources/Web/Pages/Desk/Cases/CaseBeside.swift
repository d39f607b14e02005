import Mustache

/// What stands before everything else on the case page when it concerns the case: that it is a duplicate, that a gate
/// waits for an answer, and where it is handed on.
struct CaseBeside: MustacheParent, Sendable {
  /// "Sammanslaget med 2026-0117."; nil for a case of its own.
  var merged: PageLink?
  /// Whether it is a duplicate of a case that is not for the reader.
  var mergedUnseen = false
  /// Where the content is when it is not here any more, and what is possible; nil when it is here.
  var withheld: String?
  let version: String
  let awaited: [GateQuestion]
  /// Other pages of the case: answering with a template, handing on.
  let links: [PageLink]

  func child(named name: String) -> Any? {
    switch name {
    case "merged": answer(merged)
    case "mergedUnseen": mergedUnseen
    case "withheld": answer(withheld)
    case "version": version
    case "awaited": awaited
    case "links": links
    default: nil
    }
  }

  /// Mustache text for the section `beside`, before the columns of the page.
  static let template = ##"""
    {{#beside}}{{#merged}}<section class="caution" aria-labelledby="merged-heading">
    <h2 id="merged-heading">Sammanslaget</h2>
    <p>Det här ärendet gäller samma sak som <a href="{{address}}">{{label}}</a>, och besvaras där.</p>
    </section>{{/merged}}{{#mergedUnseen}}<section class="caution" aria-labelledby="merged-heading">
    <h2 id="merged-heading">Sammanslaget</h2>
    <p>Det här ärendet gäller samma sak som ett ärende som du inte ser, och besvaras där.</p>
    </section>{{/mergedUnseen}}
    {{#withheld}}<section class="caution" aria-labelledby="withheld-heading">
    <h2 id="withheld-heading">Innehållet är överlämnat</h2>
    <p>{{.}}</p>
    </section>{{/withheld}}
    \##(GateQuestion.template){{/beside}}
    """##

  /// Mustache text for the links, among what more one can do.
  static let linksTemplate = ##"""
    {{#beside}}<ul class="plain-links beside-links">{{#links}}<li><a href="{{address}}"{{#key}} data-key="{{.}}"{{/key}}>{{label}}</a></li>
    {{/links}}</ul>{{/beside}}
    """##
}
