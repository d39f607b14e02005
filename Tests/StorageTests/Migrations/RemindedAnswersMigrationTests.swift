import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct RemindedAnswersMigrationTests {
  @Test(arguments: TestEngine.allCases)
  func `what was reminded of before counts as made for the day, the board and the officer of today`(
    engine: TestEngine
  ) async throws {
    try await withTestDatabase(engine) { database in
      try await Migrator(Schema.migrations.filter { $0.number < 45 }).migrate(database)
      let value = Sample.value(placement: Sample.unit.placement, officer: Sample.officer.id)
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        try Sample.register(value, in: transaction)
        try transaction.execute(
          """
          INSERT INTO reminders (case_id, round, step, made_on)
          VALUES (\(value.id), 0, \(ReminderStep.breach), '2026-03-17')
          """)
      }
      try await Migrator(Schema.migrations).migrate(database)
      let owed = try await database.read { try ReminderStore($0).owed(of: value.id) }
      let expected = MadeReminder(
        step: .breach, madeOn: try calendarDay("2026-03-17"), answerBy: value.answerBy,
        board: Sample.board.id, officer: Sample.officer.id)
      #expect(owed?.made == [expected])
      #expect(owed?.isMade(.breach, calendar: WorkingCalendar()) == true)
    }
  }
}
