import Documents

/// The mail to an address that is somebody's no longer. It does not say which address took its place.
struct AddressLetter {
  static let subject = "Din e-postadress i Norna är ändrad"

  let name: String
  let isRemoved: Bool

  private var what: String {
    isRemoved
      ? "Den här e-postadressen är borttagen från ditt konto i Norna. Påminnelser kommer inte hit längre."
      : "Ditt konto i Norna har fått en annan e-postadress. Påminnelser kommer inte hit längre."
  }

  private let advice = "Var det inte du? Säg genast till den som sköter kontona hos er."

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
    <p>\(what)</p>
    <p>\(advice)</p>
    </body></html>
    """
  }
}
