import Domain
import Mail

/// The mail to an address that is somebody's no longer. It does not say which address took its place.
struct AddressLetter {
  let name: String
  let isRemoved: Bool

  private var what: String {
    isRemoved
      ? "Den här e-postadressen är borttagen från ditt konto i Norna. Påminnelser kommer inte hit längre."
      : "Ditt konto i Norna har fått en annan e-postadress. Påminnelser kommer inte hit längre."
  }

  private let advice = "Var det inte du? Säg genast till den som sköter kontona hos er."

  var message: MailMessage {
    .personal("Din e-postadress i Norna är ändrad", to: name, [.text(what), .text(advice)])
  }
}
