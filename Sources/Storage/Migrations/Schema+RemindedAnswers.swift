import SQLEngine

extension Schema {
  // For which day of the answer, at which board and for which officer a reminder was made. What was made before counts
  // as made for the case as it is now. An empty `answer_by`, from a server of the version before, counts so too.
  static let remindedAnswerTables = Migration(
    45, "which answers were reminded of",
    [
      "ALTER TABLE reminders ADD COLUMN answer_by TEXT",
      "ALTER TABLE reminders ADD COLUMN board_id TEXT REFERENCES boards (id)",
      "ALTER TABLE reminders ADD COLUMN officer_id TEXT REFERENCES staff (id)",
      """
      UPDATE reminders SET
        answer_by = (
          SELECT COALESCE(cases.moved_answer_by, cases.answer_by) FROM cases
          WHERE cases.id = reminders.case_id),
        board_id = (SELECT cases.board_id FROM cases WHERE cases.id = reminders.case_id),
        officer_id = (SELECT cases.officer_id FROM cases WHERE cases.id = reminders.case_id)
      """,
    ])
}
