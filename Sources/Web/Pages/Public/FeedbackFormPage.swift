import Mustache

/// `/lamna-synpunkt`: the sender's form, all on one page. `FeedbackFormTemplate` places it.
struct FeedbackFormPage: PageModel {
  typealias Frame = PublicFrame

  var title = "Lämna en synpunkt"
  var errors: [FormError] = []
  /// What the sender should think of before sending, for example that the text seems to hold a personnummer.
  var warnings: [FormError] = []
  /// Made for each blank form, so that sending twice gives one case.
  let submission: String
  var kind: ChoiceField
  var text = TextField()
  /// The most characters that are taken, "10 000".
  let textLimit: String
  var unit: ChoiceField
  var dimension: ChoiceField = FeedbackChoices.dimensions
  var aboutStaff: ChoiceField = FeedbackChoices.aboutStaff
  var place = TextField()
  var wantsAnswer: ChoiceField = FeedbackChoices.wantsAnswer
  var sender: ChoiceField = FeedbackChoices.senders
  var name = TextField()
  var email = TextField()
  var phone = TextField()
  var address = TextField()
  var capacity: ChoiceField = FeedbackChoices.capacities
  let privacy: PrivacyNotice
  /// The municipality's own channel for whistle-blowers, shown to employees (lag 2021:890).
  var whistleblowing: PageLink?
  /// Where to hand in a medborgarförslag, if the council has decided to take them.
  var citizenProposal: PageLink?

  func child(named childName: String) -> Any? {
    switch childName {
    case "title": title
    case "errors": errors
    case "warnings": warnings
    case "submission": submission
    case "kind": kind
    case "text": text
    case "textLimit": textLimit
    case "unit": unit
    case "dimension": dimension
    case "aboutStaff": aboutStaff
    case "place": place
    case "wantsAnswer": wantsAnswer
    case "sender": sender
    case "name": name
    case "email": email
    case "phone": phone
    case "address": address
    case "capacity": capacity
    case "privacy": privacy
    case "whistleblowing": answer(whistleblowing)
    case "citizenProposal": answer(citizenProposal)
    default: nil
    }
  }
}
