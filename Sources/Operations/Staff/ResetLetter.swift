import Documents

/// The mail with a link for a new password.
struct ResetLetter {
  static let subject = "Välj ett nytt lösenord"

  let name: String
  let address: String

  var text: String {
    """
    Hej \(name)!

    Någon, troligen du, har bett om ett nytt lösenord. Välj det här:
    \(address)

    Länken gäller en timme och går att använda en gång. Bad du inte om den? Då behöver du inte göra något.
    """
  }

  var html: String {
    let (name, address) = (MarkupEscape.escaped(name), MarkupEscape.escaped(address))
    return """
      <!DOCTYPE html>
      <html lang="sv"><head><meta charset="utf-8" /><title>\(Self.subject)</title></head><body>
      <p>Hej \(name)!</p>
      <p>Någon, troligen du, har bett om ett nytt lösenord. <a href="\(address)">Välj det här</a>.</p>
      <p>Länken gäller en timme och går att använda en gång. Bad du inte om den? Då behöver du inte göra något.</p>
      </body></html>
      """
  }
}
