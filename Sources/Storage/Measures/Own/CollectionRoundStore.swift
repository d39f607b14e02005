import Domain
import SQLEngine

/// The rounds in which figures are collected, with all their versions, and what their reminders have said.
package struct CollectionRoundStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  /// What holds now of every round, the latest year first.
  package func all() throws -> [EditedVersion<CollectionRound>] {
    let years: [Int] = try transaction.query("SELECT year FROM collection_rounds ORDER BY year DESC").map {
      try $0["year"]
    }
    return try years.compactMap { try find($0) }
  }

  package func find(_ year: Int) throws -> EditedVersion<CollectionRound>? { try versions(of: year).first }

  /// Every version of a round, the latest first.
  package func versions(of year: Int) throws -> [EditedVersion<CollectionRound>] {
    var items: [Int: [CollectionRound.Item]] = [:]
    try transaction.each(
      """
      SELECT version, kpi, responsible_id FROM collection_round_items WHERE year = \(year)
      ORDER BY version, position
      """
    ) { row in
      items[try row["version"], default: []].append(
        CollectionRound.Item(kpi: try row["kpi"], responsible: try row["responsible_id"]))
    }
    return try transaction.query(
      """
      SELECT version, first_day, last_day, made_on, made_at, made_by FROM collection_round_versions
      WHERE year = \(year) ORDER BY version DESC
      """
    ).map { row in
      let number: Int = try row["version"]
      return EditedVersion(
        number: number,
        content: CollectionRound(
          year: year, firstDay: try row["first_day"], lastDay: try row["last_day"],
          items: items[number] ?? []),
        made: try row.doing("made"))
    }
  }

  /// A round that was not there before.
  package func insert(_ version: EditedVersion<CollectionRound>) throws {
    try transaction.execute(
      """
      INSERT INTO collection_rounds (year, latest_version) VALUES (\(version.content.year), \(version.number))
      """)
    try insertVersion(version)
  }

  /// The next version of a round.
  /// - Returns: false when somebody else was first.
  package func add(_ version: EditedVersion<CollectionRound>) throws -> Bool {
    guard
      try transaction.execute(
        """
        UPDATE collection_rounds SET latest_version = \(version.number)
        WHERE year = \(version.content.year) AND latest_version = \(version.number - 1)
        """) == 1
    else { return false }
    try insertVersion(version)
    return true
  }

  /// Notes that somebody has been told of a step.
  /// - Returns: false when they had been already.
  package func insertReminder(
    _ step: CollectionRound.Step, of round: CollectionRound, to staff: StaffID, on day: CalendarDay
  ) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO collection_reminders (year, staff_id, step, last_day, made_on)
      VALUES (\(round.year), \(staff), \(step), \(round.lastDay), \(day))
      ON CONFLICT DO NOTHING
      """) == 1
  }

  private func insertVersion(_ version: EditedVersion<CollectionRound>) throws {
    let (round, made) = (version.content, version.made)
    try transaction.execute(
      """
      INSERT INTO collection_round_versions (year, version, first_day, last_day, made_on, made_at, made_by)
      VALUES (\(round.year), \(version.number), \(round.firstDay), \(round.lastDay), \(made.day), \(made.instant),
        \(made.actor))
      """)
    try transaction.insert(
      "INSERT INTO collection_round_items (year, version, position, kpi, responsible_id) VALUES",
      rows: round.items.enumerated().map { place, item in
        [round.year, version.number, place + 1, item.kpi, item.responsible]
      })
  }
}
