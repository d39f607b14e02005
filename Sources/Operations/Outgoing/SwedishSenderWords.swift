import Domain

struct SwedishSenderWords: SenderWords {
  var greeting: String { "Hej!" }

  func subject(_ notice: SenderNotice, _ number: String) -> String {
    switch notice {
    case .registered: "Vi har tagit emot din synpunkt \(number)"
    case .answered: "Vi har svarat på din synpunkt \(number)"
    case .asked: "Vi har en fråga om din synpunkt \(number)"
    case .extended: "Svaret på din synpunkt \(number) dröjer"
    case .forwarded: "Din synpunkt \(number) har fått en ny mottagare"
    case .reopened: "Vi har öppnat din synpunkt \(number) igen"
    }
  }

  func body(_ notice: SenderNotice, _ number: String, answerBy: CalendarDay) -> [String] {
    let day = PlainSwedishDate(today: .first).date(answerBy)
    return switch notice {
    case .registered:
      ["Tack för att du hörde av dig. Din synpunkt har nummer \(number).", "Du får svar senast \(day)."]
    case .answered: ["Vi har svarat på din synpunkt med nummer \(number)."]
    case .asked: ["Vi behöver veta mer för att kunna svara på din synpunkt med nummer \(number)."]
    case .extended:
      [
        "Vi hinner inte svara på din synpunkt med nummer \(number) i tid. Du får svar senast \(day).",
        "Där du följer din synpunkt ser du varför.",
      ]
    case .forwarded:
      ["Någon annan svarar nu på din synpunkt med nummer \(number). Där du följer den ser du vem."]
    case .reopened: ["Vi arbetar med din synpunkt med nummer \(number) igen. Du får svar senast \(day)."]
    }
  }

  func linkLabel(_ notice: SenderNotice) -> String {
    switch notice {
    case .answered: "Läs svaret"
    case .asked: "Läs frågan och svara"
    case .registered, .extended, .forwarded, .reopened: "Följ din synpunkt"
    }
  }

  func closing(phone: String) -> [String] {
    let help = phone.isEmpty ? "Kontakta oss om du inte har någon kod." : "Har du ingen kod? Ring \(phone)."
    return [
      "Du behöver koden på ditt kvitto. Den är som en nyckel, och därför mejlar vi den aldrig. \(help)",
      "Det här mejlet har skickats automatiskt. Svara inte på det.",
    ]
  }
}
