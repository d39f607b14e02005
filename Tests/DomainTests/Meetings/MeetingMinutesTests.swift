import Domain
import TestSupport
import Testing

struct MeetingMinutesTests {
  private func minutes(
    held: String = "2026-03-02", participants: Int = 8, notes: String = "Vi pratade.", decisions: String = "",
    due: String? = nil
  ) throws -> MeetingMinutes {
    MeetingMinutes(
      heldOn: try calendarDay(held), period: try ReportPeriod(parsing: "2026-01-01..2026-02-28"),
      participants: participants, notes: notes, decisions: decisions, dueOn: try due.map(calendarDay))
  }

  @Test func `each line is an improvement, and a number in front says which case it is about`() throws {
    let lines = try minutes(decisions: "Ring i tid\n\n 2026-0117: Byt lås \r\n2026-0117\n2026 är året").lines
    #expect(lines.map(\.title) == ["Ring i tid", "Byt lås", "2026-0117", "2026 är året"])
    #expect(lines.map { $0.number?.description } == [nil, "2026-0117", nil, nil])
  }

  @Test func `what is wrong is said by its field`() throws {
    let today = try calendarDay("2026-03-02")
    for (bad, key) in [
      (try minutes(held: "2026-03-03"), ProblemKey.meetingInFuture),
      (try minutes(participants: 0), .participantsWrong),
      (try minutes(participants: 501), .participantsWrong),
      (try minutes(notes: " \n "), .minutesMissing), (try minutes(decisions: "Ring"), .dateWrong),
      (try minutes(decisions: String(repeating: "a", count: 201), due: "2026-04-01"), .fieldTooLong),
    ] {
      let problems = #expect(throws: Problems.self) { try bad.checked(on: today) }
      #expect(problems?.all.map(\.key) == [key])
    }
    #expect(throws: Never.self) {
      try minutes(notes: "", decisions: "Ring", due: "2026-04-01").checked(on: today)
    }
  }

  @Test(arguments: ["Ring Eva på 070-123 45 67", "811218-9876", "Skriv till eva@example.se"])
  func `what points at a person is refused, in what was said and in what was decided`(words: String) throws {
    let today = try calendarDay("2026-03-02")
    func fields(_ wrong: MeetingMinutes) -> [Problem] {
      let problems = #expect(throws: Problems.self) { try wrong.checked(on: today) }
      return problems?.all ?? []
    }
    let (inNotes, inDecisions) = (
      Problem(.invalid, .pointsAtPerson, field: "notes"),
      Problem(.invalid, .pointsAtPerson, field: "decisions")
    )
    let decided = "Byt lås\n2026-0117 \(words)"
    let said = fields(try minutes(notes: "Vi pratade.\n\(words)"))
    #expect(said == [inNotes])
    let planned = fields(try minutes(decisions: decided, due: "2026-04-01"))
    #expect(planned == [inDecisions])
    let both = fields(try minutes(notes: words, decisions: decided, due: "2026-04-01"))
    #expect(both == [inNotes, inDecisions])
  }

  @Test(arguments: [
    "2026-0117–2026-0119", "2026-0117 2026-0118", "2026-0117/2026-0118", "kl. 08-10 2026-03-04",
  ])
  func `case numbers and dates beside each other point at nobody`(words: String) throws {
    let wanted = try minutes(notes: "Vi läste \(words).", decisions: "Läs \(words) igen", due: "2026-04-01")
    let kept = try wanted.checked(on: try calendarDay("2026-03-02"))
    #expect(kept == wanted)
  }

  @Test func `the number of a case in front of a decision points at nobody`() throws {
    let several = try minutes(
      notes: "Vi läste 2026-0117 och 2026-0118.", decisions: "2026-0117: Ring i tid\n2026-0118 Byt lås",
      due: "2026-04-01")
    let kept = try several.checked(on: try calendarDay("2026-03-02"))
    #expect(kept == several)
  }
}
