import Mustache

/// The receipt: shown once, right after the sending.
struct ReceiptPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Tack, vi har tagit emot din synpunkt"
  /// "2026-0147".
  let number: String
  /// "tisdag 24 november 2026".
  let received: String
  /// When the sender hears that it is registered; nil where this receipt is the acknowledgement.
  var acknowledgeBy: String?
  /// "tisdag 8 december 2026"; nil when no answer is wanted.
  var answerBy: String?
  /// The receipt code in groups of letters, in order.
  let codeGroups: [String]
  /// Where to write the code, for the printed receipt, "synpunkter.tallsjo.example/folj".
  var followAddress: String?
  let contact: MunicipalityContact

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "received": received
    case "acknowledgeBy": answer(acknowledgeBy)
    case "answerBy": answer(answerBy)
    case "codeGroups": codeGroups
    case "followAddress": answer(followAddress)
    case "contact": contact
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="receipt">
    <h1>{{title}}</h1>
    {{#answerBy}}<p class="promise">Svar senast <strong>{{.}}</strong></p>{{/answerBy}}
    {{^answerBy}}<p class="promise">Du ville inte ha svar. Vi läser din synpunkt och lär av den.</p>{{/answerBy}}
    <dl class="facts">
    <div><dt>Nummer</dt><dd>{{number}}</dd></div>
    <div><dt>Kom in</dt><dd>{{received}}</dd></div>
    {{#acknowledgeBy}}<div><dt>Bekräftelse senast</dt><dd>{{.}}</dd></div>{{/acknowledgeBy}}
    </dl>
    <section class="code-panel" aria-labelledby="kod">
    <h2 id="kod">Din kod</h2>
    <p class="code">{{#codeGroups}}<span>{{.}}</span> {{/codeGroups}}</p>
    <p><strong>Spara koden nu.</strong> Den visas bara här. Vi kan inte ta fram den igen.</p>
    <p>Med koden kan du se vad som händer och läsa svaret. Visa den inte för någon annan.</p>
    <p class="on-screen"><button class="second" type="button" data-print="data-print" hidden="hidden">Skriv ut kvittot</button></p>
    </section>
    <h2>Så följer du din synpunkt</h2>
    <ol>
    <li>Gå till sidan <a href="/folj">Följ din synpunkt</a>{{#followAddress}}: {{.}}{{/followAddress}}</li>
    <li>Skriv koden. Stora och små bokstäver och mellanrum spelar ingen roll.</li>
    </ol>
    {{#contact}}{{#phone}}<p>Du kan också ringa <a href="{{address}}">{{label}}</a>. Säg då numret på kvittot.</p>{{/phone}}{{/contact}}
    </div>
    """##)
}
