import Domain
import Foundation
import Operations
import Storage

extension MailLogPage {
  init(_ log: MailLog, _ question: MailLogQuestion) {
    self.init(
      isOff: log.delivery == .off, choices: Self.choices(log, question),
      rows: log.lines.map { MailLogRow($0, today: log.today) },
      emptyText: question.state == nil
        ? "Inget har skickats än. Här syns alla mejl till avsändare och medarbetare."
        : "Inga mejl i det här läget.",
      pagination: Self.pagination(log, question), resendAll: log.counts[.failed, default: 0] > 0)
  }

  private static func choices(_ log: MailLog, _ question: MailLogQuestion) -> [PageLink] {
    let all = log.counts.values.reduce(0, +)
    return [
      PageLink(
        label: "Alla (\(SwedishNumber.integer(all)))", address: "/desk/utskick",
        current: question.state == nil)
    ]
      + MailState.allCases.map { state in
        PageLink(
          label: "\(state.listName) (\(SwedishNumber.integer(log.counts[state] ?? 0)))",
          address: "/desk/utskick?state=\(state.rawValue)", current: question.state == state)
      }
  }

  private static func pagination(_ log: MailLog, _ question: MailLogQuestion) -> Pagination? {
    let count = question.state.map { log.counts[$0] ?? 0 } ?? log.counts.values.reduce(0, +)
    let pages = (count + Operations.mailLogLength - 1) / Operations.mailLogLength
    guard pages > 1 else { return nil }
    return Pagination(
      position: "Sida \(question.page) av \(pages)",
      previous: question.page > 1 ? question.address(page: question.page - 1) : nil,
      next: question.page < pages ? question.address(page: question.page + 1) : nil)
  }
}

extension MailState {
  fileprivate var listName: String {
    switch self {
    case .waiting: "Väntar"
    case .sent: "Skickade"
    case .failed: "Misslyckade"
    case .withdrawn: "Behövdes inte"
    }
  }
}

extension MailLogRow {
  init(_ line: MailLog.Line, today: CalendarDay) {
    let item = line.item
    let dates = PlainSwedishDate(today: today)
    func moment(_ instant: Date) -> String {
      "\(dates.relative(SwedishTime.day(of: instant))) kl. \(SwedishTime.clock(instant))"
    }
    self.init(
      kind: item.kind.swedish, number: item.number?.description,
      address: item.number.map { "/desk/arenden/\($0)" }, recipient: line.recipient,
      state: StateMark(item.state.swedish.capitalizedFirst, item.state.tone),
      made: item.isSealed ? dates.relative(SwedishTime.day(of: item.madeAt)) : moment(item.madeAt),
      detail: Self.detail(line, moment),
      resend: line.isResendable ? "/desk/utskick/\(item.id)/skicka-om" : nil,
      resendLabel: " \(item.kind.swedish.lowercased())"
        + (item.number.map { ", ärende \($0)" } ?? line.recipient.map { ", \($0)" } ?? ""))
  }

  private static func detail(_ line: MailLog.Line, _ moment: (Date) -> String) -> String {
    let item = line.item
    let code = item.replyCode.map { " (\($0))" } ?? ""
    let failure = item.failure.map { "\($0.swedish)\(code). " } ?? ""
    switch item.state {
    case .waiting where line.waitsForOffice: return "\(failure)Skickas på kontorstid."
    case .waiting where item.failure != nil: return "\(failure)Nytt försök \(moment(item.nextAttempt))."
    case .waiting: return "Skickas inom kort."
    case .sent: return item.endedAt.map { "Lämnat till e-postservern \(moment($0))." } ?? ""
    case .failed where item.isSealed:
      return
        "\(failure)Vem mejlet var till visas inte. Det skickas om när du skickar om alla som misslyckades."
    case .failed:
      return (failure + (item.isWrittenWhenSent ? "" : item.kind.insteadOfResending))
        .trimmingCharacters(in: .whitespaces)
    case .withdrawn: return item.kind.withdrawnBecause
    }
  }
}

extension MailState {
  fileprivate var tone: StateMark.Tone {
    switch self {
    case .waiting: .soon
    case .sent: .kept
    case .failed: .late
    case .withdrawn: .neutral
    }
  }
}

extension MailKind {
  /// What to do about a mail that failed and whose words are erased.
  fileprivate var insteadOfResending: String {
    switch self {
    case .digest: "Nästa sammanställning kommer nästa arbetsdag."
    case .written:
      "Texten är raderad, så mejlet kan inte skickas om. Gällde det ett nytt lösenord behöver "
        + "personen be om en ny länk."
    default: "Texten är raderad, så mejlet kan inte skickas om. Det som ska göras står bland uppgifterna."
    }
  }

  /// Why a mail was not sent after all.
  fileprivate var withdrawnBecause: String {
    switch self {
    case .digest: "En nyare sammanställning kom i stället."
    case .referred: "Frågan var redan besvarad eller återkallad."
    default: "Det som skulle berättas gällde inte längre, eller inte den som skulle få det."
    }
  }
}

extension MailOutage {
  /// What those who see to it that mail leaves read on every page of the desk until it is over.
  var sentence: String {
    let dates = PlainSwedishDate(today: today)
    func moment(_ instant: Date) -> String {
      "\(dates.relative(SwedishTime.day(of: instant))) kl. \(SwedishTime.clock(instant))"
    }
    let code = trouble.replyCode.map { " (\($0))" } ?? ""
    let mails = waiting == 1 ? "1 mejl väntar" : "\(waiting) mejl väntar"
    return "\(trouble.failure.swedish)\(code) sedan \(moment(trouble.since)). \(mails). "
      + "Nytt försök \(moment(trouble.nextAttempt))."
  }
}
