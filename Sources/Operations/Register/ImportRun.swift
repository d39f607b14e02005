import Documents
import Domain
import Foundation
import SQLEngine
import Storage

/// One reading of one file inside its transaction.
struct ImportRun {
  private let transaction: Transaction
  private let plan: ImportPlan
  private let progress: @Sendable (ImportProgress) -> Void
  private let importID: RowID
  private var identifiers: IdentifierSequence
  private let calendar: WorkingCalendar
  private var places: PlaceFinder
  private var promises: [CalendarDay: CasePromise] = [:]
  private var outcome = ImportOutcome()
  private var pending: [ImportFault] = []

  /// Rows that are looked up, stored and journalled together.
  private static let batch = 512
  private static let keptFaults = 100

  init(
    _ plan: ImportPlan, in transaction: Transaction, progress: @escaping @Sendable (ImportProgress) -> Void
  ) throws {
    self.plan = plan
    self.transaction = transaction
    self.progress = progress
    identifiers = IdentifierSequence(at: transaction.now)
    importID = identifiers.next()
    calendar = try CalendarStore(transaction).workingCalendar()
    places = try PlaceFinder(transaction, missing: plan.missing == .create ? .create : .refuse)
  }

  mutating func perform() throws -> ImportOutcome {
    try ImportStore(transaction).insert(
      id: importID, fileName: URL(fileURLWithPath: plan.path).lastPathComponent, at: transaction.now)
    let search = try SearchStore(transaction).beginImport()
    try readFile()
    settleFaults()
    outcome.created = places.created
    // A file with faults is rolled back: numbering it would only take time.
    guard outcome.faultCount == 0 else { return outcome }
    outcome.numbers = try RegistrationStore(transaction).numberImport(
      importID, on: transaction.today, by: .program)
    try writeJournals()
    try SearchStore(transaction).finishImport(since: search)
    return outcome
  }

  private mutating func readFile() throws {
    do {
      let source = try FileByteSource(path: plan.path)
      let reader = try CSVReader(source, schema: RegisterColumn.schema)
      var rows = RegisterRowReader(today: transaction.today)
      var batch: [RegisterRow] = []
      while let record = nextRecord(reader) {
        if record.isBlank { continue }
        outcome.rows += 1
        if let row = rows.read(record) { batch.append(row) }
        for fault in rows.faults { note(fault) }
        if batch.count == Self.batch {
          try store(batch)
          settleFaults()
          batch.removeAll(keepingCapacity: true)
          report(reader, of: source)
        }
      }
      try store(batch)
      if outcome.rows == 0 && pending.isEmpty {
        note(ImportFault(line: 1, column: RegisterColumn.received.name, reason: "the file has no rows"))
      }
      report(reader, of: source)
    } catch let problem as CSVProblem {
      note(problem)
    } catch let error as ByteSourceError {
      note(ImportFault(line: 1, column: "-", reason: error.description))
    }
  }

  /// The next row that can be read; rows that cannot are noted and passed.
  private mutating func nextRecord(_ reader: CSVReader) -> CSVRecord? {
    while true {
      do throws(CSVProblem) {
        return try reader.next()
      } catch {
        note(error)
        if error.continuation == .stop { return nil }
        outcome.rows += 1
      }
    }
  }

  private mutating func store(_ rows: [RegisterRow]) throws {
    let fresh = try refuseKnownNumbers(rows)
    var cases: [ImportedCase] = []
    for row in fresh {
      do {
        cases.append(try importedCase(row))
      } catch let problem as Problem {
        note(ImportFault(line: row.line, column: problem.field ?? "-", reason: problem.english))
      }
    }
    try CaseStore(transaction).insert(cases.map(\.new), search: .afterwards)
    let events = CaseEventStore(transaction)
    try events.insert(cases.compactMap { item in item.acknowledgement.map { (item.id, $0) } })
    try events.insert(cases.compactMap { item in item.answer.map { (item.id, $0) } })
    try events.insert(cases.compactMap { item in item.closure.map { (item.id, $0) } })
  }

  private mutating func refuseKnownNumbers(_ rows: [RegisterRow]) throws -> [RegisterRow] {
    let taken = try ImportStore(transaction).taken(rows.compactMap(\.number))
    var seen: Set<String> = []
    return rows.filter { row in
      guard let number = row.number else { return true }
      let isTwice = !seen.insert(number).inserted || taken[number] == importID
      if !isTwice && taken[number] == nil { return true }
      note(
        ImportFault(
          line: row.line, column: RegisterColumn.number.name,
          reason: Problem(.invalid, isTwice ? .numberTwice : .numberTaken, [number]).english))
      return false
    }
  }

  private mutating func importedCase(_ row: RegisterRow) throws -> ImportedCase {
    let classification = Classification(
      kind: row.kind, dimension: row.dimension, serviceArea: try places.serviceArea(row.service),
      placement: try places.placement(board: row.board, department: row.department, unit: row.unit))
    return ImportedCase(
      row, importID: importID, classification: classification, promise: try promise(row.received.day),
      identifiers: &identifiers, today: transaction.today)
  }

  private mutating func promise(_ day: CalendarDay) throws -> CasePromise {
    if let known = promises[day] { return known }
    let promise = CasePromise(
      receivedOn: day, promise: try CalendarStore(transaction).promise(on: day), calendar: calendar)
    promises[day] = promise
    return promise
  }

  private func writeJournals() throws {
    var last: CaseID?
    while true {
      let cases = try CaseStore(transaction).imported(by: importID, after: last, limit: Self.batch)
      guard let end = cases.last else { return }
      last = end.value.id
      let texts = Dictionary(
        grouping: try TextStore(transaction).all(of: cases.map(\.value.id)), by: \.caseID)
      try JournalStore(transaction).append(
        cases.map { item in
          item.value.importEntry(
            texts: texts[item.value.id] ?? [], acknowledgedOn: item.acknowledgedOn,
            answeredOn: item.answeredOn,
            importID: importID, at: transaction.now)
        })
    }
  }

  private func report(_ reader: CSVReader, of source: FileByteSource) {
    progress(
      ImportProgress(
        rows: outcome.rows, share: source.size.map { min(1, Double(reader.bytesRead) / Double(max(1, $0))) }))
  }

  private mutating func note(_ problem: CSVProblem) {
    note(ImportFault(line: problem.line, column: problem.column ?? "-", reason: problem.description))
  }

  private mutating func note(_ fault: ImportFault) {
    pending.append(fault)
  }

  /// A row is read before its batch is stored, so the faults of a batch come in two turns: they are told in the
  /// order of the file.
  private mutating func settleFaults() {
    outcome.faultCount += pending.count
    let room = Self.keptFaults - outcome.faults.count
    outcome.faults += pending.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    .prefix(room).map(\.element)
    pending.removeAll(keepingCapacity: true)
  }
}
