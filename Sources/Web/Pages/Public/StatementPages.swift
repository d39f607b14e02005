import Mustache

/// `/yttrande/{address}`: where somebody outside who was asked writes the code.
struct StatementCodePage: PageModel {
  typealias Frame = PublicFrame

  var title = "Svara på en fråga från kommunen"
  var errors: [FormError] = []
  let action: String
  /// Left empty after a wrong code.
  var code = TextField()

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "action": action
    case "code": code
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Skriv koden som du har fått, så ser du frågan.</p>
    <form method="post" action="{{action}}" novalidate="novalidate">
    \##(FormTemplate().line("code", "Din kod", hint: "26 bokstäver och siffror. Mellanrum och stora eller små bokstäver spelar ingen roll.", width: "code"))
    <p class="actions"><button type="submit">Visa frågan</button></p>
    </form>
    """##)
}

/// The question, what was chosen to be shared, and the answer.
struct StatementPage: PageModel {
  typealias Frame = PublicFrame

  /// "Fråga om ärende 2026-0117".
  let title: String
  var errors: [FormError] = []
  let recipient: String
  let question: String
  let shared: String
  let answerBy: String
  let action: String
  /// The code goes along by POST, so that the answer can be sent.
  let code: String
  var text = TextField()
  /// What was answered; nil while it is not.
  var given: String?

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "recipient": recipient
    case "question": question
    case "shared": shared
    case "answerBy": answerBy
    case "action": action
    case "code": code
    case "text": text
    case "given": answer(given)
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <p class="lead">Till {{recipient}}. Svara senast {{answerBy}}.</p>
    <h2>Frågan</h2>
    <p class="written">{{question}}</p>
    <h2>Det som har hänt</h2>
    <p class="quote written">{{shared}}</p>
    {{#given}}<h2>Ert svar</h2>
    <p class="quote written">{{.}}</p>
    <p>Tack. Svaret har kommit fram till den som frågade.</p>{{/given}}
    {{^given}}<form method="post" action="{{action}}" novalidate="novalidate">
    <input type="hidden" name="code" value="{{code}}" />
    <input type="hidden" name="answering" value="yes" />
    \##(FormTemplate().area("text", "Ert svar", hint: "Svaret blir en allmän handling hos kommunen. Skriv inte mer om enskilda personer än som behövs.", rows: 10))
    <p class="actions"><button type="submit">Skicka svaret</button></p>
    </form>{{/given}}
    """##)
}
