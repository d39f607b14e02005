import Mustache

/// `/`: one thing first, then how it works and the other ways to reach the municipality.
struct StartPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Säg vad du tycker"
  let municipality: String
  /// The promises in words, "2 arbetsdagar" and "10 arbetsdagar".
  let acknowledgeDays: String
  let answerDays: String
  let contact: MunicipalityContact

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "municipality": municipality
    case "acknowledgeDays": acknowledgeDays
    case "answerDays": answerDays
    case "contact": contact
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="opening">
    <h1>{{title}}</h1>
    <p class="lead">Klaga, ge beröm eller föreslå en förbättring. {{municipality}} läser allt och svarar.</p>
    <p class="actions"><a class="button" href="/lamna-synpunkt">Lämna en synpunkt</a> <a href="/folj">Följ en synpunkt du har lämnat</a></p>
    </div>
    <h2>Så går det till</h2>
    <ol class="steps">
    <li>Du skriver några rader. Du behöver inte logga in och du kan vara anonym.</li>
    <li>Inom {{acknowledgeDays}} får du veta att vi har registrerat din synpunkt och när svaret kommer.</li>
    <li>Inom {{answerDays}} får du svar.</li>
    </ol>
    <p>Arbetsdagar är måndag till fredag som inte är helgdag. Jul-, nyårs- och midsommarafton räknas inte heller.</p>
    <h2>Andra sätt att nå oss</h2>
    <p>Din synpunkt är lika viktig för oss hur du än lämnar den.</p>
    {{#contact}}<dl class="facts">
    {{#phone}}<div><dt>Ring</dt><dd><a href="{{address}}">{{label}}</a></dd></div>{{/phone}}
    {{#phoneHours}}<div><dt>Telefontid</dt><dd>{{.}}</dd></div>{{/phoneHours}}
    {{#visitingAddress}}<div><dt>Besök oss</dt><dd class="written">{{.}}</dd></div>{{/visitingAddress}}
    {{#visitingHours}}<div><dt>Öppet</dt><dd>{{.}}</dd></div>{{/visitingHours}}
    {{#postalAddress}}<div><dt>Skriv brev</dt><dd class="written">{{.}}</dd></div>{{/postalAddress}}
    {{#email}}<div><dt>Mejla</dt><dd><a href="{{address}}">{{label}}</a><br />Du är inte anonym när du mejlar.</dd></div>{{/email}}
    <div><dt>Skriv för hand</dt><dd><a href="/lamna-synpunkt/blankett">Skriv ut en blankett</a></dd></div>
    </dl>{{/contact}}
    """##)
}
