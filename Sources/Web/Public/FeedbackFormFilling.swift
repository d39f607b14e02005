import Domain
import Operations

/// The choices of the form as they are today.
struct FeedbackFormChoices: Sendable {
  let units: ChoiceField
  let offersQuestion: Bool

  func field(_ name: String) -> ChoiceField? {
    switch name {
    case "kind": FeedbackChoices.kinds(offersQuestion: offersQuestion)
    case "unit": units
    case "dimension": FeedbackChoices.dimensions
    case "aboutStaff": FeedbackChoices.aboutStaff
    case "wantsAnswer": FeedbackChoices.wantsAnswer
    case "sender": FeedbackChoices.senders
    case "capacity": FeedbackChoices.capacities
    default: nil
    }
  }
}

extension FeedbackForm {
  /// The form with what was written in it, and what to mend beside each field.
  /// - Parameter notice: the version in force of the text about personal data.
  func page(
    choices: FeedbackFormChoices, problems: [Problem], municipality: Municipality, notice: Int
  ) -> FeedbackFormPage {
    func error(_ name: String) -> String? { problems.first { $0.field == name }?.swedish }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, unless empty: String? = nil) -> ChoiceField {
      let chosen = fields[name].isEmpty ? empty : fields[name]
      return (choices.field(name) ?? ChoiceField(options: [])).selecting(chosen, error: error(name))
    }
    return FeedbackFormPage(
      errors: problems.map { FormError(target: $0.field ?? "text", text: $0.swedish) },
      warnings: fields["text"].isEmpty ? [] : warnings, submission: fields["submission"],
      kind: choice("kind"), text: text("text"),
      textLimit: SwedishNumber.integer(Submission.longestText), unit: choice("unit", unless: ""),
      dimension: choice("dimension", unless: ""), aboutStaff: choice("aboutStaff", unless: ""),
      place: text("place"),
      wantsAnswer: choice("wantsAnswer", unless: "yes"), sender: choice("sender"), name: text("name"),
      email: text("email"), phone: text("phone"), address: text("address"),
      capacity: choice("capacity", unless: ""),
      privacy: PrivacyNotice(controller: Self.controller, version: String(notice)),
      whistleblowing: municipality.whistleblowerAddress.isEmpty
        ? nil : PageLink(label: "kommunens visselblåsarfunktion", address: municipality.whistleblowerAddress))
  }

  /// What was answered to a question, in words; nil when it was left out.
  func answer(_ name: String, choices: FeedbackFormChoices) -> String? {
    if isAnonymous && ["name", "email", "phone", "address"].contains(name) { return nil }
    let value = fields[name]
    if value.isEmpty { return nil }
    guard let field = choices.field(name) else { return value }
    let all = field.options + field.groups.flatMap(\.options)
    return all.first { $0.value == value }?.label
  }
}
