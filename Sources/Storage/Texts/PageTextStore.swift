import Domain
import SQLEngine

/// The versions of the pages' texts, and who has read which of the policy. The first version of each page is the
/// program's own and has no row.
package struct PageTextStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// All versions of a page, the program's own first.
  package func all(of page: EditedPage) throws -> [PageTextVersion] {
    let written = try transaction.query(
      "SELECT * FROM page_text_versions WHERE page = \(page) ORDER BY number"
    ).map { row in
      PageTextVersion(
        number: try row["number"], text: PageText(try row["body"]), decision: try row["decision"],
        validFrom: try row["valid_from"],
        made: Doing(day: try row["made_on"], instant: try row["made_at"], actor: try row["made_by"]))
    }
    return [page.first] + written
  }

  /// The number of the version in force.
  package func currentNumber(of page: EditedPage, on day: CalendarDay) throws -> Int {
    let row = try transaction.first(
      """
      SELECT number FROM page_text_versions WHERE page = \(page) AND valid_from <= \(day)
      ORDER BY valid_from DESC, number DESC LIMIT 1
      """)
    return try row.map { try $0["number"] } ?? page.first.number
  }

  package func insert(_ version: PageTextVersion, of page: EditedPage, _ made: Doing) throws {
    try transaction.execute(
      """
      INSERT INTO page_text_versions (page, number, body, decision, valid_from, made_on, made_at, made_by)
      VALUES (\(page), \(version.number), \(version.text.source), \(version.decision), \(version.validFrom),
        \(made.day), \(made.instant), \(made.actor))
      """)
  }

  /// Whether somebody has read any version of the policy.
  package func hasReadAny(_ member: StaffID) throws -> Bool {
    try transaction.first("SELECT 1 AS found FROM policy_readings WHERE staff_id = \(member) LIMIT 1") != nil
  }

  /// Whether somebody has read a version of it.
  package func hasRead(_ version: Int, _ member: StaffID) throws -> Bool {
    try transaction.first(
      "SELECT 1 AS found FROM policy_readings WHERE staff_id = \(member) AND version = \(version)") != nil
  }

  /// The first day counts: reading it again changes nothing.
  package func setRead(_ version: Int, by member: StaffID, on day: CalendarDay) throws {
    try transaction.execute(
      """
      INSERT INTO policy_readings (staff_id, version, read_on) VALUES (\(member), \(version), \(day))
      ON CONFLICT (staff_id, version) DO NOTHING
      """)
  }

  /// Who has read a version of the policy, and when.
  package func readings(of version: Int) throws -> [StaffID: CalendarDay] {
    var readings: [StaffID: CalendarDay] = [:]
    for row in try transaction.query(
      "SELECT staff_id, read_on FROM policy_readings WHERE version = \(version)")
    {
      readings[try row["staff_id"]] = try row["read_on"]
    }
    return readings
  }
}
