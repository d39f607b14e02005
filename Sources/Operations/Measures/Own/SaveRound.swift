import Domain
import SQLEngine
import Storage

/// A round as it is written at the desk.
package struct RoundDraft: Sendable {
  package struct Row: Sendable {
    /// Its number in the form, for what is wrong with it.
    package let row: Int
    package let kpi: String
    /// nil for a measure that is not collected.
    package let responsible: StaffID?

    package init(row: Int, kpi: String, responsible: StaffID?) {
      self.row = row
      self.kpi = kpi
      self.responsible = responsible
    }
  }

  package let year: Int
  package let firstDay: CalendarDay
  package let lastDay: CalendarDay
  package let rows: [Row]

  package init(year: Int, firstDay: CalendarDay, lastDay: CalendarDay, rows: [Row]) {
    self.year = year
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.rows = rows
  }
}

extension Operations {
  /// Writes a round, or the next version of it, and gives its tasks to those who are responsible now. Rows that nobody is
  /// responsible for are not collected.
  /// - Parameter version: the version that was edited; 0 for a new round.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func saveRound(_ draft: RoundDraft, version: Int, actor: Actor) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let store = CollectionRoundStore(transaction)
      let before = try store.find(draft.year)
      if version == 0 && before != nil {
        throw Problem(.invalid, .roundTaken, [String(draft.year)], field: "year")
      }
      let round = try draft.checked(transaction, instead: before?.content)
      guard
        let next = try EditedVersion.after(before, round, seen: version, made: transaction.doing(actor))
      else { return }
      if before == nil {
        try store.insert(next)
      } else {
        guard try store.add(next) else { throw Problem(.conflict, .measureChangedMeanwhile) }
      }
      try settleRound(round.year, by: actor, in: transaction)
    }
  }
}

extension RoundDraft {
  /// - Parameter before: what the round was; whoever was responsible stays so, also after having left.
  fileprivate func checked(
    _ transaction: Transaction, instead before: CollectionRound?
  ) throws -> CollectionRound {
    var form = FormCheck()
    let years = ReportedFigure.firstYear...transaction.today.year + 1
    form.require(
      years.contains(year), .figureYearWrong, "year", [String(years.lowerBound), String(years.upperBound)])
    let days = firstDay.days(until: lastDay)
    form.require(0...CollectionRound.longest ~= days, .roundDaysWrong, "lastDay")
    let chosen = rows.filter { $0.responsible != nil }
    let known = try KnownMeasures(transaction, of: KnownMeasures.asked(chosen.map(\.kpi)))
    let staff = try StaffStore(transaction).all()
    var items: [CollectionRound.Item] = []
    for row in chosen {
      guard let responsible = row.responsible else { continue }
      do throws(Problem) {
        let measure = try known.written(row.kpi, field: "kpi-\(row.row)")
        if let last = measure.closedAfter, last < year {
          throw Problem(.invalid, .measureClosed, [String(last)], field: "kpi-\(row.row)")
        }
        if items.contains(where: { $0.kpi == measure.kpi }) {
          throw Problem(.invalid, .kpiTwice, [measure.kpi.rawValue], field: "kpi-\(row.row)")
        }
        let isNew = before?.item(measure.kpi)?.responsible != responsible
        if isNew && !staff.contains(where: { $0.id == responsible && Access.permitsMeasures($0, .report) }) {
          throw Problem(.invalid, .responsibleWrong, field: "responsible-\(row.row)")
        }
        items.append(CollectionRound.Item(kpi: measure.kpi, responsible: responsible))
      } catch {
        form.add([error])
      }
    }
    form.require(!items.isEmpty || !form.problems.isEmpty, .roundEmpty, "responsible-1")
    try form.end()
    return CollectionRound(year: year, firstDay: firstDay, lastDay: lastDay, items: items)
  }
}
