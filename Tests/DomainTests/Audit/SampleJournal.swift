import Domain
import Foundation
import TestSupport

/// Well-formed journals to break.
enum SampleJournal {
  static let id = CaseID(rawValue: "c1")
  /// The state after each entry of `entries()`.
  static let states: [CaseState] = [.registered, .acknowledged, .acknowledged, .answered, .closed]

  /// A case's whole life: registered, acknowledged, classified, answered, closed.
  static func entries(of id: CaseID = id) throws -> [JournalEntry] {
    var chain: [JournalEntry] = []
    let day = try calendarDay("2026-03-02")
    for event in [CaseEvent.registered, .acknowledged, .classified, .answered, .closed] {
      chain.append(
        JournalEntry(
          caseID: id, sequence: chain.count + 1, at: .day(day.adding(days: chain.count)), actor: "sender",
          event: event, details: ["number": "2026-0001", "kind": "complaint"],
          previousHash: chain.last?.hash ?? ""))
    }
    return chain
  }

  /// The entry with something else in it, and the hash as it was.
  static func altered(
    _ entry: JournalEntry, caseID: CaseID? = nil, sequence: Int? = nil, at: JournalTime? = nil,
    actor: String? = nil, event: CaseEvent? = nil, details: [String: String]? = nil,
    previousHash: String? = nil
  ) -> JournalEntry {
    JournalEntry(
      stored: caseID ?? entry.caseID, sequence: sequence ?? entry.sequence, at: at ?? entry.at,
      actor: actor ?? entry.actor, event: event ?? entry.event, details: details ?? entry.details,
      previousHash: previousHash ?? entry.previousHash, hash: entry.hash)
  }

  /// The entry with another event and a hash that fits it: what somebody would write who knows how it is made.
  static func forged(_ entry: JournalEntry, details: [String: String]) -> JournalEntry {
    JournalEntry(
      caseID: entry.caseID, sequence: entry.sequence, at: entry.at, actor: entry.actor, event: entry.event,
      details: details, previousHash: entry.previousHash)
  }
}
