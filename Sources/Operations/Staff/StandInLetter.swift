import Documents
import Domain
import SQLEngine
import Storage

/// The mail to somebody for whom another has named a stand-in: what one may see is lent, so one is told to whom.
struct StandInLetter {
  static let subject = "Någon ska ersätta dig i Norna"

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

  var text: String {
    """
    Hej \(name)!

    \(what)

    \(advice)
    """
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="sv"><head><meta charset="utf-8" /><title>\(Self.subject)</title></head><body>
    <p>Hej \(MarkupEscape.escaped(name))!</p>
    <p>\(MarkupEscape.escaped(what))</p>
    <p>\(advice)</p>
    </body></html>
    """
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
    try queueMail(
      to: contact.email, subject: StandInLetter.subject, textBody: letter.text, htmlBody: letter.html,
      staff: absent.id, in: transaction)
  }
}
