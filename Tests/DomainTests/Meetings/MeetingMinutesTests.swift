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
}
