import Domain
import SQLEngine

/// The diary numbers: gapless for each year of receipt.
package struct RegistrationStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// Takes the next `count` numbers of `year`; they are given back if the transaction is rolled back.
  /// - Returns: the first of them.
  package func take(_ count: Int = 1, of year: Int) throws -> CaseNumber {
    let row = try transaction.first(
      """
      INSERT INTO number_series (year, last) VALUES (\(year), \(count))
      ON CONFLICT (year) DO UPDATE SET last = number_series.last + excluded.last
      RETURNING last
      """)
    guard let row else { throw EngineError.misuse("A number series gave no number.") }
    let last: Int = try row["last"]
    return CaseNumber(year: year, sequence: last - count + 1)
  }

  package func insert(_ number: CaseNumber, for caseID: CaseID, on day: CalendarDay, by actor: Actor) throws {
    try transaction.execute(
      """
      INSERT INTO registrations (case_id, year, sequence, registered_on, registered_by)
      VALUES (\(caseID), \(number.year), \(number.sequence), \(day), \(actor.reference))
      """)
  }

  /// The numbers that are missing or too many, year by year: none in a sound register.
  package func gaps() throws -> [(year: Int, expected: Int, found: Int)] {
    try transaction.query(
      """
      SELECT years.year AS year, COALESCE(last, 0) AS last, COUNT(registrations.case_id) AS found
      FROM (SELECT year FROM number_series UNION SELECT year FROM registrations) AS years
      LEFT JOIN number_series ON number_series.year = years.year
      LEFT JOIN registrations ON registrations.year = years.year
      GROUP BY years.year, last
      HAVING COALESCE(last, 0) <> COUNT(registrations.case_id) OR COALESCE(last, 0) <> COALESCE(MAX(sequence), 0)
      ORDER BY years.year
      """
    ).map { row in (year: try row["year"], expected: try row["last"], found: try row["found"]) }
  }
}
