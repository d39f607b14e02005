import Mustache

/// Something that was handed over through a gate, and whether somebody has received it.
struct HandedOver: MustacheParent, Sendable {
  /// "Lex Sarah".
  let gate: String
  /// "Mottaget", "Väntar".
  let state: StateMark
  let text: String
  /// Where it is said to be received; nil when it is, or when it is not this person's to say.
  var take: String?

  func child(named name: String) -> Any? {
    switch name {
    case "gate": gate
    case "state": state
    case "text": text
    case "take": answer(take)
    default: nil
    }
  }

  /// Mustache text for the section `handedOver`.
  static let template = ##"""
    {{^empty(handedOver)}}<section aria-labelledby="handed-over-heading"><h2 id="handed-over-heading">Överlämnat</h2>
    <ul class="linked">
    {{#handedOver}}<li><strong>{{gate}}</strong> \##(StateMark.template("state"))<br />{{text}}{{#take}} <form method="post" action="{{.}}"><input type="hidden" name="csrf" value="{{csrf}}" /><button class="second" type="submit">Jag har tagit emot</button></form>{{/take}}</li>
    {{/handedOver}}</ul></section>{{/empty(handedOver)}}
    """##
}
