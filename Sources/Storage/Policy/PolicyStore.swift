import Domain
import SQLEngine

/// The versions of the policy, and who has read which.
package struct PolicyStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// All versions, the program's own first.
  package func all() throws -> [PolicyVersion] {
    let written = try transaction.query("SELECT * FROM policy_versions ORDER BY number").map { row in
      PolicyVersion(
        number: try row["number"], text: PolicyText(try row["body"]), decision: try row["decision"],
        validFrom: try row["valid_from"],
        made: Doing(day: try row["made_on"], instant: try row["made_at"], actor: try row["made_by"]))
    }
    return [.first] + written
  }

  package func insert(_ version: PolicyVersion, _ made: Doing) throws {
    try transaction.execute(
      """
      INSERT INTO policy_versions (number, body, decision, valid_from, made_on, made_at, made_by)
      VALUES (\(version.number), \(version.text.source), \(version.decision), \(version.validFrom), \(made.day),
        \(made.instant), \(made.actor))
      """)
  }

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

  /// Who has read a version, and when.
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
