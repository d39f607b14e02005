import Domain
import Mail

/// What somebody outside the municipality is told: that we ask, until when, and where. The code that opens the link goes
/// another way, so that a mail that goes astray opens nothing; nothing of the case stands in it (rules R46).
struct ReferralLetter {
  let referral: Referral
  let number: CaseNumber
  let municipality: Municipality
  /// Of the site, without a slash at the end.
  let address: String
  let today: CalendarDay

  var message: MailMessage {
    let subject = "Fråga från \(municipality.name), ärende \(number)"
    let day = PlainSwedishDate(today: today).date(referral.answerBy)
    let paragraphs: [MailParagraph] = [
      .text("Hej!"),
      .text("\(municipality.name) har en fråga till \(referral.recipient). Vi behöver svaret senast \(day)."),
      .link(label: "Läs frågan och svara", address: "\(address)/yttrande/\(referral.address)"),
      .text("Länken öppnas med en kod. Koden får du på ett annat sätt av den som frågar."),
      .text("Det här mejlet har skickats automatiskt. Svara inte på det."),
      .text(municipality.phone.isEmpty ? municipality.name : "\(municipality.name), \(municipality.phone)"),
    ]
    return MailMessage(subject, paragraphs)
  }
}
