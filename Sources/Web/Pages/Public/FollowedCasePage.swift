import Mustache

/// What the sender sees with the code: how far it has come, the dates, the answer and the thread.
struct FollowedCasePage: PageModel {
  typealias Frame = PublicFrame

  /// "Din synpunkt 2026-0147".
  let title: String
  var errors: [FormError] = []
  let state: StateMark
  /// What happens now, in a sentence or two.
  let explanation: String
  /// Received, acknowledged, answer by, answered, closed: what there is, in that order.
  let facts: [DescribedText]
  /// The sender's own text.
  let text: String
  let thread: [ThreadMessage]
  /// The receipt code, for the form to write with: it goes by POST and never into an address.
  let code: String
  /// Made for each blank form, so that sending twice gives one message.
  let submission: String
  var message = TextField()
  /// What was just done, "Ditt meddelande är registrerat.".
  var done: String?
  /// What was cut out of the submission and is answered apart.
  var parts: [FollowedPart] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "errors": errors
    case "state": state
    case "explanation": explanation
    case "facts": facts
    case "text": text
    case "thread": thread
    case "code": code
    case "submission": submission
    case "message": message
    case "done": answer(done)
    case "parts": parts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    {{#done}}<p class="notice" role="status">{{.}}</p>{{/done}}
    \##(FormError.template)
    <div class="state-panel"><p class="state">\##(StateMark.template("state"))</p>
    <p>{{explanation}}</p></div>
    \##(DescribedText.template("facts"))
    <h2>Du skrev</h2>
    <p class="quote written">{{text}}</p>
    <h2>Meddelanden</h2>
    \##(ThreadMessage.template)
    {{^thread}}<p>Det finns inga meddelanden än.</p>{{/thread}}
    <form class="on-screen" method="post" action="/folj/meddelande" novalidate="novalidate">
    <h2>Skriv till oss</h2>
    <input type="hidden" name="code" value="{{code}}" />
    <input type="hidden" name="submission" value="{{submission}}" />
    \##(FormTemplate().area("message", "Ditt meddelande", hint: "Svara på en fråga eller berätta mer. Skriv inte namn eller nummer om du vill vara anonym.", rows: 5))
    <p class="actions"><button type="submit">Skicka meddelandet</button></p>
    </form>
    \##(FollowedPart.template)
    <p class="on-screen">Stäng sidan när du är klar om andra använder samma dator. <a href="/">Till startsidan</a></p>
    """##)
}
