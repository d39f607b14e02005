import Domain
import SQLEngine

/// The own service measurement: test calls and e-mails, and grades that people gave.
package struct ServiceStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func insert(_ call: ServiceCall) throws {
    try transaction.execute(
      """
      INSERT INTO service_calls (id, channel, service_field, question, sent_on, sent_at, answered_at, reach, treatment,
        note, made_on, made_at, made_by)
      VALUES (\(call.id), \(call.channel), \(call.serviceField), \(call.question), \(SwedishTime.day(of: call.sentAt)),
        \(call.sentAt), \(call.answeredAt), \(call.reach), \(call.treatment), \(call.note), \(call.made.day),
        \(call.made.instant), \(call.made.actor))
      """)
  }

  package func insert(_ grades: [ServiceGrade]) throws {
    for grade in grades {
      try transaction.execute(
        """
        INSERT INTO service_grades (id, channel, contacted_on, manner, ease, made_on, made_at, made_by)
        VALUES (\(grade.id), \(grade.channel), \(grade.contactedOn), \(grade.manner), \(grade.ease),
          \(grade.made.day), \(grade.made.instant), \(grade.made.actor))
        """)
    }
  }

  /// Those that were made on the days, the latest first; what was withdrawn is among them.
  package func calls(from: CalendarDay, to: CalendarDay) throws -> [ServiceCall] {
    try transaction.query(
      """
      SELECT * FROM service_calls WHERE sent_on BETWEEN \(from) AND \(to) ORDER BY sent_at DESC, id DESC
      """
    ).map(Self.call)
  }

  package func grades(from: CalendarDay, to: CalendarDay) throws -> [ServiceGrade] {
    try transaction.query(
      """
      SELECT * FROM service_grades WHERE contacted_on BETWEEN \(from) AND \(to) ORDER BY contacted_on DESC, id DESC
      """
    ).map(Self.grade)
  }

  package func findCall(_ id: RowID) throws -> ServiceCall? {
    try transaction.first("SELECT * FROM service_calls WHERE id = \(id)").map(Self.call)
  }

  /// Writes down the answer that an open test e-mail got.
  /// - Returns: false when it has one already, or is withdrawn.
  package func complete(_ call: ServiceCall) throws -> Bool {
    try transaction.execute(
      """
      UPDATE service_calls SET answered_at = \(call.answeredAt), treatment = \(call.treatment), note = \(call.note),
        completed_on = \(call.completed?.day), completed_at = \(call.completed?.instant),
        completed_by = \(call.completed?.actor)
      WHERE id = \(call.id) AND answered_at IS NULL AND withdrawn_on IS NULL
      """) == 1
  }

  /// Takes a call out of the measurement; the row stays.
  /// - Returns: false when there is none, or it was withdrawn before.
  package func withdrawCall(_ id: RowID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE service_calls SET withdrawn_on = \(done.day), withdrawn_at = \(done.instant), withdrawn_by = \(done.actor)
      WHERE id = \(id) AND withdrawn_on IS NULL
      """) == 1
  }

  package func withdrawGrade(_ id: RowID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE service_grades SET withdrawn_on = \(done.day), withdrawn_at = \(done.instant), withdrawn_by = \(done.actor)
      WHERE id = \(id) AND withdrawn_on IS NULL
      """) == 1
  }

  private static func call(_ row: SQLRow) throws -> ServiceCall {
    ServiceCall(
      id: try row["id"], channel: try row["channel"], serviceField: try row["service_field"],
      question: try row["question"], sentAt: try row["sent_at"], answeredAt: try row["answered_at"],
      reach: try row["reach"], treatment: try row["treatment"], note: try row["note"],
      made: try row.doing("made"), completed: try doing("completed", row),
      withdrawn: try doing("withdrawn", row))
  }

  private static func grade(_ row: SQLRow) throws -> ServiceGrade {
    ServiceGrade(
      id: try row["id"], channel: try row["channel"], contactedOn: try row["contacted_on"],
      manner: try row["manner"], ease: try row["ease"], made: try row.doing("made"),
      withdrawn: try doing("withdrawn", row))
  }

  /// nil for what was never done.
  private static func doing(_ prefix: String, _ row: SQLRow) throws -> Doing? {
    let day: CalendarDay? = try row[prefix + "_on"]
    return day == nil ? nil : try row.doing(prefix)
  }
}
