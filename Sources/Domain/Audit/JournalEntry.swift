import Crypto
import Foundation

/// One line of a case's journal: append-only, without personal data, and chained to the one before so that nobody
/// can alter it unseen.
package struct JournalEntry: Sendable, Equatable {
  package let caseID: CaseID
  /// 1 for the first entry; also the case's version after it.
  package let sequence: Int
  package let at: JournalTime
  /// `Actor.reference`.
  package let actor: String
  package let event: CaseEvent
  /// What changed, by name; identifiers, dates, enum words and digests, never what somebody wrote.
  package let details: [String: String]
  /// The hash of the entry before, empty for the first. Lower-case hexadecimal.
  package let previousHash: String
  package let hash: String

  /// A new entry after `previous`.
  package init(
    caseID: CaseID, sequence: Int, at: JournalTime, actor: String, event: CaseEvent,
    details: [String: String],
    previousHash: String
  ) {
    self.init(
      stored: caseID, sequence: sequence, at: at, actor: actor, event: event, details: details,
      previousHash: previousHash,
      hash: Self.hash(
        caseID: caseID, sequence: sequence, at: at, actor: actor, event: event, details: details,
        previousHash: previousHash))
  }

  /// An entry as it was read, with the hash that stood beside it.
  package init(
    stored caseID: CaseID, sequence: Int, at: JournalTime, actor: String, event: CaseEvent,
    details: [String: String], previousHash: String, hash: String
  ) {
    self.caseID = caseID
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.event = event
    self.details = details
    self.previousHash = previousHash
    self.hash = hash
  }

  /// Whether the entry is what its hash says.
  package var isIntact: Bool {
    hash
      == Self.hash(
        caseID: caseID, sequence: sequence, at: at, actor: actor, event: event, details: details,
        previousHash: previousHash)
  }

  /// SHA-256 over the fields in this order, each as a netstring, so that no two entries share a form.
  private static func hash(
    caseID: CaseID, sequence: Int, at: JournalTime, actor: String, event: CaseEvent,
    details: [String: String],
    previousHash: String
  ) -> String {
    var digest = ChainDigest()
    digest.add("norna journal 1")
    digest.add(caseID.rawValue)
    digest.add(String(sequence))
    digest.add(at.text)
    digest.add(actor)
    digest.add(event.rawValue)
    for (name, value) in details.sorted(by: { $0.key < $1.key }) {
      digest.add(name)
      digest.add(value)
    }
    digest.add(previousHash)
    return digest.hexadecimal()
  }
}

/// When a journal entry was made: to the day only for what an anonymous sender does.
package enum JournalTime: Sendable, Equatable {
  case day(CalendarDay)
  case instant(Date)

  /// `2026-11-24`, or UTC with milliseconds.
  package var text: String {
    switch self {
    case .day(let day): day.description
    case .instant(let instant): UTCText.format(instant)
    }
  }

  package init?(text: String) {
    if let day = CalendarDay(text) {
      self = .day(day)
    } else if let instant = UTCText.parse(text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }
}
