import Domain
import SQLEngine

/// Who does whose work, and from when to when.
package struct StandInStore {
  let transaction: Transaction

  private static let columns: SQL = """
    id, absent_id, stand_in_id, from_day, through_day, named_by, ended_on, ended_by
    """

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
    try transaction.first("SELECT \(sql: Self.columns) FROM stand_ins WHERE id = \(id)").map(Self.decode)
  }

  /// - Returns: false when it had been ended before.
  package func end(_ id: RowID, on day: CalendarDay, by actor: Actor) throws -> Bool {
    try transaction.execute(
      """
      UPDATE stand_ins SET ended_on = \(day), ended_by = \(actor.reference)
      WHERE id = \(id) AND ended_on IS NULL
      """) == 1
  }

  /// One of the same two people that holds on some of the same days.
  package func overlapping(_ item: StandIn) throws -> StandIn? {
    try transaction.first(
      """
      SELECT \(sql: Self.columns) FROM stand_ins WHERE absent_id = \(item.absent) AND stand_in_id = \(item.standIn)
        AND from_day <= \(item.through) AND through_day >= \(item.from) AND ended_on IS NULL
      ORDER BY from_day, id LIMIT 1
      """
    ).map(Self.decode)
  }

  /// What does not hold any more on `day`, what ended last first.
  package func past(on day: CalendarDay) throws -> [StandIn] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM stand_ins WHERE through_day < \(day) OR ended_on <= \(day)
      ORDER BY COALESCE(ended_on, through_day) DESC, id DESC
      """
    ).map(Self.decode)
  }

  /// What holds on `day` or later, what begins first first.
  package func current(on day: CalendarDay) throws -> [StandIn] {
    try transaction.query(
      """
      SELECT \(sql: Self.columns) FROM stand_ins WHERE through_day >= \(day) AND (ended_on IS NULL OR ended_on > \(day))
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

  /// Everybody with an open account, as they are at work that day.
  package func everybodyAtWork(on day: CalendarDay) throws -> [StaffMember] {
    let staff = try StaffStore(transaction).all().filter { $0.disabledOn == nil }
    let held = try current(on: day).filter { $0.holds(on: day) }
    return staff.map { member in
      let absent = Set(held.filter { $0.standIn == member.id }.map(\.absent))
      return absent.isEmpty ? member : member.with(standingInFor: staff.filter { absent.contains($0.id) })
    }
  }

  private static func decode(_ row: SQLRow) throws -> StandIn {
    StandIn(
      id: try row["id"], absent: try row["absent_id"], standIn: try row["stand_in_id"],
      from: try row["from_day"], through: try row["through_day"], namedBy: try row["named_by"],
      endedOn: try row["ended_on"], endedBy: try row["ended_by"])
  }
}
