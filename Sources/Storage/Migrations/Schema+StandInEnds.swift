import SQLEngine

extension Schema {
  // Who ended a stand-in. What the same person named twice by a double click is there once: ending it ended one of the
  // two, and the other went on lending rights.
  static let standInEndTables = Migration(
    31, "who ended a stand-in",
    [
      "ALTER TABLE stand_ins ADD COLUMN ended_by TEXT",
      """
      DELETE FROM stand_ins WHERE ended_on IS NULL AND EXISTS (
        SELECT 1 FROM stand_ins AS earlier
        WHERE earlier.absent_id = stand_ins.absent_id AND earlier.stand_in_id = stand_ins.stand_in_id
          AND earlier.from_day = stand_ins.from_day AND earlier.through_day = stand_ins.through_day
          AND earlier.named_by = stand_ins.named_by AND earlier.ended_on IS NULL AND earlier.id < stand_ins.id)
      """,
    ])
}
