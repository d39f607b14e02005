import Mustache

/// A part of what the sender wrote, with a number and an answer of its own.
struct FollowedPart: MustacheParent, Sendable {
  let number: String
  let state: StateMark
  let explanation: String
  let text: String
  let thread: [ThreadMessage]

  func child(named name: String) -> Any? {
    switch name {
    case "number": number
    case "state": state
    case "explanation": explanation
    case "text": text
    case "thread": thread
    default: nil
    }
  }

  static let template = ##"""
    {{#parts}}<section aria-labelledby="del-{{number}}"><h2 id="del-{{number}}">Del {{number}}</h2>
    <p class="state">\##(StateMark.template("state"))</p>
    <p>{{explanation}}</p>
    <p class="quote written">{{text}}</p>
    \##(ThreadMessage.template)
    </section>{{/parts}}
    """##
}
