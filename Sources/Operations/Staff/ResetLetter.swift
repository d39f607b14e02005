import Domain
import Mail

/// The mail with a link for a new password.
struct ResetLetter {
  let name: String
  let address: String

  var message: MailMessage {
    .personal(
      "Välj ett nytt lösenord", to: name,
      [
        .text("Någon, troligen du, har bett om ett nytt lösenord."),
        .link(label: "Välj ett nytt lösenord", address: address),
        .text(
          "Länken gäller en timme och går att använda en gång. Bad du inte om den? Då behöver du inte göra något."
        ),
      ])
  }
}
