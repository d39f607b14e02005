import Domain
import Foundation
import Operations

/// The sender's form as it was posted: the fields as written, so that it can come back filled in, and what they mean.
struct FeedbackForm: Sendable {
  let fields: FormFields

  static let controller = "den nämnd som ansvarar för det din synpunkt handlar om"

  /// The fields in the order of the form, with the question each answers.
  static let questions: [(name: String, term: String)] = [
    ("kind", "Vad vill du lämna?"), ("text", "Din synpunkt"), ("unit", "Verksamhet"), ("place", "Var?"),
    ("dimension", "Vad det mest handlar om"), ("aboutStaff", "Gäller det en anställd?"),
    ("wantsAnswer", "Vill du ha svar?"),
    ("sender", "Vill du vara anonym?"), ("name", "Namn"), ("email", "E-post"), ("phone", "Telefon"),
    ("address", "Postadress"), ("capacity", "Din roll"),
  ]

  var isAnonymous: Bool { fields["sender"] == "anonymous" }

  var submission: Submission {
    let area = UnitChoices.serviceArea(fields["unit"])
    return Submission(
      kind: fields.word("kind"), dimension: fields.word("dimension"),
      unit: area == nil ? fields.identifier("unit") : nil, serviceArea: area, text: fields["text"],
      place: fields["place"], wish: fields["wantsAnswer"] == "no" ? .noAnswer : .answer,
      capacity: fields.word("capacity"), aboutStaff: fields.word("aboutStaff"),
      contact: isAnonymous
        ? nil
        : Contact(
          name: fields["name"], email: fields["email"], phone: fields["phone"], address: fields["address"]))
  }

  /// The same content as a submission of its own.
  func renewed() -> FeedbackForm {
    FeedbackForm(fields: fields.replacing("submission", with: SecretToken.random()))
  }

  /// What stands in the way of sending, field by field.
  func problems(offersQuestion: Bool) -> [Problem] {
    var found = submission.tidied().problems()
    if fields.word("kind") == Kind.question && !offersQuestion {
      found.append(Problem(.invalid, .kindNotOffered, field: "kind"))
    }
    if fields["sender"].isEmpty { found = found.filter { $0.key != .contactMissing } }
    if fields["sender"].isEmpty { found.append(Problem(.invalid, .senderMissing, field: "sender")) }
    return found
  }

  /// What the sender may not have meant to tell.
  var warnings: [FormError] {
    SelfDisclosure.found(
      in: fields["text"] + "\n" + fields["place"], anonymous: isAnonymous ? .anonymous : .named
    ).map { FormError(target: "text", text: $0.swedish) } + unusedContact
  }

  /// An anonymous submission keeps nothing of the contact fields, and the sender should know before sending.
  private var unusedContact: [FormError] {
    let isFilled = ["name", "email", "phone", "address"].contains { !fields[$0].isEmpty }
    guard isAnonymous && isFilled else { return [] }
    return [
      FormError(
        target: "sender",
        text: "Du har valt att vara anonym. Då skickar vi inte med namnet och kontaktuppgifterna du fyllde i."
      )
    ]
  }
}

extension SelfDisclosure {
  fileprivate var swedish: String {
    switch self {
    case .personalIdentityNumber: "Det ser ut som att du har skrivit ett personnummer. Vi behöver det inte."
    case .phoneNumber: "Du vill vara anonym, men det ser ut som att du har skrivit ett telefonnummer."
    case .emailAddress: "Du vill vara anonym, men det ser ut som att du har skrivit en e-postadress."
    }
  }
}
