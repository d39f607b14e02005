import Mustache

/// `/desk/registrera`: what came by telephone, letter, visit or e-mail. `RegistrationTemplate` places it.
struct RegistrationPage: PageModel {
  typealias Frame = DeskFrame

  var title = "Registrera en synpunkt"
  var errors: [FormError] = []
  /// Made for each blank form, so that sending twice gives one case.
  let submission: String
  /// Cases that it is likely to be about too; empty when there are none, or they have been seen.
  var duplicates: [DuplicateLine] = []
  /// The numbers of the duplicates that are shown, so that they are not shown again.
  var seen = ""
  /// "Registrera ändå" when duplicates are shown.
  var button = "Registrera synpunkten"
  var channel: ChoiceField = RegistrationChoices.channels
  /// For letters: how it reached the municipality (förvaltningslagen 22 §).
  var arrivalRule: ChoiceField = RegistrationChoices.arrivalRules
  /// YYYY-MM-DD.
  var received: TextField
  /// The day that the rule gives if the letter is registered today, "i dag tisdag 24 november".
  let proposedDay: String
  /// The day before that, for post and the own letter box, "måndag 23 november".
  let proposedEarlierDay: String
  /// Who wrote down what was said (förvaltningslagen 27 §).
  var writtenBy = TextField()
  var readBack: ChoiceField = RegistrationChoices.readBack
  /// Whether the sender heard at once that it is registered and when the answer comes.
  var told: ChoiceField = RegistrationChoices.told
  var kind: ChoiceField = RegistrationChoices.kinds
  var subject = TextField()
  var text = TextField()
  var unit: ChoiceField
  /// Where it should go, when that was asked for.
  var advice: AdviceNote?
  /// That it was asked for and there is none; else nil.
  var noAdvice: String?
  var service: ChoiceField
  var dimension: ChoiceField
  /// Whether it is about a member of staff, and whom.
  var about: ChoiceField = RegistrationChoices.about
  var wantsAnswer: ChoiceField = RegistrationChoices.wantsAnswer
  var sender: ChoiceField = RegistrationChoices.senders
  var name = TextField()
  var email = TextField()
  var phone = TextField()
  var address = TextField()
  var capacity: ChoiceField = FeedbackChoices.capacities

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "submission": submission
    case "duplicates": duplicates
    case "seen": seen
    case "button": button
    case "channel": channel
    case "arrivalRule": arrivalRule
    case "received": received
    case "proposedDay": proposedDay
    case "proposedEarlierDay": proposedEarlierDay
    case "writtenBy": writtenBy
    case "readBack": readBack
    case "told": told
    case "kind": kind
    case "subject": subject
    case "text": text
    case "unit": unit
    case "advice": answer(advice)
    case "noAdvice": answer(noAdvice)
    case "service": service
    case "dimension": dimension
    case "about": about
    case "wantsAnswer": wantsAnswer
    case "sender": sender
    case "name": name
    case "email": email
    case "phone": phone
    case "address": address
    case "capacity": capacity
    default: nil
    }
  }
}

/// The choices of the registration that are the same everywhere.
enum RegistrationChoices {
  static let about = ChoiceField(options: [
    Choice(value: "", label: "Välj"), Choice(value: SubjectChoices.nobody, label: "Nej"),
    Choice(value: "someone", label: "Ja, någon som inte finns i listan"),
  ])

  static let channels = ChoiceField(options: [
    Choice(value: "telephone", label: "Telefon"),
    Choice(value: "visit", label: "Besök"),
    Choice(value: "letter", label: "Brev"),
    Choice(value: "form", label: "Blankett"),
    Choice(value: "email", label: "E-post"),
    Choice(value: "meeting", label: "Möte"),
  ])

  /// The staff always take questions, whatever the public form does.
  static let kinds = ChoiceField(options: [
    Choice(value: "complaint", label: "Klagomål"),
    Choice(value: "compliment", label: "Beröm"),
    Choice(value: "suggestion", label: "Förslag"),
    Choice(value: "question", label: "Fråga"),
  ])

  static let wantsAnswer = ChoiceField(options: [
    Choice(value: "yes", label: "Ja", selected: true), Choice(value: "no", label: "Nej"),
  ])

  static let arrivalRules = ChoiceField(options: [
    Choice(value: "sameDay", label: "Lämnad i receptionen", hint: "Kom in den dagen."),
    Choice(value: "post", label: "Hämtad eller levererad med posten", hint: "Kom in arbetsdagen före."),
    Choice(
      value: "ownLetterBox", label: "Vår egen brevlåda, dagens första tömning",
      hint: "Kom in arbetsdagen före."),
  ])

  static let readBack = ChoiceField(options: [
    Choice(value: "yes", label: "Ja"), Choice(value: "no", label: "Nej"),
  ])

  static let told = ChoiceField(options: [
    Choice(value: "yes", label: "Ja, det är bekräftat"),
    Choice(value: "no", label: "Nej, inte än", selected: true),
  ])

  static let senders = ChoiceField(options: [
    Choice(value: "anonymous", label: "Anonym", hint: "Skriv inte upp nummer, namn eller utseende."),
    Choice(value: "named", label: "Med namn"),
  ])
}
