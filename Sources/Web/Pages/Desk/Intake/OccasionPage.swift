import Mustache

/// One view in the sheet.
struct OccasionRow: MustacheParent, Sendable {
  let number: String
  var kind: ChoiceField
  var dimension: ChoiceField
  var text = TextField()
  var wantsAnswer: ChoiceField
  var name = TextField()
  var contact = TextField()

  func child(named childName: String) -> Any? {
    switch childName {
    case "number": number
    case "kind": kind
    case "dimension": dimension
    case "text": text
    case "wantsAnswer": wantsAnswer
    case "name": name
    case "contact": contact
    default: nil
    }
  }
}

/// `/desk/moten`: many views from one meeting or customer conversation.
struct OccasionPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Synpunkter från ett möte"
  var errors: [FormError] = []
  /// Made for each blank sheet, so that sending twice registers it once.
  let submission: String
  var occasion = TextField()
  var heldOn = TextField()
  var unit: ChoiceField
  var service: ChoiceField
  var recordedBy = TextField()
  let rows: [OccasionRow]
  /// How many rows the sheet has now.
  let rowCount: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "submission": submission
    case "occasion": occasion
    case "heldOn": heldOn
    case "unit": unit
    case "service": service
    case "recordedBy": recordedBy
    case "rows": rows
    case "rowCount": rowCount
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">Skriv en rad för varje synpunkt. Varje synpunkt blir ett eget ärende, och det syns att de kom från samma tillfälle. Tomma rader hoppas över.</p>
    \##(FormError.template)
    <form method="post" action="/desk/moten" novalidate="novalidate" class="registration">
    <input type="hidden" name="csrf" value="{{csrf}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    <input type="hidden" name="rows" value="{{rowCount}}" />
    <section aria-labelledby="tillfallet"><h2 id="tillfallet">Tillfället</h2>
    <div class="field-pair">
    \##(form.line("occasion", "Möte eller plats", hint: "Till exempel Brukarråd på Hemtjänst Norr. Inga namn på deltagare."))
    \##(form.line("heldOn", "Dag", type: "date", width: "date"))
    \##(form.list("unit", "Enhet"))
    \##(form.list("service", "Verksamhet (frivilligt)"))
    \##(form.line("recordedBy", "Vem skrev ned det som sades?"))
    </div>
    </section>
    {{#rows}}<fieldset class="sheet-row"><legend>Synpunkt {{number}}</legend>
    \##(row.area("text", "Vad sades?", rows: 2))
    <div class="field-row">
    \##(row.list("kind", "Typ"))
    \##(row.list("dimension", "Kvalitetsdimension"))
    \##(row.list("wantsAnswer", "Vill ha svar"))
    \##(row.line("name", "Namn"))
    \##(row.line("contact", "E-post, telefon eller adress"))
    </div>
    </fieldset>
    {{/rows}}
    <p class="actions"><button type="submit">Registrera synpunkterna</button> <button class="second" type="submit" name="more" value="yes">Fler rader</button> <a href="/desk">Avbryt</a></p>
    </form>
    """##)

  private static let form = FormTemplate()
  private static let row = FormTemplate(suffix: "-{{number}}")
}

/// What a sheet became.
struct OccasionDonePage: PageModel {
  typealias Frame = DeskFrame

  var title = "Synpunkterna är registrerade"
  /// "Brukarråd på Hemtjänst Norr, 12 mars 2026".
  let occasion: String
  let lines: [OccasionDoneLine]
  let hasCodes: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "occasion": occasion
    case "lines": lines
    case "hasCodes": hasCodes
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    <p class="lead">{{occasion}}</p>
    {{#hasCodes}}<p><strong>Koderna visas bara här.</strong> Lämna dem till dem som vill ha svar.</p>{{/hasCodes}}
    <div class="table-region" role="region" aria-label="Registrerade synpunkter" tabindex="0"><table>
    <caption>Registrerade synpunkter</caption>
    <thead><tr><th scope="col">Nummer</th><th scope="col">Svar senast</th><th scope="col">Avsändarens kod</th></tr></thead>
    <tbody>{{#lines}}<tr><th scope="row">{{#address}}<a href="{{.}}">{{number}}</a>{{/address}}{{^address}}{{number}}{{/address}}</th><td>{{answerBy}}</td><td>{{code}}</td></tr>
    {{/lines}}</tbody></table></div>
    <p class="actions on-screen"><a class="button" href="/desk">Till ärendena</a> <button class="second" type="button" data-print="data-print" hidden="hidden">Skriv ut</button></p>
    """##)
}

struct OccasionDoneLine: MustacheParent, Sendable {
  let number: String
  /// Nil for whoever may not open it where it went.
  let address: String?
  let answerBy: String
  let code: String

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "address": answer(address)
    case "answerBy": answerBy
    case "code": code
    default: nil
    }
  }
}
