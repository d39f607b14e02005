import Domain
import SQLEngine
import Storage

/// The own service measurement of a period, with every entry behind it.
package struct ServiceFile: Sendable {
  package let result: ServiceResult
  /// The latest first, withdrawn ones included.
  package let calls: [ServiceCall]
  package let grades: [ServiceGrade]
  package let calendar: WorkingCalendar
  package let names: MeasureNames
}

extension Operations {
  /// - Throws: `Problem` about the period when it ends before it begins; not found for those who may not see it.
  package func serviceMeasurement(
    from: CalendarDay, to: CalendarDay, for member: StaffMember
  ) async throws -> ServiceFile {
    try check(.staff(member), may: .edit)
    return try await database.read { try Self.serviceFile(from: from, to: to, in: $0) }
  }

  /// One test call or e-mail that is still without an answer.
  package func openServiceCall(
    _ id: RowID, for member: StaffMember
  ) async throws -> (call: ServiceCall, today: CalendarDay) {
    try check(.staff(member), may: .edit)
    return try await database.read { transaction in
      guard let call = try ServiceStore(transaction).findCall(id), call.isOpen else {
        throw Problem(.notFound, .serviceEntryUnknown)
      }
      return (call: call, today: transaction.today)
    }
  }

  /// Takes what the measurement of a period says into the municipality's own figures, for the year in which the period
  /// ends. Figures that say the same already get no new version.
  /// - Returns: how many figures were made.
  /// - Throws: `Problem` when the period says nothing, and while e-mails of it may still be answered in time.
  @discardableResult
  package func reportService(from: CalendarDay, to: CalendarDay, actor: Actor) async throws -> Int {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let result = try Self.serviceFile(from: from, to: to, in: transaction).result
      guard result.waiting == 0 else {
        throw Problem(.invalid, .serviceWaiting, [String(result.waiting)], field: "to")
      }
      let known = try KnownMeasures(transaction, of: ServiceMeasure.allCases.map(\.kpi))
      var (said, count) = (0, 0)
      for measure in ServiceMeasure.allCases {
        guard let found = measure.value(in: result) else { continue }
        if let last = known.named(measure.kpi).closedAfter, to.year > last { continue }
        said += 1
        let reporting = try FigureReporting(transaction, of: measure.kpi, in: to.year, by: actor)
        let key = MeasureKey(kpi: measure.kpi, year: to.year, gender: .total)
        let now = try FigureStore(transaction).find(key)
        let method = "Egen mätning \(from) – \(to), n = \(found.of)."
        let isFew = measure.isIndex && found.of < ServiceResult.comparable
        let note = isFew ? "Under \(ServiceResult.comparable) svar: jämför inte med andra kommuner." : ""
        if now?.value == found.value && now?.method == method && now?.note == note { continue }
        _ = try reporting.store(.total, found.value, method: method, note: note, origin: .service)
        count += 1
      }
      guard said > 0 else { throw Problem(.invalid, .serviceNothing, field: "from") }
      try settleRound(to.year, by: actor, in: transaction)
      return count
    }
  }

  private static func serviceFile(
    from: CalendarDay, to: CalendarDay, in transaction: Transaction
  ) throws -> ServiceFile {
    guard from <= to else { throw Problem(.invalid, .periodBackwards, field: "to") }
    let store = ServiceStore(transaction)
    let (calls, grades) = (try store.calls(from: from, to: to), try store.grades(from: from, to: to))
    let calendar = try CalendarStore(transaction).workingCalendar()
    return ServiceFile(
      result: ServiceResult(
        from: from, to: to, calls: calls, grades: grades, today: transaction.today, calendar: calendar),
      calls: calls, grades: grades, calendar: calendar, names: try MeasureNames(transaction))
  }
}
