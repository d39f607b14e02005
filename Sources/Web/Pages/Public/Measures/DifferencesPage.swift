import Mustache

/// `/jamforelser/skillnader`: where the municipality differs most from those that are like it.
struct DifferencesPage: PageModel {
  typealias Frame = PublicFrame

  /// "Här skiljer sig Berg mest från liknande kommuner 2022".
  let title: String
  var note: String?
  /// The greatest difference, in a sentence.
  let reading: String
  let chooser: ComparisonChooser
  let back: PageLink
  /// Who the similar ones are.
  let group: String
  let rows: [DifferenceRow]
  /// How many measures could not be compared.
  var left: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "note": answer(note)
    case "reading": reading
    case "chooser": chooser
    case "back": back
    case "group": group
    case "rows": rows
    case "left": answer(left)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    {{#back}}<p class="trail on-screen"><a href="{{address}}">{{label}}</a></p>{{/back}}
    <h1>{{title}}</h1>
    {{#note}}<div class="caution"><p>{{.}}</p></div>{{/note}}
    <p class="lead">{{reading}}</p>
    <p>{{group}}</p>
    \##(ComparisonChooser.template)
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="differences-caption" tabindex="0"><table class="figures">
    <caption id="differences-caption">Den största skillnaden står först.</caption>
    <thead><tr><th scope="col">Mått</th><th scope="col">Eget värde</th><th scope="col">Liknande kommuner</th><th scope="col">Skillnad i spridningar</th><th scope="col">Vad det betyder</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a></th><td>{{value}}</td><td>{{groupMean}}</td><td>{{spreads}}</td><td>{{meaning}}</td></tr>
    {{/rows}}</tbody></table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>Det finns inget att jämföra det här året. Välj ett annat år eller andra mått.</p></div>{{/rows}}
    {{#left}}<p class="hint">{{.}}</p>{{/left}}
    <h2>Så har vi räknat</h2>
    <p>Dagar, kronor och procent går inte att ställa bredvid varandra som de är. Därför räknar vi hur många spridningar som skiljer: det egna värdet minus medelvärdet för de liknande kommunerna, delat med spridningen bland alla kommuner som har ett värde. Spridningen är standardavvikelsen.</p>
    <p>1 betyder att det skiljer lika mycket som kommuner brukar skilja sig från landets medel. Minus betyder att det egna värdet är lägre. Medelvärden är ovägda: varje kommun räknas lika. Minst tre av de liknande kommunerna och minst åtta kommuner i landet måste ha ett värde.</p>
    <p>Att det skiljer säger inte varför, och små skillnader kan bero på slumpen. När värdena kommer från en enkät säger vi bättre eller sämre bara om skillnaden är större än felmarginalen. Vi använder kommunens egen felmarginal, och räknar med att de liknande kommunernas är lika stora.</p>
    \##(MeasureLegend.sources)
    """##)
}

struct DifferenceRow: MustacheParent, Sendable {
  let name: String
  let address: String
  let value: String
  /// The mean, and of how many: "83,1 % (6 av 7)".
  let groupMean: String
  /// "−1,4".
  let spreads: String
  /// "Sämre än de liknande kommunerna".
  let meaning: String

  func child(named childName: String) -> Any? {
    switch childName {
    case "name": name
    case "address": address
    case "value": value
    case "groupMean": groupMean
    case "spreads": spreads
    case "meaning": meaning
    default: nil
    }
  }
}
