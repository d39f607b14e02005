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
      INSERT INTO readings (id, case_id, staff_id, read_on, read_at, reason_id)
      VALUES (\(reading.id), \(reading.caseID), \(reading.staff), \(reading.day), \(reading.instant),
        \(reading.reason))
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

  /// The readings of a case, the latest first.
  package func readings(of caseID: CaseID) throws -> [LoggedReading] {
    try readings("readings.case_id = \(caseID)", limit: 500)
  }

  /// The readings of a day within a reach, the latest first.
  package func readings(on day: CalendarDay, within reach: Reach, limit: Int) throws -> [LoggedReading] {
    try readings("read_on = \(day) AND \(sql: ReachCondition(reach).sql)", limit: limit)
  }

  private func readings(_ condition: SQL, limit: Int) throws -> [LoggedReading] {
    try transaction.query(
      """
      SELECT year, sequence, staff.name AS reader, read_at, reason
      FROM readings JOIN cases ON cases.id = readings.case_id
      JOIN registrations ON registrations.case_id = readings.case_id
      JOIN staff ON staff.id = readings.staff_id
      LEFT JOIN reading_reasons ON reading_reasons.id = readings.reason_id
      WHERE \(sql: condition) ORDER BY read_at DESC, readings.id DESC LIMIT \(limit)
      """
    ).map { row in
      LoggedReading(
        number: CaseNumber(year: try row["year"], sequence: try row["sequence"]), reader: try row["reader"],
        instant: try row["read_at"], reason: try row["reason"])
    }
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

  package init(id: RowID, caseID: CaseID, staff: StaffID, day: CalendarDay, instant: Date, reason: RowID?) {
    self.id = id
    self.caseID = caseID
    self.staff = staff
    self.day = day
    self.instant = instant
    self.reason = reason
  }
}

/// One reading, as it is shown.
package struct LoggedReading: Sendable, Equatable {
  package let number: CaseNumber
  /// The name of who read it.
  package let reader: String
  package let instant: Date
  package let reason: String?
}
