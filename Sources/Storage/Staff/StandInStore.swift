import Domain
import SQLEngine

/// Who does whose work, and from when to when.
package struct StandInStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ item: StandIn) throws {
    try transaction.execute(
      """
      INSERT INTO stand_ins (id, absent_id, stand_in_id, from_day, through_day, named_by, ended_on)
      VALUES (\(item.id), \(item.absent), \(item.standIn), \(item.from), \(item.through), \(item.namedBy),
        \(item.endedOn))
      """)
  }

  package func find(_ id: RowID) throws -> StandIn? {
    try transaction.first("SELECT * FROM stand_ins WHERE id = \(id)").map(Self.decode)
  }

  /// - Returns: false when it had been ended before.
  package func end(_ id: RowID, on day: CalendarDay) throws -> Bool {
    try transaction.execute("UPDATE stand_ins SET ended_on = \(day) WHERE id = \(id) AND ended_on IS NULL")
      == 1
  }

  /// What holds on `day` or later, what begins first first.
  package func current(on day: CalendarDay) throws -> [StandIn] {
    try transaction.query(
      """
      SELECT * FROM stand_ins WHERE through_day >= \(day) AND (ended_on IS NULL OR ended_on > \(day))
      ORDER BY from_day, id
      """
    ).map(Self.decode)
  }

  /// Somebody with all that access turns on that day: their bindings, and the people whom they stand in for.
  package func atWork(_ id: StaffID, on day: CalendarDay) throws -> StaffMember? {
    let staff = StaffStore(transaction)
    guard let member = try staff.find(id) else { return nil }
    let absent: [StaffID] = try transaction.query(
      """
      SELECT DISTINCT absent_id FROM stand_ins WHERE stand_in_id = \(id) AND from_day <= \(day)
        AND through_day >= \(day) AND (ended_on IS NULL OR ended_on > \(day))
      ORDER BY absent_id
      """
    ).map { try $0["absent_id"] }
    return member.with(standingInFor: try absent.compactMap(staff.find))
  }

  private static func decode(_ row: SQLRow) throws -> StandIn {
    StandIn(
      id: try row["id"], absent: try row["absent_id"], standIn: try row["stand_in_id"],
      from: try row["from_day"], through: try row["through_day"], namedBy: try row["named_by"],
      endedOn: try row["ended_on"])
  }
}
