import Mustache

/// A gate that waits for an answer about this case, with its law, what to do, and by when.
struct GateQuestion: MustacheParent, Sendable {
  /// "Bedöm om det ska rapporteras enligt lex Sarah, senast i morgon".
  let heading: String
  let instruction: String
  let citation: String
  let mark: StateMark
  /// Where the answer is posted.
  let action: String
  let gate: String

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "instruction": instruction
    case "citation": citation
    case "mark": mark
    case "action": action
    case "gate": gate
    default: nil
    }
  }

  static let template = ##"""
    {{#awaited}}<section class="caution" aria-labelledby="gate-{{gate}}">
    <h2 id="gate-{{gate}}">{{heading}}</h2>
    <p>\##(StateMark.template("mark"))</p>
    <p>{{instruction}}</p>
    <p class="hint">{{citation}}</p>
    <form method="post" action="{{action}}">
    <input type="hidden" name="csrf" value="{{csrf}}" /><input type="hidden" name="version" value="{{version}}" />
    <input type="hidden" name="gate" value="{{gate}}" />
    <p class="actions"><button type="submit" name="outcome" value="reported">Rapport är skapad</button> <button class="second" type="submit" name="outcome" value="notNeeded">Inget att rapportera</button></p>
    </form>
    </section>{{/awaited}}
    """##
}
