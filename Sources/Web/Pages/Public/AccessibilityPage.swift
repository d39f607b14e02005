import Mustache

/// Something that does not meet the requirements, and why.
struct AccessibilityGap: MustacheParent, Sendable {
  let what: String
  let why: String

  func child(named name: String) -> Any? {
    switch name {
    case "what": what
    case "why": why
    default: nil
    }
  }
}

/// `/tillganglighet`: the statement that lag (2018:1937) and its regulation ask for.
struct AccessibilityPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Tillgänglighet"
  let municipality: String
  /// "Synpunkter i Tallsjö kommun".
  let service: String
  /// "helt förenlig", "delvis förenlig" or "inte förenlig".
  let conformance: String
  let gaps: [AccessibilityGap]
  /// Claims of unreasonable burden (12 §), with reasons.
  var burdens: [AccessibilityGap] = []
  /// What the law does not cover (9 §).
  var exempt: [AccessibilityGap] = []
  let assessed: String
  let updated: String
  /// How it was assessed.
  let method: String
  let supervisor: PageLink
  let contact: MunicipalityContact

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    case "service": service
    case "conformance": conformance
    case "gaps": gaps
    case "burdens": burdens
    case "exempt": exempt
    case "assessed": assessed
    case "updated": updated
    case "method": method
    case "supervisor": supervisor
    case "contact": contact
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">{{municipality}} står bakom {{service}}. Vi vill att alla ska kunna använda tjänsten. Den är {{conformance}} med lagen om tillgänglighet till digital offentlig service.</p>
    <h2>Säg till om något inte fungerar</h2>
    {{#contact}}<p>{{#phone}}Ring <a href="{{address}}">{{label}}</a>. {{/phone}}{{#email}}Skriv till <a href="{{address}}">{{label}}</a>. {{/email}}Du kan också <a href="/lamna-synpunkt">lämna en synpunkt</a> eller be att få innehållet på ett annat sätt, till exempel uppläst eller med stor text.</p>{{/contact}}
    {{#supervisor}}<p>Är du inte nöjd med hur vi tar hand om det kan du <a href="{{address}}">anmäla det till {{label}}</a>.</p>{{/supervisor}}
    <h2>Det som inte är tillgängligt</h2>
    {{^empty(gaps)}}<ul>{{#gaps}}<li><strong>{{what}}</strong> {{why}}</li>{{/gaps}}</ul>{{/empty(gaps)}}
    {{^gaps}}<p>Vi känner inte till några brister.</p>{{/gaps}}
    {{^empty(burdens)}}<h2>Undantag för att det skulle kosta orimligt mycket</h2>
    <ul>{{#burdens}}<li><strong>{{what}}</strong> {{why}}</li>{{/burdens}}</ul>{{/empty(burdens)}}
    {{^empty(exempt)}}<h2>Innehåll som lagen inte gäller</h2>
    <ul>{{#exempt}}<li><strong>{{what}}</strong> {{why}}</li>{{/exempt}}</ul>{{/empty(exempt)}}
    <h2>Så har vi prövat tjänsten</h2>
    <p>{{method}}</p>
    <p>Vi prövade tjänsten senast {{assessed}}. Den här sidan uppdaterades {{updated}}.</p>
    """##)
}
