import Domain
import Operations
import Storage

extension AnswerPreviewPage {
  init(_ file: CaseFile, _ preview: AnswerPreview, version: String) {
    let address = "/desk/arenden/\(file.value.number)"
    let dates = PlainSwedishDate(today: file.today)
    let ordinal = file.answers.count + 1
    self.init(
      thread: [
        ThreadMessage(
          .municipality, author: "Kommunen", heading: ordinal == 1 ? "Svar" : "Nytt svar",
          when: dates.date(file.today), text: preview.text)
      ],
      notice: Self.notice(file, preview.sender),
      mail: preview.sender.mail.map { PreviewedMail(subject: $0.subject, text: $0.text) },
      others: Self.others(preview), ways: preview.duplicates.map(Self.way), text: preview.text,
      version: version, sendAction: address + "/svar", editAction: address + "/svara")
  }

  private static func notice(_ file: CaseFile, _ reader: AnswerPreview.Reader) -> String {
    switch reader.way {
    case .mail:
      return reader.answerStandsInMail
        ? "Avsändaren får det här mejlet. Svaret står i mejlet."
        : "Avsändaren får det här mejlet. Svaret självt skickas inte med e-post."
    case .desk:
      let how =
        if file.contact?.email.isEmpty == false {
          "Kommunen skickar inga mejl. Du"
        } else {
          "Avsändaren har ingen e-postadress. Du"
        }
      return "\(how) berättar själv för avsändaren att svaret finns. Det blir en uppgift i ärendet."
    case .receiptCode:
      return file.value.sender.canBeReached
        ? "Avsändaren är anonym och läser svaret med sin kod på webbplatsen. Inget mejl skickas."
        : "Avsändaren går inte att nå. Svaret finns kvar i ärendet."
    case .noAnswerWanted:
      return "Avsändaren vill inte ha svar, så inget skickas. Svaret finns kvar i ärendet."
    }
  }

  private static func others(_ preview: AnswerPreview) -> String? {
    let list = preview.duplicates.map(\.number.description).joined(separator: ", ")
    let seen = list.isEmpty ? nil : "den som lämnade \(list), som är sammanslaget med det här ärendet"
    let unseen: String? =
      switch preview.unseen {
      case 0: nil
      case 1: "en avsändare till, vars ärende inte visas här"
      default: "\(preview.unseen) avsändare till, vars ärenden inte visas här"
      }
    let readers = [seen, unseen].compactMap { $0 }
    guard !readers.isEmpty else { return nil }
    return "Svaret läses också av \(readers.joined(separator: ", och av ")). "
      + "Skriv inget som bara är till den ena."
  }

  private static func way(_ reader: AnswerPreview.Reader) -> String {
    let how =
      switch reader.way {
      case .mail: "får ett eget mejl, utan svaret"
      case .desk: "får veta det av dig"
      case .receiptCode: "läser det med sin kod"
      case .noAnswerWanted: "vill inte ha svar och får inget veta"
      }
    return "Den som lämnade \(reader.number) \(how)."
  }
}
