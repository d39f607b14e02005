import Mustache

/// `/jamforelser`: the wall of measures, area by area.
struct WallPage: PageModel {
  typealias Frame = PublicFrame

  /// "Berg jämfört med andra kommuner 2022".
  let title: String
  /// Whose figures they are, where the name of the municipality does not say it.
  var note: String?
  /// What the colours amount to, in a sentence.
  let reading: String
  let counts: [BandCount]
  /// Which measures, and compared with whom.
  let basis: String
  /// What must be known of figures that the municipality has reported itself, where some stand here.
  var caution: String?
  let chooser: ComparisonChooser
  /// What else there is to see.
  let links: [PageLink]
  /// The figures as files.
  var files: [PageLink] = []
  let beside: BesideForm
  let areas: [WallArea]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "note": answer(note)
    case "reading": reading
    case "counts": counts
    case "basis": basis
    case "caution": answer(caution)
    case "chooser": chooser
    case "links": links
    case "files": files
    case "beside": beside
    case "areas": areas
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#note}}<div class="caution"><p>{{.}}</p></div>{{/note}}
    <p class="lead">{{reading}}</p>
    <ul class="band-counts">{{#counts}}<li>\##(BandMark.template("mark")) {{text}}</li>{{/counts}}</ul>
    <p class="hint">{{basis}}</p>
    {{#caution}}<p class="hint">{{.}}</p>{{/caution}}
    \##(ComparisonChooser.template)
    <ul class="plain-links">{{#links}}<li><a href="{{address}}">{{label}}</a></li>{{/links}}<li><a href="/jamforelser/dokument">Beslutade dokument</a></li><li><a href="#sa-laser-du">Så läser du färgerna</a></li></ul>
    {{#areas}}<section aria-labelledby="{{id}}"><h2 id="{{id}}">{{heading}}</h2>
    <ul class="wall">{{#tiles}}\##(WallTile.template){{/tiles}}</ul></section>
    {{/areas}}
    {{^areas}}<div class="empty"><p>De här måtten har inga värden det här året. Välj ett annat år eller andra mått.</p></div>{{/areas}}
    {{^empty(files)}}<ul class="plain-links on-screen">{{#files}}<li><a href="{{address}}">{{label}}</a></li>{{/files}}</ul>{{/empty(files)}}
    <h2>Två kommuner sida vid sida</h2>
    \##(BesideForm.template)
    \##(MeasureLegend.template)
    \##(MeasureLegend.sources)
    """##)
}

/// How many measures have a colour.
struct BandCount: MustacheParent, Sendable {
  let mark: BandMark
  /// "5 mått".
  let text: String

  func child(named name: String) -> Any? {
    switch name {
    case "mark": mark
    case "text": text
    default: nil
    }
  }
}

struct WallArea: MustacheParent, Sendable {
  let id: String
  let heading: String
  let tiles: [WallTile]

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": heading
    case "tiles": tiles
    default: nil
    }
  }
}
