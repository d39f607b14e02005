import Domain
import Mail

/// What a gate's receiver is told by mail: that something waits, and by when. Neither the case's number nor the gate
/// stands in it, since a mail is read on many screens.
struct HandoverLetter {
  /// Of the site, without a slash at the end.
  let address: String
  let today: CalendarDay

  func message(dueOn due: CalendarDay?) -> MailMessage {
    let day = due.map { " Ta emot det senast \(PlainSwedishDate(today: today).date($0))." } ?? ""
    let subject = "Något är överlämnat till dig"
    let paragraphs: [MailParagraph] = [
      .text("Något i synpunktsregistret är överlämnat till dig.\(day)"),
      .link(label: "Öppna dina uppgifter", address: address + "/desk/uppgifter"),
      .text("Du får det här mejlet för att du är utsedd att ta emot. Det har skickats automatiskt."),
    ]
    return MailMessage(subject, paragraphs)
  }
}
