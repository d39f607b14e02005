import Mustache

/// A year of a measure. What has no value is a dash.
struct MeasureYearRow: MustacheParent, Sendable {
  let year: String
  /// The source's.
  let own: String
  /// What the municipality has reported itself; nil where it has reported nothing for any year.
  var ownFigure: String?
  let networkMean: String
  let countryMean: String
  let count: String

  func child(named name: String) -> Any? {
    switch name {
    case "year": year
    case "own": own
    case "ownFigure": answer(ownFigure)
    case "networkMean": networkMean
    case "countryMean": countryMean
    case "count": count
    default: nil
    }
  }
}

/// What a value was before the source changed it.
struct MeasureRevisionRow: MustacheParent, Sendable {
  let year: String
  let value: String
  let readOn: String
  let until: String

  func child(named name: String) -> Any? {
    switch name {
    case "year": year
    case "value": value
    case "readOn": readOn
    case "until": until
    default: nil
    }
  }

  /// Mustache text for the section `revisions`; nothing where nothing was changed.
  static let template = ##"""
    {{^empty(revisions)}}<div class="table-region" role="region" aria-labelledby="revisions-caption" tabindex="0"><table class="figures">
    <caption id="revisions-caption">Egna värden som har ändrats sedan de lästes in</caption>
    <thead><tr><th scope="col">År</th><th scope="col">Värdet var</th><th scope="col">Inläst</th><th scope="col">Ersatt</th></tr></thead>
    <tbody>{{#revisions}}<tr><th scope="row">{{year}}</th><td>{{value}}</td><td>{{readOn}}</td><td>{{until}}</td></tr>
    {{/revisions}}</tbody></table></div>{{/empty(revisions)}}
    """##
}

/// A municipality's value of a measure, or why it has none.
struct MeasureMemberRow: MustacheParent, Sendable {
  let name: String
  /// The page where the two stand side by side; nil for the municipality itself.
  var address: String?
  let value: String
  /// A dash without one.
  let rank: String
  var mark: BandMark?

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": answer(address)
    case "value": value
    case "rank": rank
    case "mark": answer(mark)
    default: nil
    }
  }

  static let head = ##"""
    <thead><tr><th scope="col">Kommun</th><th scope="col">Värde</th><th scope="col">Plats</th><th scope="col">Färg</th></tr></thead>
    """##

  static let template = ##"""
    <tr><th scope="row">{{#address}}<a href="{{.}}">{{/address}}{{name}}{{#address}}</a>{{/address}}{{^address}} <strong>(den egna)</strong>{{/address}}</th><td>{{value}}</td><td>{{rank}}</td><td>\##(BandMark.template("mark"))</td></tr>

    """##
}
