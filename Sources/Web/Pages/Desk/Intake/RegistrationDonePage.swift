import Mustache

/// What was registered, to say on the telephone or to hand over.
struct RegistrationDonePage: PageModel {
  typealias Frame = DeskFrame

  var title = "Synpunkten är registrerad"
  let number: String
  /// The address of the case page; nil for whoever may not open it where it went.
  let address: String?
  let received: String
  /// Nil when the sender knows already, or wants no answer.
  var acknowledgeBy: String?
  /// Nil when no answer is wanted.
  var answerBy: String?
  /// The receipt code in groups, to hand over to the sender; empty when none was made.
  let codeGroups: [String]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "address": answer(address)
    case "received": received
    case "acknowledgeBy": answer(acknowledgeBy)
    case "answerBy": answer(answerBy)
    case "codeGroups": codeGroups
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="receipt">
    <h1>{{title}}</h1>
    <p class="lead">Säg eller lämna det här till avsändaren.</p>
    <dl class="facts">
    <div><dt>Nummer</dt><dd>{{number}}</dd></div>
    <div><dt>Kom in</dt><dd>{{received}}</dd></div>
    {{#acknowledgeBy}}<div><dt>Bekräftelse senast</dt><dd>{{.}}</dd></div>{{/acknowledgeBy}}
    {{#answerBy}}<div><dt>Svar senast</dt><dd>{{.}}</dd></div>{{/answerBy}}
    </dl>
    {{^empty(codeGroups)}}<section class="code-panel" aria-labelledby="kod">
    <h2 id="kod">Avsändarens kod</h2>
    <p class="code">{{#codeGroups}}<span>{{.}}</span> {{/codeGroups}}</p>
    <p><strong>Koden visas bara här.</strong> Med den kan avsändaren följa ärendet och läsa svaret på webbplatsen, på sidan Följ din synpunkt.</p>
    <p class="on-screen"><button class="second" type="button" data-print="data-print" hidden="hidden">Skriv ut kvittot</button></p>
    </section>{{/empty(codeGroups)}}
    {{^address}}<p class="on-screen">Ärendet är nu hos dem som ska ta hand om det. Du kan inte öppna det.</p>{{/address}}
    <p class="actions on-screen">{{#address}}<a class="button" href="{{.}}">Öppna ärendet</a> {{/address}}<a href="/desk/registrera">Registrera en till</a></p>
    </div>
    """##)
}
