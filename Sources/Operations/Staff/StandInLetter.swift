import Domain
import Mail
import SQLEngine
import Storage

/// The mail to somebody for whom another has named a stand-in: what one may see is lent, so one is told to whom.
struct StandInLetter {
  let item: StandIn
  /// To whom.
  let name: String
  let standIn: String
  /// Who named them; nil for the program's own commands.
  let namedBy: String?
  let today: CalendarDay

  private var what: String {
    let dates = PlainSwedishDate(today: today)
    let by = namedBy.map { "\($0) har utsett \(standIn)" } ?? "\(standIn) är utsedd"
    return "\(by) att ersätta dig från \(dates.date(item.from)) till och med \(dates.date(item.through)). "
      + "Ersättaren ser och gör det du kan, inom samma nämnd."
  }

  private let advice =
    "Stämmer det inte? Avsluta ersättningen under Ersättare, och säg till din chef eller till kommunens "
    + "dataskyddsombud."

  var message: MailMessage {
    .personal("Någon ska ersätta dig i Norna", to: name, [.text(what), .text(advice)])
  }
}

extension Operations {
  /// Tells the absent person, where somebody else named the stand-in and there is an address.
  func tell(
    _ item: StandIn, of absent: StaffMember, to standIn: StaffMember, by actor: Actor,
    in transaction: Transaction
  ) throws {
    guard actor.staff?.id != absent.id, outgoing.delivery == .on,
      let contact = try StaffContactStore(transaction).find(absent.id), !contact.email.isEmpty
    else { return }
    let letter = StandInLetter(
      item: item, name: absent.name, standIn: standIn.name, namedBy: actor.staff?.name,
      today: transaction.today)
    try queueMail(letter.message, to: contact.email, staff: absent.id, in: transaction)
  }
}
