import Mustache

/// What went wrong, in words, and what to do about it. The same in both frames.
struct ErrorPage<Frame: PageFrame>: PageModel {
  let title: String
  let text: String
  /// What the person can do now.
  let advice: String
  /// The id that the log has too, for errors of the server.
  var reference: String?
  let back: PageLink

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "text": text
    case "advice": advice
    case "reference": answer(reference)
    case "back": back
    default: nil
    }
  }

  static var template: PageTemplate {
    PageTemplate(
      ##"""
      <h1>{{title}}</h1>
      <p class="lead">{{text}}</p>
      <p>{{advice}}</p>
      {{#reference}}<p>Säg det här numret om du kontaktar oss: <code>{{.}}</code></p>{{/reference}}
      {{#back}}<p class="actions"><a class="button" href="{{address}}">{{label}}</a></p>{{/back}}
      """##)
  }
}

extension ErrorPage {
  /// The page for an HTTP status. What one may not see answers 404 as well, word for word.
  ///
  /// - Parameter reference: shown for 500 and above, where it helps to find the line in the log.
  init(
    status: Int, reference: String? = nil, back: PageLink = PageLink(label: "Till startsidan", address: "/")
  ) {
    let words = ErrorWords(status: status)
    self.init(
      title: words.title, text: words.text, advice: words.advice,
      reference: status >= 500 ? reference : nil, back: back)
  }
}

/// The words for each status.
private struct ErrorWords {
  let title: String
  let text: String
  let advice: String

  init(_ title: String, _ text: String, _ advice: String) {
    self.title = title
    self.text = text
    self.advice = advice
  }

  init(status: Int) {
    self =
      switch status {
      case 400, 408, 415, 422:
        ErrorWords(
          "Vi förstod inte det du skickade", "Något i formuläret kom inte fram som det skulle.",
          "Gå tillbaka och försök igen.")
      case 403:
        ErrorWords(
          "Sidan har stått öppen för länge",
          "Av säkerhetsskäl tog vi inte emot det du skickade. Inget är sparat.",
          "Gå tillbaka, ladda om sidan och skicka igen. Kopiera din text först.")
      case 404:
        ErrorWords(
          "Sidan finns inte", "Adressen kan vara fel, eller så har sidan tagits bort.",
          "Kontrollera adressen eller börja om från startsidan.")
      case 405:
        ErrorWords(
          "Så kan sidan inte användas", "Adressen finns, men den går inte att öppna på det här sättet.",
          "Börja om från startsidan.")
      case 409:
        ErrorWords(
          "Någon annan hann före",
          "Ärendet har ändrats sedan du öppnade sidan. Det du skickade är inte sparat.",
          "Gå tillbaka, kopiera din text, ladda om sidan och skicka igen.")
      case 413:
        ErrorWords(
          "Det du skickade är för stort", "Vi kan inte ta emot så mycket på en gång. Inget är sparat.",
          "Gå tillbaka och korta texten. Du kan också lämna en lång text i brev eller e-post.")
      case 429:
        ErrorWords(
          "Vänta en stund", "Vi har fått för många försök på kort tid. Inget är sparat.",
          "Försök igen om en minut.")
      case 503:
        ErrorWords(
          "Tjänsten är stängd en stund", "Det du skickade är inte sparat.",
          "Försök igen om några minuter, eller ring oss.")
      default:
        ErrorWords(
          "Något har blivit fel hos oss", "Det är inte ditt fel. Det du skickade kanske inte är sparat.",
          "Försök igen om en stund. Händer det igen: ring oss, så hjälper vi dig.")
      }
  }
}
