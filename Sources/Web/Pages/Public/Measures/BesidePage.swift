import Mustache

/// `/jamforelser/mot/{id}`: two municipalities side by side.
struct BesidePage: PageModel {
  typealias Frame = PublicFrame

  /// "Berg och Åre 2022".
  let title: String
  var note: String?
  /// In how many measures each has the better value.
  let reading: String
  let chooser: ComparisonChooser
  let beside: BesideForm
  let back: PageLink
  let one: String
  let other: String
  let areas: [BesideArea]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "note": answer(note)
    case "reading": reading
    case "chooser": chooser
    case "beside": beside
    case "back": back
    case "one": one
    case "other": other
    case "areas": areas
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail on-screen"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    {{#note}}<div class="caution"><p>{{.}}</p></div>{{/note}}
    <p class="lead">{{reading}}</p>
    \##(ComparisonChooser.template)
    \##(BesideForm.template)
    {{#areas}}<h2>{{heading}}</h2>
    <div class="table-region" role="region" aria-labelledby="{{id}}" tabindex="0"><table class="figures pair">
    <caption id="{{id}}">{{caption}}</caption>
    <thead><tr><th scope="col">Mått</th><th scope="col">{{one}}</th><th scope="col">{{other}}</th><th scope="col">Skillnad</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{one}}<br />\##(BandMark.template("oneMark"))</td><td>{{other}}<br />\##(BandMark.template("otherMark"))</td><td>{{difference}}</td></tr>
    {{/rows}}</tbody></table></div>{{/areas}}
    {{^areas}}<div class="empty"><p>De här måtten har inga värden det här året. Välj ett annat år eller andra mått.</p></div>{{/areas}}
    \##(MeasureLegend.template)
    \##(MeasureLegend.sources)
    """##)
}

struct BesideArea: MustacheParent, Sendable {
  let id: String
  let heading: String
  /// "Barn och unga: Berg och Åre".
  let caption: String
  let rows: [BesideRow]

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "heading": heading
    case "caption": caption
    case "rows": rows
    default: nil
    }
  }
}

struct BesideRow: MustacheParent, Sendable {
  let name: String
  let address: String
  /// The values, or why there are none.
  let one: String
  let oneMark: BandMark
  let other: String
  let otherMark: BandMark
  /// "2,4 högre i Åre, vilket är bättre".
  let difference: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "one": one
    case "oneMark": oneMark
    case "other": other
    case "otherMark": otherMark
    case "difference": difference
    default: nil
    }
  }
}
