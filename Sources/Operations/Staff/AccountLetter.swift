import Domain
import Mail
import SQLEngine
import Storage

/// The mail to somebody whose account was opened to a new password or without its codes. Whoever manages accounts can do
/// both, and so become anybody: the person is told, and told whom to turn to. It holds no secret.
struct AccountLetter {
  enum Event {
    case linkMade, passwordChosen, secondFactorReset
  }

  let event: Event
  /// To whom.
  let name: String
  /// Who did it; nil for the program's own commands, and for whoever held the link.
  let doneBy: String?

  private var what: String {
    let by = doneBy.map { " av \($0)" } ?? ""
    return switch event {
    case .linkMade:
      "En länk för ett nytt lösenord till ditt konto har skapats\(by). Den gäller en timme, och du ska få den av "
        + "den som skapade den."
    case .passwordChosen:
      "Ett nytt lösenord till ditt konto har valts med en länk. Det gamla gäller inte längre."
    case .secondFactorReset:
      "Engångskoderna till ditt konto har nollställts\(by). De gamla gäller inte längre."
    }
  }

  private let advice =
    "Var det inte du som bad om det? Säg genast till din chef eller till kommunens dataskyddsombud."

  var message: MailMessage { .personal("Ditt konto i Norna", to: name, [.text(what), .text(advice)]) }
}

extension Operations {
  /// Tells somebody at work what was done to the own account, where there is an address.
  func tell(
    _ event: AccountLetter.Event, of member: StaffMember, by actor: Actor, in transaction: Transaction
  ) throws {
    guard outgoing.delivery == .on, let contact = try StaffContactStore(transaction).find(member.id),
      !contact.email.isEmpty
    else { return }
    let letter = AccountLetter(
      event: event, name: member.name, doneBy: actor.staff.flatMap { $0.id == member.id ? nil : $0.name })
    try queueMail(letter.message, to: contact.email, staff: member.id, in: transaction)
  }
}
