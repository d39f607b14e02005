import Domain
import SQLEngine

/// The minutes of workplace meetings.
package struct MeetingStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ meeting: WorkplaceMeeting) throws {
    try transaction.execute(
      """
      INSERT INTO workplace_meetings (id, board_id, department_id, unit_id, held_on, period_from, period_to,
        participants, notes, written_on, written_at, written_by)
      VALUES (\(meeting.id), \(meeting.placement.board), \(meeting.placement.department),
        \(meeting.placement.unit), \(meeting.heldOn), \(meeting.period.from), \(meeting.period.to),
        \(meeting.participants), \(meeting.notes), \(meeting.written.day), \(meeting.written.instant),
        \(meeting.written.actor))
      """)
  }

  /// Puts the meetings of a unit with another, which has become of it.
  package func move(from unit: UnitID, to other: OrganisationUnit) throws {
    try transaction.execute(
      """
      UPDATE workplace_meetings SET board_id = \(other.board), department_id = \(other.department),
        unit_id = \(other.id)
      WHERE unit_id = \(unit)
      """)
  }

  /// The meetings of a unit, the latest first.
  package func all(of unit: UnitID) throws -> [WorkplaceMeeting] {
    try transaction.query(
      "SELECT * FROM workplace_meetings WHERE unit_id = \(unit) ORDER BY held_on DESC, id DESC"
    ).map { row in
      WorkplaceMeeting(
        id: try row["id"],
        placement: Placement(
          board: try row["board_id"], department: try row["department_id"], unit: try row["unit_id"]),
        heldOn: try row["held_on"],
        period: try ReportPeriod(from: try row["period_from"], to: try row["period_to"]),
        participants: try row["participants"], notes: try row["notes"],
        written: Doing(
          day: try row["written_on"], instant: try row["written_at"], actor: try row["written_by"]))
    }
  }
}
