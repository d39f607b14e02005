import Mustache

/// The link and the code for somebody who was asked; the code is shown this once.
struct ReferredPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  let recipient: String
  /// "/yttrande/7k2m9qxa4t", with the site's name before it where it is known.
  let link: String
  let codeGroups: [String]
  let answerBy: String
  let expiresOn: String
  /// The address that the link is mailed to; nil when the officer passes it on.
  var mailedTo: String?
  let caseAddress: String

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "recipient": recipient
    case "link": link
    case "codeGroups": codeGroups
    case "answerBy": answerBy
    case "expiresOn": expiresOn
    case "mailedTo": answer(mailedTo)
    case "caseAddress": caseAddress
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <div class="receipt">
    <h1>{{title}}</h1>
    {{#mailedTo}}<p class="lead">Länken mejlas nu till {{.}}. Säg koden på telefon eller skicka den på ett annat sätt än med e-post.</p>{{/mailedTo}}
    {{^mailedTo}}<p class="lead">Skicka länken med e-post och säg koden på telefon, eller tvärtom. Var för sig öppnar de ingenting.</p>{{/mailedTo}}
    <dl class="facts">
    <div><dt>Till</dt><dd>{{recipient}}</dd></div>
    <div><dt>Länk</dt><dd>{{link}}</dd></div>
    <div><dt>Svar senast</dt><dd>{{answerBy}}</dd></div>
    <div><dt>Länken gäller till och med</dt><dd>{{expiresOn}}</dd></div>
    </dl>
    <section class="code-panel" aria-labelledby="kod">
    <h2 id="kod">Kod</h2>
    <p class="code">{{#codeGroups}}<span>{{.}}</span> {{/codeGroups}}</p>
    <p><strong>Koden visas bara här.</strong> Tappas den bort får du återkalla frågan och skapa en ny.</p>
    </section>
    <p class="actions on-screen"><a class="button" href="{{caseAddress}}">Till ärendet</a></p>
    </div>
    """##)
}
