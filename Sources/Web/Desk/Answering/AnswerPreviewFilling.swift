import Domain
import Operations
import Storage

extension AnswerPreviewPage {
  init(
    _ file: CaseFile, text: String, others: [CaseNumber], version: String, _ municipality: String
  ) {
    let address = "/desk/arenden/\(file.value.number)"
    let dates = PlainSwedishDate(today: file.today)
    let ordinal = file.answers.count + 1
    self.init(
      thread: [
        ThreadMessage(
          .municipality, author: "Kommunen", heading: ordinal == 1 ? "Svar" : "Nytt svar",
          when: dates.date(file.today), text: text)
      ],
      notice: Self.notice(file), mail: Self.mail(file, municipality), others: Self.others(others), text: text,
      version: version, sendAction: address + "/svar", editAction: address + "/svara")
  }

  private static func notice(_ file: CaseFile) -> String {
    guard file.value.sender.canBeReached else {
      return "Avsändaren går inte att nå. Svaret finns kvar i ärendet."
    }
    guard let contact = file.contact else {
      return "Avsändaren är anonym och läser svaret med sin kod på webbplatsen."
    }
    if !contact.email.isEmpty {
      return "Avsändaren får det här mejlet. Svaret självt skickas inte med e-post."
    }
    return contact.phone.isEmpty
      ? "Avsändaren har ingen e-postadress. Skicka svaret med brev."
      : "Avsändaren har ingen e-postadress. Ring, eller skicka svaret med brev."
  }

  private static func mail(_ file: CaseFile, _ municipality: String) -> String? {
    guard file.value.sender.canBeReached, file.contact?.email.isEmpty == false else { return nil }
    return """
      Du har fått svar på din synpunkt \(file.value.number).

      Läs svaret på sidan Följ din synpunkt, med koden från ditt kvitto.

      \(municipality)
      """
  }

  private static func others(_ numbers: [CaseNumber]) -> String? {
    guard !numbers.isEmpty else { return nil }
    let list = numbers.map(\.description).joined(separator: ", ")
    return "Svaret läses också av den som lämnade \(list), som är sammanslaget med det här ärendet. "
      + "Skriv inget som bara är till den ena."
  }
}
