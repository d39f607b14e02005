import Domain
import Foundation
import TestSupport
import Testing

struct JournalEntryTests {
  @Test func `the hash is SHA-256 over the fields as netstrings, computed elsewhere too`() throws {
    let first = JournalEntry(
      caseID: CaseID(rawValue: "c1"), sequence: 1, at: .day(try calendarDay("2026-03-02")), actor: "sender",
      event: .registered, details: ["number": "2026-0001", "kind": "complaint"], previousHash: "")
    #expect(first.hash == "0a15a01c7856a2aa27487fe239cced3c285db30d66d115c68a7aed132ccc9e72")
    let instant = TestClock("2026-03-02T09:00:00.125Z").now
    let second = JournalEntry(
      caseID: CaseID(rawValue: "c1"), sequence: 2, at: .instant(instant), actor: "staff:å", event: .answered,
      details: ["a": "b"], previousHash: "ff")
    #expect(second.hash == "0b451739807962fa7b2a9033bc1e4632618b4f08f87f1ae0391697c23ad1f548")
    #expect(first.isIntact && second.isIntact)
  }

  @Test func `a change in any field breaks the entry`() throws {
    let entry = try SampleJournal.entries()[2]
    let altered = [
      SampleJournal.altered(entry, caseID: CaseID(rawValue: "c2")), SampleJournal.altered(entry, sequence: 4),
      SampleJournal.altered(entry, at: .day(try calendarDay("2026-03-05"))),
      SampleJournal.altered(entry, actor: "program"), SampleJournal.altered(entry, event: .assigned),
      SampleJournal.altered(entry, details: [:]),
      SampleJournal.altered(entry, details: ["number": "2026-0001", "kind": "compliment"]),
      SampleJournal.altered(entry, previousHash: ""),
    ]
    #expect(SampleJournal.altered(entry).isIntact)
    #expect(altered.allSatisfy { !$0.isIntact })
  }

  @Test func `text cannot be moved from one field to its neighbour`() throws {
    func entry(_ details: [String: String]) throws -> JournalEntry {
      JournalEntry(
        caseID: SampleJournal.id, sequence: 1, at: .day(try calendarDay("2026-03-02")), actor: "sender",
        event: .registered, details: details, previousHash: "")
    }
    let hashes = Set(
      try [["ab": "c"], ["a": "bc"], ["a": "b", "c": ""], ["a": "", "b": "c"], ["abc": ""]].map(entry).map(
        \.hash))
    #expect(hashes.count == 5)
  }

  @Test(arguments: [
    "2026-11-24", "2026-11-24T10:09:31.123Z", "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
  ])
  func `a time is a day or an instant, and is read back from its text`(text: String) {
    #expect(JournalTime(text: text)?.text == text)
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-11-24T10:09:31Z", "2026-11-24 10:09:31.123Z", "2026-11-24T25:00:00.000Z", "nu",
  ])
  func `any other text is no time`(text: String) {
    #expect(JournalTime(text: text) == nil)
  }
}
