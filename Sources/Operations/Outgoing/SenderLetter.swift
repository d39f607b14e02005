import Domain
import Mail

/// What a sender is told: that something happened, the number, and where to read it. Never what they wrote, and not
/// the answer either unless somebody has decided that it is harmless (rules R46).
struct SenderLetter {
  let value: FeedbackCase
  /// The day of the answer, which is the main case's for a duplicate.
  let answerBy: CalendarDay
  let today: CalendarDay
  let municipality: Municipality
  /// Of the site, without a slash at the end.
  let address: String
  /// Nil unless it may stand here.
  let answer: String?

  func message(_ notice: SenderNotice) -> MailMessage {
    // A complaint is confirmed in the same words when it is dealt with together with another one.
    let isConfirmationAlone = notice.confirms && value.sender.wish == .noAnswer
    let told: SenderNotice = isConfirmationAlone ? .registered : notice
    let words: any SenderWords = language == "en" ? EnglishSenderWords() : SwedishSenderWords()
    let number = value.number.description
    let subject = words.subject(told, number)
    var paragraphs = [MailParagraph.text(words.greeting)]
    let body =
      isConfirmationAlone
      ? words.confirmation(number) : words.body(told, number, answerBy: answerBy, today: today)
    paragraphs += body.map { .text($0) }
    if let answer { paragraphs.append(.quote(answer)) }
    paragraphs.append(.link(label: words.linkLabel(told), address: address + "/folj"))
    paragraphs += words.closing(phone: municipality.phone).map { .text($0) }
    paragraphs.append(.text(municipality.name))
    return MailMessage(subject, paragraphs, language: language)
  }

  /// The language of the case where we have words in it, otherwise Swedish.
  private var language: String {
    value.language.lowercased().split(separator: "-").first == "en" ? "en" : "sv"
  }
}

/// The sentences of a language.
protocol SenderWords {
  var greeting: String { get }
  func subject(_ notice: SenderNotice, _ number: String) -> String
  /// - Parameter today: the day that it leaves, since a day that has passed is not promised.
  func body(_ notice: SenderNotice, _ number: String, answerBy: CalendarDay, today: CalendarDay) -> [String]
  /// That a complaint has come in, for who wants no answer and is told so all the same, since a law says so.
  func confirmation(_ number: String) -> [String]
  func linkLabel(_ notice: SenderNotice) -> String
  func closing(phone: String) -> [String]
}
