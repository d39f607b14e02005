import Domain
import Operations

// What has been said and noted, in the order of the journal.
extension CaseWords {
  /// Answers, questions, replies and messages, with the internal notes among them.
  func thread(of file: CaseFile) -> [ThreadMessage] {
    let said = file.thread.items.compactMap { item in
      file.text(item.text).map { (item.sequence, message(item, $0)) }
    }
    let noted = file.dialogue.notes.compactMap { note -> (Int, ThreadMessage)? in
      guard let id = note.text, let text = file.text(id) else { return nil }
      let entry = file.journal.last { $0.details["noteDigest"]?.hasPrefix(id.rawValue) == true }
      return (
        entry?.sequence ?? 0,
        ThreadMessage(
          .note, author: who(note.done.actor), heading: "Intern anteckning", when: moment(note.done),
          text: text)
      )
    }
    return (said + noted).sorted { $0.0 < $1.0 }.map(\.1) + HandingOnWords(file: file).statements
  }

  private func message(_ item: CaseThread.Item, _ text: String) -> ThreadMessage {
    let (side, heading): (ThreadMessage.Side, String) =
      switch item.kind {
      case .answer: (.municipality, item.ordinal == 1 ? "Svar" : "Nytt svar")
      case .question: (.municipality, "Fråga till avsändaren")
      case .reply: (.citizen, "Meddelande från avsändaren")
      case .information: (.municipality, "Meddelande till avsändaren")
      }
    return ThreadMessage(
      side, author: who(item.done.actor), heading: heading, when: moment(item.done), text: text)
  }

  /// Who is waited for, and since when.
  func waits(of file: CaseFile) -> [StateMark] {
    let dates = PlainSwedishDate(today: file.today)
    return file.dialogue.openWaits.map {
      StateMark("Väntar på \($0.party.swedish) sedan \(dates.date($0.began.day))", .neutral)
    }
  }
}
