import Domain

struct EnglishSenderWords: SenderWords {
  var greeting: String { "Hello," }

  func subject(_ notice: SenderNotice, _ number: String) -> String {
    switch notice {
    case .registered: "We have received your feedback \(number)"
    case .answered: "We have answered your feedback \(number)"
    case .asked: "We have a question about your feedback \(number)"
    case .extended: "Our answer to your feedback \(number) is delayed"
    case .forwarded: "Your feedback \(number) is with somebody else now"
    case .reopened: "We have reopened your feedback \(number)"
    case .messaged: "We have written to you about your feedback \(number)"
    case .merged: "Your feedback \(number) is answered together with another"
    case .split: "Your feedback \(number) has been divided"
    case .rescheduled: "A new date for our answer to your feedback \(number)"
    case .handedOver: "Your feedback \(number) has been handed over"
    case .closed: "Your feedback \(number) is not a matter for the municipality"
    }
  }

  func body(_ notice: SenderNotice, _ number: String, answerBy: CalendarDay, today: CalendarDay) -> [String] {
    let day = Self.date(answerBy)
    // A mail may leave, or be sent again, when the day has passed: what is past is not promised.
    let promise =
      answerBy < today
      ? "Our answer was due by \(day), but it is late. We are sorry." : "We will answer by \(day)."
    return switch notice {
    case .registered:
      ["Thank you for writing to us. Your feedback has number \(number).", promise]
    case .answered: ["We have answered your feedback with number \(number)."]
    case .asked: ["We need to know more before we can answer your feedback with number \(number)."]
    case .extended:
      [
        "We need more time to answer your feedback with number \(number). \(promise)",
        "Follow your feedback to see why.",
      ]
    case .forwarded:
      ["Somebody else is answering your feedback with number \(number) now. Follow it to see who."]
    case .messaged: ["We have written you a message about your feedback with number \(number)."]
    case .merged:
      [
        "Your feedback with number \(number) is about the same thing as another. We answer them together.",
        "You read the answer as before, with your own code.",
      ]
    case .split:
      [
        "Your feedback with number \(number) is about several things. We answer each of them.",
        "You follow all of them with the same code.",
      ]
    case .rescheduled:
      ["The date of our answer to your feedback with number \(number) has changed. \(promise)"]
    case .handedOver:
      [
        "What your feedback with number \(number) is about is dealt with in another way. We have handed it over.",
        "Follow your feedback to see what happens now.",
      ]
    case .closed:
      [
        "Your feedback with number \(number) is about something that the municipality is not responsible for. "
          + "We have closed it.",
        "Follow your feedback to see where you can turn.",
      ]
    case .reopened: ["We are working on your feedback with number \(number) again. \(promise)"]
    }
  }

  func confirmation(_ number: String) -> [String] {
    [
      "Thank you for writing to us. Your complaint has number \(number).",
      "You did not want an answer. We confirm that we have your complaint, and will look into it.",
    ]
  }

  func linkLabel(_ notice: SenderNotice) -> String {
    switch notice {
    case .answered: "Read the answer"
    case .asked: "Read the question and reply"
    case .messaged: "Read the message"
    case .closed: "See where you can turn"
    case .registered, .extended, .forwarded, .reopened, .merged, .split, .rescheduled, .handedOver:
      "Follow your feedback"
    }
  }

  func closing(phone: String) -> [String] {
    let help = phone.isEmpty ? "Contact us if you have no code." : "No code? Call \(phone)."
    return [
      "You need the code on your receipt. It works like a key, so we never send it by e-mail. \(help)",
      "This message was sent automatically. Please do not reply to it.",
    ]
  }

  private static func date(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
