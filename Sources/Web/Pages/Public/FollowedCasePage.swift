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
    case "parts": parts
    default: nil
    }
  }

  static let template = PageTemplate(
    ##"""
    <h1>{{title}}</h1>
    \##(FormError.template)
    <div class="state-panel"><p class="state">\##(StateMark.template("state"))</p>
    <p>{{explanation}}</p></div>
    \##(DescribedText.template("facts"))
    <h2>Du skrev</h2>
    <p class="quote written">{{text}}</p>
    <h2>Meddelanden</h2>
    \##(ThreadMessage.template)
    {{^thread}}<p>Det finns inga meddelanden än.</p>{{/thread}}
    \##(FollowedPart.template)
    <p class="on-screen">Stäng sidan när du är klar om andra använder samma dator. <a href="/">Till startsidan</a></p>
    """##)
}
