import Domain
import Testing

struct WaitingTests {
  @Test func `spans that overlap are counted once, and only within the asked days`() throws {
    func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }
    let spans = [
      WaitingSpan(from: try day("2026-03-10"), to: try day("2026-03-12")),
      WaitingSpan(from: try day("2026-02-20"), to: try day("2026-03-03")),
      WaitingSpan(from: try day("2026-03-11"), to: nil),
      WaitingSpan(from: try day("2026-03-05"), to: try day("2026-03-05")),
    ]
    let joined = WaitingSpan.joined(spans, from: try day("2026-03-02"), to: try day("2026-03-16"))
    #expect(joined.map { "\($0.from)–\($0.to)" } == ["2026-03-02–2026-03-03", "2026-03-10–2026-03-16"])
  }

  @Test func `nothing is waited for outside the days that are asked for`() throws {
    let day = try #require(CalendarDay("2026-03-02"))
    #expect(WaitingSpan.joined([WaitingSpan(from: day, to: nil)], from: day, to: day).isEmpty)
  }

  @Test func `notes without a fate are asked about`() throws {
    let day = try #require(CalendarDay("2026-03-02"))
    let done = Doing(day: day, instant: nil, actor: "staff:x")
    let (one, other) = (RowID(rawValue: "a"), RowID(rawValue: "b"))
    let notes = [
      CaseNote(id: one, done: done, text: nil), CaseNote(id: other, done: done, text: nil, fate: .kept),
    ]
    #expect(throws: Problem(.invalid, .noteUndecided, field: "note-a")) {
      try CaseNote.checkDecided(notes, by: [other: .kept])
    }
    try CaseNote.checkDecided(notes, by: [one: .cleansed])
  }
}
