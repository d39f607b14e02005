import Domain
import TestSupport
import Testing

struct JournalReplayTests {
  private func faults(
    _ entries: [JournalEntry], version: Int? = nil, state: CaseState = .closed
  ) -> [String] {
    var replay = JournalReplay()
    let claim = JournalReplay.Claim(version: version ?? entries.count, state: state)
    return entries.flatMap { replay.read($0, claim: claim) } + replay.finish()
  }

  @Test func `a sound journal has no faults, at every point of its life`() throws {
    let entries = try SampleJournal.entries()
    for (index, state) in SampleJournal.states.enumerated() {
      #expect(faults(Array(entries.prefix(index + 1)), state: state).isEmpty)
    }
  }

  @Test func `an altered entry is found`() throws {
    var entries = try SampleJournal.entries()
    entries[2] = SampleJournal.altered(entries[2], details: ["kind": "complaint → question"])
    #expect(faults(entries) == ["case c1: journal entry 3 was altered"])
  }

  @Test func `an altered entry with a new hash of its own breaks the link to the next`() throws {
    var entries = try SampleJournal.entries()
    entries[2] = SampleJournal.forged(entries[2], details: ["kind": "complaint → question"])
    #expect(entries[2].isIntact)
    #expect(faults(entries) == ["case c1: journal entry 4 does not follow the one before"])
  }

  @Test func `a missing entry is found`() throws {
    var entries = try SampleJournal.entries()
    entries.remove(at: 2)
    let found = faults(entries, version: 5)
    #expect(found.contains("case c1: journal entry 3 is missing"))
    #expect(found.contains("case c1: journal entry 4 does not follow the one before"))
  }

  @Test func `a missing beginning is found`() throws {
    let entries = Array(try SampleJournal.entries().dropFirst())
    let found = faults(entries, version: 5)
    #expect(found.contains("case c1: journal entry 1 is missing"))
    #expect(found.contains("case c1: the journal does not begin with a registration"))
  }

  @Test func `entries in another order are found`() throws {
    var entries = try SampleJournal.entries()
    entries.swapAt(1, 2)
    #expect(faults(entries).contains("case c1: journal entry 2 is missing"))
  }

  @Test func `entries that were renumbered to hide a missing one are found`() throws {
    var entries = try SampleJournal.entries()
    entries.remove(at: 2)
    let renumbered = entries.enumerated().map { SampleJournal.altered($1, sequence: $0 + 1) }
    let found = faults(renumbered)
    #expect(found.contains("case c1: journal entry 3 was altered"))
    #expect(found.contains("case c1: journal entry 3 does not follow the one before"))
  }

  @Test func `an end that is cut off is found by the version that the case claims`() throws {
    let entries = Array(try SampleJournal.entries().dropLast())
    #expect(
      faults(entries, version: 5) == [
        "case c1: version 5, but 4 journal entries",
        "case c1: stands as closed, but its journal leads to answered",
      ])
  }

  @Test func `a step that the lifecycle does not allow is found, though every hash is right`() throws {
    var entries = Array(try SampleJournal.entries().prefix(2))
    entries.append(
      JournalEntry(
        caseID: SampleJournal.id, sequence: 3, at: .day(try calendarDay("2026-03-04")), actor: "program",
        event: .reopened, details: [:], previousHash: entries[1].hash))
    #expect(
      faults(entries, state: .acknowledged)
        == ["case c1: journal entry 3: reopened is not possible when acknowledged"])
  }

  @Test func `a case that stands otherwise than its journal says is found`() throws {
    #expect(
      faults(try SampleJournal.entries(), state: .answered)
        == ["case c1: stands as answered, but its journal leads to closed"])
  }

  @Test func `a case that has another number than its journal says is found`() throws {
    let entries = try SampleJournal.entries()
    for (number, faults) in [
      (CaseNumber(year: 2026, sequence: 1), []), (nil, []),
      (
        CaseNumber(year: 2026, sequence: 2),
        ["case c1: has the number 2026-0002, but its journal says 2026-0001"]
      ),
    ] {
      var replay = JournalReplay()
      let claim = JournalReplay.Claim(version: 5, state: .closed, number: number)
      #expect(entries.flatMap { replay.read($0, claim: claim) } + replay.finish() == faults)
    }
  }

  @Test func `one journal's fault is not laid on the next`() throws {
    let second = CaseID(rawValue: "c2")
    var replay = JournalReplay()
    var found: [String] = []
    for entry in try SampleJournal.entries().dropLast() {
      found += replay.read(entry, claim: .init(version: 5, state: .closed))
    }
    for entry in try SampleJournal.entries(of: second) {
      found += replay.read(entry, claim: .init(version: 5, state: .closed))
    }
    found += replay.finish()
    #expect(found.allSatisfy { $0.hasPrefix("case c1:") } && found.count == 2)
    #expect(replay.cases == 2)
    #expect(replay.finish().isEmpty)
  }

  @Test(arguments: CaseState.allCases)
  func `an imported case begins in the state that its entry says`(state: CaseState) throws {
    let entry = JournalEntry(
      caseID: SampleJournal.id, sequence: 1, at: .day(try calendarDay("2026-03-02")), actor: "program",
      event: .imported, details: ["state": state.rawValue], previousHash: "")
    #expect(faults([entry], state: state).isEmpty)
  }

  @Test(arguments: [[:], ["state": "lost"]])
  func `an imported case without a state is found`(details: [String: String]) throws {
    let entry = JournalEntry(
      caseID: SampleJournal.id, sequence: 1, at: .day(try calendarDay("2026-03-02")), actor: "program",
      event: .imported, details: details, previousHash: "")
    #expect(faults([entry]) == ["case c1: the journal does not begin with a registration"])
  }

  @Test func `no journals have no faults`() {
    var replay = JournalReplay()
    #expect(replay.finish().isEmpty)
    #expect(replay.cases == 0)
  }
}
