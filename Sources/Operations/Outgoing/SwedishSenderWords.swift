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
    case .messaged: "Vi har skrivit till dig om din synpunkt \(number)"
    case .merged: "Din synpunkt \(number) besvaras tillsammans med en annan"
    case .split: "Din synpunkt \(number) har delats upp"
    case .rescheduled: "Ny svarsdag för din synpunkt \(number)"
    case .handedOver: "Din synpunkt \(number) har lämnats över"
    case .closed: "Din synpunkt \(number) hör inte till kommunen"
    }
  }

  func body(_ notice: SenderNotice, _ number: String, answerBy: CalendarDay, today: CalendarDay) -> [String] {
    let day = PlainSwedishDate(today: .first).date(answerBy)
    // A mail may leave, or be sent again, when the day has passed: what is past is not promised.
    let promise =
      answerBy < today
      ? "Svaret skulle ha kommit senast \(day), men det är försenat. Vi beklagar det."
      : "Du får svar senast \(day)."
    return switch notice {
    case .registered:
      ["Tack för att du hörde av dig. Din synpunkt har nummer \(number).", promise]
    case .answered: ["Vi har svarat på din synpunkt med nummer \(number)."]
    case .asked: ["Vi behöver veta mer för att kunna svara på din synpunkt med nummer \(number)."]
    case .extended:
      [
        "Vi hinner inte svara på din synpunkt med nummer \(number) i tid. \(promise)",
        "Följ din synpunkt, så ser du varför.",
      ]
    case .forwarded:
      ["Någon annan svarar nu på din synpunkt med nummer \(number). Följ den, så ser du vem."]
    case .reopened: ["Vi arbetar med din synpunkt med nummer \(number) igen. \(promise)"]
    case .messaged: ["Vi har skrivit ett meddelande till dig om din synpunkt med nummer \(number)."]
    case .merged:
      [
        "Din synpunkt med nummer \(number) gäller samma sak som en annan. Vi besvarar dem tillsammans.",
        "Du läser svaret på samma sätt som förut, med din egen kod.",
      ]
    case .split:
      [
        "Din synpunkt med nummer \(number) gäller flera saker. Vi besvarar dem var för sig.",
        "Du följer alla delarna med samma kod.",
      ]
    case .rescheduled:
      ["Svarsdagen för din synpunkt med nummer \(number) är ändrad. \(promise)"]
    case .handedOver:
      [
        "Det som din synpunkt med nummer \(number) gäller tas om hand på ett annat sätt. Vi har lämnat över den.",
        "Följ den, så ser du vad som händer nu.",
      ]
    case .closed:
      [
        "Din synpunkt med nummer \(number) gäller något som kommunen inte ansvarar för. Därför har vi avslutat den.",
        "Följ den, så ser du vart du kan vända dig.",
      ]
    }
  }

  func confirmation(_ number: String) -> [String] {
    [
      "Tack för att du hörde av dig. Ditt klagomål har nummer \(number).",
      "Du ville inte ha något svar. Vi bekräftar ändå att vi har fått klagomålet, och vi utreder det.",
    ]
  }

  func linkLabel(_ notice: SenderNotice) -> String {
    switch notice {
    case .answered: "Läs svaret"
    case .asked: "Läs frågan och svara"
    case .messaged: "Läs meddelandet"
    case .closed: "Läs vart du kan vända dig"
    case .registered, .extended, .forwarded, .reopened, .merged, .split, .rescheduled, .handedOver:
      "Följ din synpunkt"
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
