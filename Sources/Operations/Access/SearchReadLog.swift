import Documents
import Domain
import SQLEngine
import Storage

/// What is asked of the read log. Without anything it is today's.
package struct ReadLogQuestion: Sendable, Equatable {
  package var from: CalendarDay?
  package var through: CalendarDay?
  package var reader: StaffID?
  package var number: CaseNumber?

  package init(
    from: CalendarDay? = nil, through: CalendarDay? = nil, reader: StaffID? = nil, number: CaseNumber? = nil
  ) {
    self.from = from
    self.through = through
    self.reader = reader
    self.number = number
  }

  fileprivate var isEmpty: Bool { from == nil && through == nil && reader == nil && number == nil }
}

/// A page of the read log.
package struct LoggedReadings: Sendable {
  /// The latest first.
  package let readings: [LoggedReading]
  /// How many there are in all, on this page and on the others.
  package let count: Int
  /// What was asked, with today where nothing was.
  package let question: ReadLogQuestion
  package let today: CalendarDay
}

extension Operations {
  /// Readings on a page.
  package static let readLogLength = 200
  /// What fits in a spreadsheet with room to spare. More is asked for in parts.
  package static let longestReadLogFile = 500_000

  /// Who has read a case, the latest first, for those who answer for it and for the data protection officer.
  /// - Parameter page: 1 for the first; nil for all of it.
  /// - Throws: `Problem` not found for others.
  package func readLog(of number: CaseNumber, page: Int? = 1, actor: Actor) async throws -> LoggedReadings {
    try await database.read { transaction in
      let value = try load(number, for: actor, .readLog, in: transaction)
      return try readings(
        ReadingFilter(caseID: value.id), ReadLogQuestion(number: number), within: nil, page: page,
        in: transaction)
    }
  }

  /// The readings of every case whose log somebody may see, by day, by reader and by case: for oversight by sampling, and
  /// for the question of what somebody has read (rules R48).
  /// - Parameter page: 1 for the first; nil for all of it.
  /// - Throws: `Problem` not found for those to whom the log of no whole board is open, invalid for days in the wrong
  ///   order.
  package func readLog(
    _ asked: ReadLogQuestion, page: Int? = 1, for member: StaffMember
  ) async throws -> LoggedReadings {
    guard Access.permitsReadLog(member) else { throw Problem(.notFound, .caseNotFound) }
    if let from = asked.from, let through = asked.through, through < from {
      throw Problem(.invalid, .periodBackwards, field: "through")
    }
    return try await database.read { transaction in
      var question = asked
      if asked.isEmpty { (question.from, question.through) = (transaction.today, transaction.today) }
      // A day alone is that day.
      if asked.from != nil, asked.through == nil, asked.reader == nil, asked.number == nil {
        question.through = asked.from
      }
      // A case that there is not, or that is not theirs, has no readings.
      let found = try question.number.map { try CaseStore(transaction).find($0)?.id ?? .unordered() }
      return try readings(
        ReadingFilter(
          from: question.from, through: question.through, reader: question.reader, caseID: found),
        question, within: Access.reach(of: member, to: .readLog), page: page, in: transaction)
    }
  }

  /// Those who may have read something: everybody with an account, also a closed one.
  /// - Throws: `Problem` not found for those whom the read log is not for.
  package func readers(for member: StaffMember) async throws -> [StaffMember] {
    guard Access.permitsReadLog(member) else { throw Problem(.notFound, .caseNotFound) }
    return SwedishOrder.sorted(try await database.read { try StaffStore($0).all() }, by: \.name)
  }

  private func readings(
    _ filter: ReadingFilter, _ question: ReadLogQuestion, within reach: Reach?, page: Int?,
    in transaction: Transaction
  ) throws -> LoggedReadings {
    let store = ReadLogStore(transaction)
    let limit = page == nil ? Self.longestReadLogFile : Self.readLogLength
    let offset = page.map { Self.rows(before: $0, length: Self.readLogLength) } ?? 0
    return LoggedReadings(
      readings: try store.readings(filter, within: reach, limit: limit, offset: offset),
      count: try store.count(filter, within: reach), question: question, today: transaction.today)
  }
}

extension LoggedReading {
  /// The reason that was given, or that it was what lies behind a hand-over that was read.
  package var told: String? {
    sealed.map { "Läste det överlämnade innehållet (\($0.swedish))" } ?? reason
  }
}

/// The read log as a file for a spreadsheet: semicolon and byte order mark, as Swedish Excel opens it.
package enum ReadLogCSV {
  package static func file(_ log: LoggedReadings) -> [UInt8] {
    var writer = CSVWriter(.swedishExcel)
    writer.write(["Dag", "Klockslag", "Ärende", "Vem", "Användarnamn", "Skäl"])
    for reading in log.readings {
      writer.write([
        .text(SwedishTime.day(of: reading.instant).description), .text(SwedishTime.clock(reading.instant)),
        .text(reading.number.description), .text(reading.reader), .text(reading.username),
        .text(reading.told ?? ""),
      ])
    }
    return writer.drain()
  }
}
