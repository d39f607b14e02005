import Domain
import SQLEngine
import Storage

/// A row of a checklist as it is written at the desk.
package struct ChecklistRow: Sendable {
  /// Its number in the form, for what is wrong with it.
  package let row: Int
  package let heading: String
  package let question: String
  package let points: String

  package init(row: Int, heading: String, question: String, points: String) {
    self.row = row
    self.heading = heading
    self.question = question
    self.points = points
  }

  fileprivate var isBlank: Bool { [question, points].allSatisfy { TidyText.line($0).isEmpty } }
}

extension Operations {
  /// Writes the next version of a measure's checklist, or the first. What was filled in stays with the version that it was
  /// filled in for. A row without a question and points is none.
  /// - Parameter version: the version that was edited; 0 for none.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func saveChecklist(
    of measure: KPIID, _ rows: [ChecklistRow], version: Int, actor: Actor
  ) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      guard try OwnMeasureStore(transaction).find(measure) != nil else {
        throw Problem(.notFound, .measureUnknown)
      }
      var form = FormCheck()
      let items = rows.filter { !$0.isBlank }.compactMap { $0.checked(&form) }
      form.require(!items.isEmpty || !form.problems.isEmpty, .checklistEmpty, "question-1")
      form.require(
        items.count <= Checklist.mostItems, .rowsTooMany, "question-1", [String(Checklist.mostItems)])
      try form.end()
      let store = ChecklistStore(transaction)
      let (before, checklist) = (try store.current(of: measure), Checklist(items: items))
      guard
        let next = try EditedVersion.after(before, checklist, seen: version, made: transaction.doing(actor))
      else { return }
      try OwnMeasureStore(transaction).keepShipped(measure)
      guard try store.add(next, to: measure) else { throw Problem(.conflict, .measureChangedMeanwhile) }
    }
  }
}

extension ChecklistRow {
  /// nil when something is wrong, which `form` then holds.
  fileprivate func checked(_ form: inout FormCheck) -> Checklist.Item? {
    let question = form.line(self.question, .checklistQuestionMissing, "question-\(row)", most: 500)
    let heading = form.body(self.heading, "part-\(row)", most: 100)
    let most = Int(TidyText.line(points)).flatMap { 1...Checklist.mostPoints ~= $0 ? $0 : nil }
    form.require(most != nil, .checklistPointsWrong, "points-\(row)", [String(Checklist.mostPoints)])
    return most.map { Checklist.Item(heading: heading, question: question, most: $0) }
  }
}
