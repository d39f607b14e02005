import Domain
import Foundation
import SQLEngine

/// Who has read what. Rows are added and never changed.
package struct ReadLogStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ reason: ReadingReason) throws {
    try transaction.execute(
      """
      INSERT INTO reading_reasons (id, case_id, staff_id, given_on, reason)
      VALUES (\(reason.id), \(reason.caseID), \(reason.staff), \(reason.day), \(reason.text))
      """)
  }

  package func insert(_ reading: CaseReading) throws {
    try transaction.execute(
      """
      INSERT INTO readings (id, case_id, staff_id, read_on, read_at, reason_id, handover_id)
      VALUES (\(reading.id), \(reading.caseID), \(reading.staff), \(reading.day), \(reading.instant),
        \(reading.reason), \(reading.handover))
      """)
  }

  /// The reason that somebody gave for a case that day, the latest of several.
  package func reason(of member: StaffID, for caseID: CaseID, on day: CalendarDay) throws -> RowID? {
    try transaction.first(
      """
      SELECT id FROM reading_reasons WHERE case_id = \(caseID) AND staff_id = \(member) AND given_on = \(day)
      ORDER BY id DESC LIMIT 1
      """
    ).map { try $0["id"] }
  }

  /// The readings that are asked for, the latest first.
  /// - Parameter reach: the cases whose log may be seen; nil when the filter's case has been loaded through permission.
  package func readings(_ filter: ReadingFilter, within reach: Reach?, limit: Int, offset: Int = 0) throws
    -> [LoggedReading]
  {
    try transaction.query(
      """
      SELECT year, sequence, staff.name AS reader, username, read_at, reason, gate
      FROM readings JOIN cases ON cases.id = readings.case_id
      JOIN registrations ON registrations.case_id = readings.case_id
      JOIN staff ON staff.id = readings.staff_id
      LEFT JOIN reading_reasons ON reading_reasons.id = readings.reason_id
      LEFT JOIN gate_handovers ON gate_handovers.id = readings.handover_id
      WHERE \(sql: condition(filter, reach))
      ORDER BY read_on DESC, read_at DESC, readings.id DESC LIMIT \(limit) OFFSET \(offset)
      """
    ).map { row in
      LoggedReading(
        number: CaseNumber(year: try row["year"], sequence: try row["sequence"]), reader: try row["reader"],
        username: try row["username"], instant: try row["read_at"], reason: try row["reason"],
        sealed: try row["gate"])
    }
  }

  /// How many there are in all.
  package func count(_ filter: ReadingFilter, within reach: Reach?) throws -> Int {
    try transaction.first(
      """
      SELECT COUNT(*) AS n FROM readings JOIN cases ON cases.id = readings.case_id
      WHERE \(sql: condition(filter, reach))
      """)?["n"] ?? 0
  }

  private func condition(_ filter: ReadingFilter, _ reach: Reach?) -> SQL {
    var parts: [SQL] = []
    if let day = filter.from { parts.append("read_on >= \(day)") }
    if let day = filter.through { parts.append("read_on <= \(day)") }
    if let reader = filter.reader { parts.append("readings.staff_id = \(reader)") }
    if let caseID = filter.caseID { parts.append("readings.case_id = \(caseID)") }
    if let reach { parts.append(ReachCondition(reach).sql) }
    return parts.isEmpty ? "TRUE" : SQL.joined(parts, separator: " AND ")
  }
}

/// Which readings are asked for; nil is all.
package struct ReadingFilter: Sendable, Equatable {
  package var from: CalendarDay?
  package var through: CalendarDay?
  /// Who read.
  package var reader: StaffID?
  package var caseID: CaseID?

  package init(
    from: CalendarDay? = nil, through: CalendarDay? = nil, reader: StaffID? = nil, caseID: CaseID? = nil
  ) {
    self.from = from
    self.through = through
    self.reader = reader
    self.caseID = caseID
  }
}

/// Why somebody reads a case that is not opened without a reason.
package struct ReadingReason: Sendable, Equatable {
  package let id: RowID
  package let caseID: CaseID
  package let staff: StaffID
  package let day: CalendarDay
  package let text: String

  package init(id: RowID, caseID: CaseID, staff: StaffID, day: CalendarDay, text: String) {
    self.id = id
    self.caseID = caseID
    self.staff = staff
    self.day = day
    self.text = text
  }
}

/// One reading, as it is written down.
package struct CaseReading: Sendable, Equatable {
  package let id: RowID
  package let caseID: CaseID
  package let staff: StaffID
  package let day: CalendarDay
  package let instant: Date
  package let reason: RowID?
  /// The hand-over behind which it was sealed; nil for the case itself.
  package let handover: RowID?

  package init(
    id: RowID, caseID: CaseID, staff: StaffID, day: CalendarDay, instant: Date, reason: RowID?,
    handover: RowID? = nil
  ) {
    self.id = id
    self.caseID = caseID
    self.staff = staff
    self.day = day
    self.instant = instant
    self.reason = reason
    self.handover = handover
  }
}

/// One reading, as it is shown.
package struct LoggedReading: Sendable, Equatable {
  package let number: CaseNumber
  /// The name of who read it.
  package let reader: String
  package let username: String
  package let instant: Date
  package let reason: String?
  /// The gate whose receivers alone could read it; nil for the case itself.
  package let sealed: Gate?
}
