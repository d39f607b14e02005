import Domain
import SQLEngine
import Storage

/// A measure of the municipality's own as it is written at the desk.
package struct OwnMeasureDraft: Sendable {
  package var title: String
  package var unit: String
  package var direction: MeasureDirection?
  package var definition: String
  package var source: String
  package var area: String

  package init(
    title: String, unit: String, direction: MeasureDirection?, definition: String, source: String = "",
    area: String = ""
  ) {
    self.title = title
    self.unit = unit
    self.direction = direction
    self.definition = definition
    self.source = source
    self.area = area
  }
}

extension Operations {
  /// Writes a new measure.
  /// - Parameter word: what it is called in addresses, sets and files, which never changes.
  /// - Throws: `Problems`, each with its field; `Problem` not found for those who may not.
  package func addOwnMeasure(_ word: String, _ draft: OwnMeasureDraft, actor: Actor) async throws -> KPIID {
    try await database.write { transaction in
      try check(actor, may: .edit)
      var form = FormCheck()
      let word = TidyText.line(word)
      let id = KPIID(ownWord: word)
      form.require(id != nil, .measureWordWrong, "word")
      let store = OwnMeasureStore(transaction)
      if let id {
        let isFree = try store.find(id) == nil && !OwnWord.taken.contains(word)
        form.require(isFree, .measureWordTaken, "word", [word])
      }
      let measure = draft.checked(&form)
      if let id, let measure {
        // Other members of a network may have sent something else by that word.
        let others = try MemberMeasureStore(transaction).current(named: id)
        let isShared = MemberMeasure.standing(among: others)?.isComparable(with: measure) ?? true
        form.require(isShared, .measureWordTaken, "word", [word])
      }
      try form.end()
      guard let id, let measure else { throw Problem(.notFound, .measureUnknown) }
      try store.insert(
        EditedVersion(number: 1, content: measure, made: transaction.doing(actor)), as: id)
      return id
    }
  }

  /// Writes the next version of a measure. Its values stay as they are, and every version is readable.
  /// - Parameter version: the version that was edited.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func editOwnMeasure(
    _ id: KPIID, _ draft: OwnMeasureDraft, version: Int, actor: Actor
  ) async throws {
    try await changeOwnMeasure(id, version: version, actor: actor) { before, _ in
      var form = FormCheck()
      let measure = draft.checked(&form)
      try form.end()
      return measure?.closed(before.closing) ?? before
    }
  }

  /// Closes a measure after a year: it keeps its values, and says openly that and why there are no new ones.
  package func closeOwnMeasure(
    _ id: KPIID, after text: String, reason: String, version: Int, actor: Actor
  ) async throws {
    try await changeOwnMeasure(id, version: version, actor: actor) { before, today in
      var form = FormCheck()
      let years = ReportedFigure.firstYear...today.year
      let year = Int(TidyText.line(text))
      form.require(
        year.map { years.contains($0) } == true, .measureClosingYearWrong, "after",
        [String(years.lowerBound), String(years.upperBound)])
      let why = form.line(reason, .reasonMissing, "reason", most: 500)
      try form.end()
      return before.closed(year.map { OwnMeasure.Closing(after: $0, reason: why) })
    }
  }

  package func reopenOwnMeasure(_ id: KPIID, version: Int, actor: Actor) async throws {
    try await changeOwnMeasure(id, version: version, actor: actor) { before, _ in before.closed(nil) }
  }

  private func changeOwnMeasure(
    _ id: KPIID, version: Int, actor: Actor,
    _ change: @escaping @Sendable (OwnMeasure, CalendarDay) throws -> OwnMeasure
  ) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let store = OwnMeasureStore(transaction)
      guard let before = try store.find(id) else { throw Problem(.notFound, .measureUnknown) }
      let content = try change(before.content, transaction.today)
      guard
        let next = try EditedVersion.after(before, content, seen: version, made: transaction.doing(actor))
      else { return }
      guard try store.add(next, to: id) else { throw Problem(.conflict, .measureChangedMeanwhile) }
    }
  }
}

extension OwnMeasureDraft {
  /// nil when something is wrong, which `form` then holds.
  fileprivate func checked(_ form: inout FormCheck) -> OwnMeasure? {
    let title = form.line(self.title, .nameMissing, "heading", most: 300)
    let unit = form.line(self.unit, .measureUnitMissing, "unit", most: 60)
    form.require(direction != nil, .measureDirectionMissing, "direction")
    let definition = form.body(self.definition, "definition")
    form.require(!definition.isEmpty, .measureDefinitionMissing, "definition")
    let source = form.body(self.source, "source", most: 300)
    let area = form.body(self.area, "area", most: 100)
    return direction.map {
      OwnMeasure(
        title: title, unit: unit, direction: $0, definition: definition,
        source: source.isEmpty ? "Egen uppgift i kommunen" : source, area: area.isEmpty ? "Övrigt" : area)
    }
  }
}
