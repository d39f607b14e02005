import Domain
import TestSupport
import Testing

struct ImprovementTests {
  private func content(_ title: String = "Ring i tid", followUp: String? = nil) throws -> ImprovementContent {
    ImprovementContent(
      title: title, placement: .unrouted, dueOn: try calendarDay("2026-04-01"),
      followUpOn: try followUp.map(calendarDay))
  }

  @Test func `the level follows from the place`() {
    let board = BoardID(rawValue: "b")
    #expect(ImprovementLevel(of: .unrouted) == .municipality)
    #expect(ImprovementLevel(of: Placement(board: board)) == .board)
    #expect(ImprovementLevel(of: Placement(board: board, department: .init(rawValue: "d"))) == .department)
    #expect(ImprovementLevel(of: Placement(board: board, unit: .init(rawValue: "u"))) == .unit)
  }

  @Test func `all that is wrong with a form is said at once`() throws {
    let long = String(repeating: "å", count: 201)
    let bad = ImprovementContent(
      title: "  ", expectedEffect: String(repeating: "a", count: 4_001), placement: .unrouted, body: long,
      dueOn: try calendarDay("2026-04-01"), followUpOn: try calendarDay("2026-04-01"))
    let problems = #expect(throws: Problems.self) { try bad.checked() }
    #expect(problems?.all.map(\.key) == [.titleMissing, .fieldTooLong, .fieldTooLong, .followUpTooEarly])
    #expect(problems?.all.map(\.field) == ["title", "body", "expectedEffect", "followUpOn"])
  }

  @Test func `what changed is told value by value, and nothing else`() throws {
    let changes = try content().changes(to: content("Ring alltid", followUp: "2026-09-01"))
    #expect(
      changes == [
        ImprovementChange("title", from: "Ring i tid", to: "Ring alltid"),
        ImprovementChange("followUpOn", from: "", to: "2026-09-01"),
      ])
    #expect(try content().changes(to: content()).isEmpty)
  }

  @Test func `to drop it needs a reason, and to call it done something that shows it`() throws {
    let today = try calendarDay("2026-03-02")
    let dropped = #expect(throws: Problems.self) {
      try ImprovementProgress.planned.moved(to: .dropped, reason: " ", evidence: "", on: today)
    }
    #expect(dropped?.all.map(\.key) == [.dropReasonMissing])
    let done = #expect(throws: Problems.self) {
      try ImprovementProgress.planned.moved(to: .done, reason: "", evidence: "", on: today)
    }
    #expect(done?.all.map(\.key) == [.evidenceMissing])
    let unchanged = #expect(throws: Problems.self) {
      try ImprovementProgress.planned.moved(to: .planned, reason: "", evidence: "", on: today)
    }
    #expect(unchanged?.all.map(\.key) == [.nothingChanged])
  }

  @Test func `the day it was done stays when more evidence comes, and goes when it is opened again`() throws {
    let (first, later) = (try calendarDay("2026-03-02"), try calendarDay("2026-05-02"))
    let done = try ImprovementProgress.planned.moved(
      to: .done, reason: "", evidence: "Rutinen är ändrad.", on: first)
    #expect(done.doneOn == first)
    let more = try done.moved(to: .done, reason: "", evidence: "Rutinen används.", on: later)
    #expect(more.doneOn == first)
    let open = try more.moved(to: .inProgress, reason: "", evidence: more.evidence, on: later)
    #expect(open.doneOn == nil && open.status.isOpen)
  }

  @Test(arguments: ["Ring Eva på 070-123 45 67", "811218-9876", "eva@example.se"])
  func `a story that points at a person is refused`(words: String) {
    let story = StoryText(headline: "Ni sa", youSaid: "Det var kallt.", weDid: words)
    let problems = #expect(throws: Problems.self) { try story.checked() }
    #expect(problems?.all == [Problem(.invalid, .pointsAtPerson, field: "weDid")])
  }

  @Test func `what is wrong with a text is said as it is wherever the text is read`() {
    // The summary of a case for a workplace meeting is refused with the same words, and is never public.
    let pointing = Problem(.invalid, .pointsAtPerson).swedish
    #expect(pointing.hasSuffix("Texten läses av fler.") && !pointing.contains("offentlig"))
    #expect(
      Problem(.invalid, .storyMissing).swedish == "Skriv något här. Det är det som besökarna läser.")
  }

  @Test func `words of a pattern are found whatever their capitals, and all must be there`() {
    let criteria = PatternCriteria(placement: .unrouted, words: PatternCriteria.words("ÖPPNING,  dörr"))
    #expect(criteria.words == ["ÖPPNING", "dörr"])
    #expect(criteria.words(in: ["Ytterdörren", "dålig öppningstid"]))
    #expect(!criteria.words(in: ["Ytterdörren är trög"]))
  }
}
