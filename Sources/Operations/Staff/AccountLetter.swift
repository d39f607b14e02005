import Domain
import Mail
import SQLEngine
import Storage

/// The mail to somebody whose account was opened to a new password or without its codes, or got other codes.
/// Whoever manages accounts can do the first two, and so become anybody; whoever has come by a password may
/// try the third. The person is told, and told whom to turn to. It holds no secret.
struct AccountLetter {
  enum Event {
    case linkMade, passwordChosen, secondFactorReset
    case secondFactorSetUp, secondFactorReplaced, secondFactorRemoved, recoveryCodesMade
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
    case .secondFactorSetUp:
      "En app för engångskoder har kopplats till ditt konto. Den behövs nu för att logga in."
    case .secondFactorReplaced:
      "En annan app för engångskoder har kopplats till ditt konto. Koderna ur den gamla appen och de gamla "
        + "reservkoderna gäller inte längre."
    case .secondFactorRemoved:
      "Engångskoderna till ditt konto har stängts av. Nu räcker lösenordet för att logga in."
    case .recoveryCodesMade:
      "Nya reservkoder till ditt konto har gjorts. De gamla gäller inte längre."
    }
  }

  private let advice =
    "Känner du inte till det här? Säg genast till din chef eller till kommunens dataskyddsombud."

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
