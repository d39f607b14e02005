import Domain
import Mail

/// What those who work with cases are told: number, date and link, and nothing of what a case is about, since a mail
/// is read on many screens.
struct StaffLetter {
  let settings: OutgoingSettings
  let today: CalendarDay

  init(_ settings: OutgoingSettings, today: CalendarDay) {
    self.settings = settings
    self.today = today
  }

  func reminder(_ step: ReminderStep, of value: FeedbackCase) -> MailMessage {
    let day = PlainSwedishDate(today: today).date(value.answerBy)
    let (subject, sentence) =
      switch step {
      case .halfTime:
        (
          "Halva tiden har gått för \(value.number)",
          "Svaret ska vara klart senast \(day). Halva tiden har gått."
        )
      case .twoDaysLeft:
        ("Svara snart på \(value.number)", "Svaret ska vara klart senast \(day).")
      case .breach:
        ("Svaret på \(value.number) är försenat", "Svaret skulle ha varit klart senast \(day).")
      }
    return message(subject, [.text(sentence), link("Öppna ärende \(value.number)", to: value)])
  }

  /// - Parameter waiting: what the person has to see to, what is due first first.
  func digest(_ waiting: [(step: ReminderStep, value: FeedbackCase)]) -> MailMessage {
    let dates = PlainSwedishDate(today: today)
    let groups: [(ReminderStep, String)] = [
      (.breach, "Svarsdagen har passerat:"), (.twoDaysLeft, "Ska besvaras inom två arbetsdagar:"),
      (.halfTime, "Halva tiden har gått:"),
    ]
    var paragraphs: [MailParagraph] = []
    for (step, heading) in groups {
      let items = waiting.filter { $0.step == step }
      if items.isEmpty { continue }
      paragraphs.append(.text(heading))
      paragraphs.append(.list(items.map { "\($0.value.number), senast \(dates.date($0.value.answerBy))" }))
    }
    paragraphs.append(.link(label: "Öppna dina ärenden", address: settings.publicAddress + "/desk"))
    let count = waiting.count == 1 ? "Ett ärende" : "\(waiting.count) ärenden"
    return message("\(count) väntar på svar", paragraphs)
  }

  private func link(_ label: String, to value: FeedbackCase) -> MailParagraph {
    .link(label: label, address: "\(settings.publicAddress)/desk/arenden/\(value.number)")
  }

  private func message(_ subject: String, _ body: [MailParagraph]) -> MailMessage {
    let paragraphs =
      body + [
        .text("Du väljer själv hur du får påminnelser: logga in och öppna Mina utskick."),
        .text("Det här mejlet har skickats automatiskt. Svara inte på det."),
      ]
    return MailMessage(
      subject: subject, text: MailParagraph.plain(paragraphs),
      html: MailParagraph.html(paragraphs, title: subject, language: "sv"))
  }
}
