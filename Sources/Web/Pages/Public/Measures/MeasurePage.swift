import Mustache

/// `/jamforelser/{kpi}`: one measure.
struct MeasurePage: PageModel {
  typealias Frame = PublicFrame

  let title: String
  /// Whose figures they are, where the name of the municipality does not say it.
  var note: String?
  /// "Berg 2022".
  let heading: String
  /// From the source, with its unit; nil where there is none.
  var value: String?
  /// Why there is none, and the newest there is.
  var missing: String?
  let mark: BandMark
  var rank: String?
  var change: MeasureChange?
  /// Preliminary, uncertain, few municipalities, closed.
  var remarks: [String] = []
  /// What the municipality has reported itself, beside the value and never in its place.
  var reported: [DescribedText] = []
  /// What must be known of that; nil where there is none.
  var caution: String?
  let chooser: ComparisonChooser
  /// The wall that one came from.
  let back: PageLink
  /// Best and worst by name, means, gender.
  let facts: [DescribedText]
  let strip: MeasureFigure
  let lines: MeasureFigure
  let years: [MeasureYearRow]
  /// What the own values were before the source changed them.
  var revisions: [MeasureRevisionRow] = []
  /// The figures of the page as a file.
  let file: PageLink
  /// Of the years' column of what the municipality has reported itself; nil where there is none.
  var reportedHeading: String?
  /// "Nornorna 2022".
  let networkHeading: String
  /// Of the two tables of municipalities, in which order they stand: "de bästa först".
  let order: String
  let members: [MeasureMemberRow]
  /// Every municipality that has a value, in that order.
  let everybody: [MeasureMemberRow]
  var complaints: ComplaintBlock?
  let definition: MeasureDefinition

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "note": answer(note)
    case "heading": heading
    case "value": answer(value)
    case "missing": answer(missing)
    case "mark": mark
    case "rank": answer(rank)
    case "change": answer(change)
    case "remarks": remarks
    case "reported": reported
    case "caution": answer(caution)
    case "chooser": chooser
    case "back": back
    case "facts": facts
    case "strip": strip
    case "lines": lines
    case "years": years
    case "revisions": revisions
    case "file": file
    case "reportedHeading": answer(reportedHeading)
    case "networkHeading": networkHeading
    case "order": order
    case "members": members
    case "everybody": everybody
    case "complaints": answer(complaints)
    case "definition": definition
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail on-screen"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    {{#note}}<div class="caution"><p>{{.}}</p></div>{{/note}}
    <section class="measure-now" aria-labelledby="nu"><h2 id="nu">{{heading}}</h2>
    {{#value}}<p class="measure-value">{{.}}</p>{{/value}}{{#missing}}<p class="lead">{{.}}</p>{{/missing}}
    <p>\##(BandMark.template("mark")){{#rank}} {{.}}{{/rank}}</p>
    \##(MeasureChange.template)
    {{#remarks}}<p class="hint">{{.}}</p>{{/remarks}}
    \##(DescribedText.template("reported"))
    {{#caution}}<p class="hint">{{.}}</p>{{/caution}}</section>
    \##(ComparisonChooser.template)
    \##(MeasureFigure.template("strip"))
    \##(DescribedText.template("facts"))
    \##(MeasureFigure.template("lines"))
    {{^empty(years)}}<div class="table-region" role="region" aria-labelledby="years-caption" tabindex="0"><table class="figures">
    <caption id="years-caption">År för år</caption>
    <thead><tr><th scope="col">År</th><th scope="col">Eget värde</th>{{#reportedHeading}}<th scope="col">{{.}}</th>{{/reportedHeading}}<th scope="col">Gruppens medel</th><th scope="col">Landets medel</th><th scope="col">Kommuner med värde</th></tr></thead>
    <tbody>{{#years}}<tr><th scope="row">{{year}}</th><td>{{own}}</td>{{#ownFigure}}<td>{{.}}</td>{{/ownFigure}}<td>{{networkMean}}</td><td>{{countryMean}}</td><td>{{count}}</td></tr>
    {{/years}}</tbody></table></div>{{/empty(years)}}
    \##(MeasureRevisionRow.template)
    {{#file}}<p class="on-screen"><a href="{{address}}">{{label}}</a></p>{{/file}}
    <h2>{{networkHeading}}</h2>
    <div class="table-region" role="region" aria-labelledby="members-caption" tabindex="0"><table class="figures">
    <caption id="members-caption">Kommunerna i gruppen, {{order}}</caption>
    \##(MeasureMemberRow.head)
    <tbody>{{#members}}\##(MeasureMemberRow.template){{/members}}</tbody></table></div>
    {{^empty(everybody)}}<details class="more-figures"><summary>Alla kommuner som har ett värde</summary>
    <div class="table-region" role="region" aria-labelledby="everybody-caption" tabindex="0"><table class="figures">
    <caption id="everybody-caption">Alla kommuner, {{order}}</caption>
    \##(MeasureMemberRow.head)
    <tbody>{{#everybody}}\##(MeasureMemberRow.template){{/everybody}}</tbody></table></div></details>{{/empty(everybody)}}
    \##(ComplaintBlock.template)
    \##(MeasureDefinition.template)
    \##(MeasureLegend.template)
    \##(MeasureLegend.sources)
    """##)
}
