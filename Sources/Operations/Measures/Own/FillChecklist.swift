import Domain
import SQLEngine
import Storage

/// A checklist as it was filled in at the desk.
package struct ChecklistAnswers: Sendable {
  package let measure: KPIID
  package let year: Int
  /// For each question in the list's order, as it was written.
  package let points: [String]
  package let note: String
  /// The version of the list that was filled in.
  package let version: Int

  package init(measure: KPIID, year: Int, points: [String], note: String, version: Int) {
    self.measure = measure
    self.year = year
    self.points = points
    self.note = note
    self.version = version
  }
}

extension Operations {
  /// Keeps a filled-in checklist and makes the index of it: the points as per cent of the most, as a figure of that year.
  /// Filled in again it makes a new version of the figure; what was filled in before stays readable.
  /// - Throws: `Problems`, each with its field; `Problem` when the list was changed meanwhile, and not found for those who
  ///   are not responsible for it.
  package func fillChecklist(_ answers: ChecklistAnswers, actor: Actor) async throws -> ReportedFigure {
    try await database.write { transaction in
      let reporting = try FigureReporting(transaction, of: answers.measure, in: answers.year, by: actor)
      let store = ChecklistStore(transaction)
      guard let list = try store.current(of: answers.measure) else {
        throw Problem(.notFound, .measureUnknown)
      }
      guard list.number == answers.version else { throw Problem(.conflict, .measureChangedMeanwhile) }
      var form = FormCheck()
      reporting.checkYear(&form)
      let points = answers.checked(list.content, &form)
      let note = form.body(answers.note, "note")
      try form.end()
      guard let percent = list.content.percent(of: points) else {
        throw Problem(.invalid, .checklistEmpty, field: "points-1")
      }
      try store.keepShipped(answers.measure)
      let filled = FilledChecklist(
        id: .ordered(at: transaction.now), measure: answers.measure, version: list.number,
        year: answers.year, points: points, note: note, made: transaction.doing(actor))
      try store.insert(filled)
      let sum = points.reduce(0, +)
      let figure = try reporting.store(
        .total, percent, method: "Checklista, version \(list.number): \(sum) av \(list.content.most) poäng.",
        note: note, origin: .checklist, filling: filled.id)
      try settleRound(answers.year, by: actor, in: transaction)
      return figure
    }
  }
}

extension ChecklistAnswers {
  /// The points, as many as the list has questions; what is wrong is in `form`.
  fileprivate func checked(_ list: Checklist, _ form: inout FormCheck) -> [Int] {
    list.items.enumerated().map { place, item in
      let written = place < points.count ? TidyText.line(points[place]) : ""
      let number = Int(written).flatMap { 0...item.most ~= $0 ? $0 : nil }
      form.require(number != nil, .pointsMissing, "points-\(place + 1)", [String(item.most)])
      return number ?? 0
    }
  }
}
