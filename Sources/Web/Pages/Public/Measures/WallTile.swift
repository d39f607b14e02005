import Mustache

/// A measure on the wall.
struct WallTile: MustacheParent, Sendable {
  let name: String
  let address: String
  /// With its unit; nil where there is none.
  var value: String?
  /// Why there is none, and the newest there is.
  var missing: String?
  let mark: BandMark
  /// "Plats 45 av 290".
  var rank: String?
  /// "Egen uppgift 2026: 23 dagar", beside the value and never in its place.
  var reported: String?
  var change: MeasureChange?
  /// "Nornornas medel: 83,1 %".
  var networkMean: String?
  /// Preliminary, few municipalities, uncertain.
  var remarks: [String] = []

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "value": answer(value)
    case "missing": answer(missing)
    case "mark": mark
    case "rank": answer(rank)
    case "reported": answer(reported)
    case "change": answer(change)
    case "networkMean": answer(networkMean)
    case "remarks": remarks
    default: nil
    }
  }

  static let template = ##"""
    <li class="tile"><h3><a href="{{address}}">{{name}}</a></h3>
    {{#value}}<p class="tile-value">{{.}}</p>{{/value}}{{#missing}}<p>{{.}}</p>{{/missing}}
    <p>\##(BandMark.template("mark"))</p>
    {{#rank}}<p>{{.}}</p>{{/rank}}
    {{#reported}}<p>{{.}}</p>{{/reported}}
    \##(MeasureChange.template)
    {{#networkMean}}<p>{{.}}</p>{{/networkMean}}
    {{#remarks}}<p class="hint">{{.}}</p>{{/remarks}}</li>

    """##
}
