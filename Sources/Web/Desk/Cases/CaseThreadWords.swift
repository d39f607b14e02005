import Domain
import Operations

// What has been said and noted, in the order of the journal.
extension CaseWords {
  /// Answers, questions, replies and messages, with the internal notes among them, and what was written to those who
  /// took the case over or were asked.
  func thread(of file: CaseFile) -> [ThreadMessage] {
    let said = file.thread.items.compactMap { item in
      file.text(item.text).map { (item.sequence, message(item, $0)) }
    }
    let noted = file.dialogue.notes.compactMap { note -> (Int, ThreadMessage)? in
      guard let id = note.text, let text = file.text(id) else { return nil }
      return (
        sequence(of: id, in: file),
        ThreadMessage(
          .note, author: who(note.done.actor), heading: "Intern anteckning", when: moment(note.done),
          text: text)
      )
    }
    let handing = HandingOnWords(file: file)
    let covering: [(Int, ThreadMessage)] = handing.covering.map {
      (sequence(of: $0.id, in: file), $0.message)
    }
    let ordered = (said + noted + covering).sorted { $0.0 < $1.0 }
    return ordered.map(\.1) + handing.statements
  }

  /// The place in the journal of the entry that vouches for a text; 0 for one that came without.
  private func sequence(of text: RowID, in file: CaseFile) -> Int {
    file.journal.last { entry in
      entry.details.contains { $0.key.hasSuffix("Digest") && $0.value.hasPrefix(text.rawValue) }
    }?.sequence ?? 0
  }

  /// What those whom the reader stands in for have begun to write.
  func colleaguesDrafts(of file: CaseFile) -> [ThreadMessage] {
    let dates = PlainSwedishDate(today: file.today)
    return file.dialogue.colleaguesDrafts.map { writer, draft in
      ThreadMessage(
        .note, author: writer.name, heading: "Utkast, \(draft.form.swedish)", when: dates.date(draft.savedOn),
        text: draft.text)
    }
  }

  private func message(_ item: CaseThread.Item, _ text: String) -> ThreadMessage {
    let (side, heading): (ThreadMessage.Side, String) =
      switch item.kind {
      case .answer: (.municipality, item.ordinal == 1 ? "Svar" : "Nytt svar")
      case .question: (.municipality, "Fråga till avsändaren")
      case .reply: (.citizen, CaseWords.reply(item.writtenDown?.channel))
      case .information: (.municipality, "Meddelande till avsändaren")
      }
    guard let writtenDown = item.writtenDown else {
      return ThreadMessage(
        side, author: who(item.done.actor), heading: heading, when: moment(item.done), text: text)
    }
    let day = PlainSwedishDate(today: file.today).date(writtenDown.cameOn)
    return ThreadMessage(
      side, author: "Avsändaren", heading: heading,
      when: "\(day). Inskrivet av \(who(item.done.actor)) \(moment(item.done))", text: text)
  }

  /// What a reply is called: with the way it came, where somebody at the desk wrote it down.
  static func reply(_ channel: Channel?) -> String {
    let heading = "Meddelande från avsändaren"
    return channel.map { "\(heading), \($0.swedish)" } ?? heading
  }

  /// Who is waited for, and since when.
  func waits(of file: CaseFile) -> [StateMark] {
    let dates = PlainSwedishDate(today: file.today)
    return file.dialogue.openWaits.map {
      StateMark("Väntar på \($0.party.swedish) sedan \(dates.date($0.began.day))", .neutral)
    }
  }
}
