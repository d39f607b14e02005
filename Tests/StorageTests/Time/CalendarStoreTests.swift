import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct CalendarStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `overrides come back as the calendar that they make`(engine: TestEngine) async throws {
    let closed = Sample.monday.adding(days: 1)
    let bridge = Sample.monday.adding(days: 2)
    let opened = Sample.monday.adding(days: 5)
    try await withRegister(engine) { database in
      try await database.write { transaction in
        let store = CalendarStore(transaction)
        try store.insert(
          CalendarOverride(day: opened, effect: .open(reason: "öppet"), legalBasis: .law("2025:1")))
        try store.insert(
          CalendarOverride(day: closed, effect: .close(reason: "en ny helgdag"), legalBasis: .law("2025:1")))
        try store.insert(
          CalendarOverride(day: bridge, effect: .close(reason: "klämdag"), legalBasis: .ownDecision("KS § 7"))
        )
      }
      let calendar = try await database.read { try CalendarStore($0).workingCalendar() }
      #expect(calendar.status(of: closed) == .notWorking(reason: "en ny helgdag"))
      #expect(calendar.isWorkingDay(opened))
      #expect(calendar.isWorkingDay(bridge))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without overrides the calendar is the rules alone`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      let calendar = try await database.read { try CalendarStore($0).workingCalendar() }
      #expect(calendar.isWorkingDay(Sample.monday) && !calendar.isWorkingDay(Sample.monday.adding(days: 6)))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the promise of a day is the one last decided before it`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.tamper(
        """
        INSERT INTO promises (valid_from, acknowledge_days, answer_days)
        VALUES ('2026-03-02', 1, 5), ('2027-01-01', 3, 15)
        """)
      let days = ["2009-01-01", "2026-03-01", "2026-03-02", "2026-12-31", "2027-01-01"]
      let promises = try await database.read { transaction in
        try days.map { try CalendarStore(transaction).promise(on: try calendarDay($0)).answerDays }
      }
      #expect(promises == [10, 10, 5, 5, 15])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a register whose decisions are gone keeps the standard promise`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.tamper("DELETE FROM promises")
      #expect(try await database.read { try CalendarStore($0).promise(on: Sample.monday) } == .standard)
    }
  }
}
