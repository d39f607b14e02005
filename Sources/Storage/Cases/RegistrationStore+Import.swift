import Domain
import SQLEngine

extension RegistrationStore {
  /// Numbers every case of an import by year and order of receipt: day, then time where it is known, then line.
  /// - Returns: for each year, the numbers given.
  package func numberImport(_ importID: RowID, on day: CalendarDay, by actor: Actor) throws -> [NumberRange] {
    let counts = try transaction.query(
      """
      SELECT SUBSTR(received_on, 1, 4) AS year, COUNT(*) AS n FROM cases
      WHERE import_id = \(importID) GROUP BY SUBSTR(received_on, 1, 4) ORDER BY 1
      """)
    return try counts.map { row in
      let text: String = try row["year"]
      let count: Int = try row["n"]
      let first = try take(count, of: Int(text) ?? 0)
      try number(importID, year: text, after: first.sequence - 1, on: day, by: actor)
      return NumberRange(year: first.year, first: first.sequence, last: first.sequence + count - 1)
    }
  }

  private func number(_ importID: RowID, year: String, after last: Int, on day: CalendarDay, by actor: Actor)
    throws
  {
    try transaction.execute(
      """
      INSERT INTO registrations (case_id, year, sequence, registered_on, registered_by)
      SELECT id, CAST(\(year) AS INTEGER), CAST(\(last) AS INTEGER) + place,
        CAST(\(day) AS TEXT), CAST(\(actor.reference) AS TEXT)
      FROM (
        SELECT id, ROW_NUMBER() OVER (ORDER BY received_on, COALESCE(received_at, ''), import_line) AS place
        FROM cases WHERE import_id = \(importID) AND SUBSTR(received_on, 1, 4) = \(year)
      ) AS ranked
      ORDER BY id
      """)
  }
}

/// The numbers of one year that an import took.
package struct NumberRange: Sendable, Equatable {
  package let year: Int
  package let first: Int
  package let last: Int
}
