import Mustache

/// Somebody outside who was asked, in a list.
struct AskedOutside: MustacheParent, Sendable {
  let recipient: String
  let state: StateMark
  /// "Tillfrågad måndag 2 mars, svar senast torsdag 12 mars. Länken gäller till och med …".
  let text: String
  /// The case, where the list holds several.
  var number: String?
  var address: String?
  /// Which question it is, for the form that takes it back.
  var referral = ""
  /// The form that mails the link again; nil unless its mail failed.
  var mailAgain: MailAgain?
  /// Where taking it back is posted; nil when it is over.
  var revoke: String?

  func child(named name: String) -> Any? {
    switch name {
    case "recipient": recipient
    case "state": state
    case "text": text
    case "number": answer(number)
    case "address": answer(address)
    case "referral": referral
    case "mailAgain": answer(mailAgain)
    case "revoke": answer(revoke)
    default: nil
    }
  }
}

/// A link that could not be mailed.
struct MailAgain: MustacheParent, Sendable {
  /// Where the form posts.
  let action: String
  /// The address that it was mailed to.
  let email: String

  func child(named name: String) -> Any? {
    switch name {
    case "action": action
    case "email": email
    default: nil
    }
  }
}
