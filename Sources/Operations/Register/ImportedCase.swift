import Domain
import Foundation
import Storage

/// A row as the rows of the register that it becomes.
struct ImportedCase {
  let new: NewCase
  let acknowledgement: Acknowledgement?
  let answer: Answer?
  let closure: Closure?

  var id: CaseID { new.value.id }

  init(
    _ row: RegisterRow, importID: RowID, classification: Classification, promise: CasePromise,
    identifiers: inout IdentifierSequence, today: CalendarDay
  ) {
    let id: CaseID = identifiers.next()
    let keepsTime = row.sender.identity == .named
    func doing(_ moment: RegisterMoment) -> Doing {
      Doing(day: moment.day, instant: keepsTime ? moment.instant : nil, actor: Actor.program.reference)
    }
    let value = FeedbackCase(
      id: id, number: CaseNumber(year: row.received.day.year, sequence: 0),
      arrival: Arrival(
        day: row.received.day, instant: keepsTime ? row.received.instant : nil, rule: .imported),
      registeredOn: today, classification: classification, channel: row.channel, sender: row.sender,
      language: "sv", promise: promise, movedAnswerBy: nil, state: row.state, officer: nil, version: 1)
    let texts = [(TextRole.subject, row.subject), (.submission, row.text)].filter { !$0.1.isEmpty }
    new = NewCase(
      value: value,
      texts: texts.map {
        .new($0.1, role: $0.0, caseID: id, id: identifiers.next(), salt: identifiers.unordered())
      },
      origin: .init(importID: importID, line: row.line, externalNumber: row.number))
    // An answer also acknowledges, where nothing was noted before it.
    acknowledgement =
      row.acknowledged.map { Acknowledgement(done: doing($0), means: .imported) }
      ?? row.answered.map { Acknowledgement(done: doing($0), means: .answer) }
    answer = row.answered.map { Answer(ordinal: 1, done: doing($0), text: nil) }
    closure = row.closed.map { Closure(ordinal: 1, done: doing($0), reason: row.closureReason) }
  }
}

extension RegisterRow {
  /// The old registers do not say why; what can be known is whether there was an answer.
  fileprivate var closureReason: ClosureReason {
    if answered != nil { return .answered }
    return sender.owedAnswer ? .noMeasure : .cannotBeAnswered
  }
}

extension FeedbackCase {
  /// The journal's first entry for a case that came by import.
  func importEntry(
    texts: [CaseText], acknowledgedOn: CalendarDay?, answeredOn: CalendarDay?, importID: RowID, at now: Date
  ) -> JournalEntry {
    var details = journalDetails(texts: texts)
    details["state"] = state.rawValue
    details["import"] = importID.rawValue
    details["acknowledged"] = acknowledgedOn?.description
    details["answered"] = answeredOn?.description
    return JournalEntry(
      caseID: id, sequence: 1, at: .instant(now), actor: Actor.program.reference, event: .imported,
      details: details, previousHash: "")
  }
}
