import Domain
import Operations

/// Fills one form of the case page: with what the case says now, or with what somebody just tried to send.
struct CaseFormFilling {
  let file: CaseFile
  let verb: any CaseVerb
  /// What was just tried with this verb and could not be done.
  let attempt: CaseAttempt?
  /// "first-" for the form of the next step, "other-" for the others: the ids must differ.
  let prefix: String
  /// The list that somebody came from, which they are still in after the form was sent.
  let trail: ListTrail?

  init(
    _ file: CaseFile, _ verb: any CaseVerb, attempt: CaseAttempt?, prefix: String, trail: ListTrail? = nil
  ) {
    (self.file, self.verb, self.prefix, self.trail) = (file, verb, prefix, trail)
    self.attempt = attempt?.verb.address == verb.address ? attempt : nil
  }

  var value: FeedbackCase { file.value }

  var form: CaseForm {
    CaseForm(
      verb: verb.label, action: trail.following("/desk/arenden/\(value.number)/\(verb.address)"),
      version: String(value.version),
      advice: verb.advice(in: file), controls: verb.controls(self), button: verb.button,
      draft: verb.draft.map(draftAddress),
      preview: verb.preview.map { "/desk/arenden/\(value.number)/\($0)" },
      isOpen: attempt != nil, key: verb.key)
  }

  func line(
    _ name: String, _ label: String, hint: String? = nil, type: String = "text", width: String = "wide",
    now: String = ""
  ) -> FormControl {
    .line(field(name, label, hint, text(name, now)), type: type, width: width)
  }

  func area(_ name: String, _ label: String, hint: String? = nil, rows: Int, now: String = "") -> FormControl
  {
    let draft = verb.draft.flatMap { $0.field == name ? $0 : nil }
    return .area(
      field(name, label, hint, text(name, draft.flatMap(file.dialogue.draft) ?? now)), rows: rows,
      draft: draft.map(draftAddress))
  }

  /// Where the text is kept as it is typed.
  private func draftAddress(_ draft: Draft.Form) -> String {
    "/desk/arenden/\(value.number)/utkast/\(draft.rawValue)"
  }

  func list(_ name: String, _ label: String, hint: String? = nil, _ options: [Choice], now: String? = nil)
    -> FormControl
  {
    list(name, label, hint: hint, ChoiceField(options: options), now: now)
  }

  func list(_ name: String, _ label: String, hint: String? = nil, _ choices: ChoiceField, now: String? = nil)
    -> FormControl
  {
    .list(field(name, label, hint), chosen(name, choices, now))
  }

  func rows(_ name: String, _ label: String, hint: String? = nil, _ options: [Choice], now: String? = nil)
    -> FormControl
  {
    .rows(field(name, label, hint), chosen(name, ChoiceField(options: options), now))
  }

  /// - Parameter boxes: each a field of its own; ticked when it was sent, or at first when it is `selected`.
  func checks(_ name: String, _ label: String, hint: String? = nil, _ boxes: [Choice]) -> FormControl {
    let options = boxes.map { box in
      Choice(
        value: box.value, label: box.label, hint: box.hint,
        selected: attempt.map { $0.fields[box.value] == "ja" } ?? box.selected)
    }
    return .checks(field(name, label, hint), ChoiceField(options: options, error: error(name)))
  }

  private func field(_ name: String, _ label: String, _ hint: String?, _ text: TextField = TextField())
    -> FormControlField
  {
    FormControlField(id: id(name), name: name, label: label, hint: hint, text: text)
  }

  /// The id of a field, for the summary of errors.
  func id(_ name: String) -> String { prefix + verb.name + "-" + name }

  private func text(_ name: String, _ now: String) -> TextField {
    TextField(value: attempt?.fields[name] ?? now, error: error(name))
  }

  private func chosen(_ name: String, _ choices: ChoiceField, _ now: String?) -> ChoiceField {
    choices.selecting(attempt?.fields[name] ?? now, error: error(name))
  }

  private func error(_ name: String) -> String? {
    attempt?.problems.first { $0.field.map(verb.field(ofProblem:)) == name }?.swedish
  }
}
