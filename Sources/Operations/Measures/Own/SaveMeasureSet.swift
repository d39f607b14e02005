import Domain
import SQLEngine
import Storage

/// A measure set as it is written at the desk.
package struct MeasureSetDraft: Sendable {
  package struct Row: Sendable {
    /// Its number in the form, for what is wrong with it.
    package let row: Int
    package let kpi: String
    package let number: String
    package let area: String
    /// nil: as the measure has it.
    package let direction: MeasureDirection?
    package let unit: String

    package init(
      row: Int, kpi: String, number: String = "", area: String = "", direction: MeasureDirection? = nil,
      unit: String = ""
    ) {
      self.row = row
      self.kpi = kpi
      self.number = number
      self.area = area
      self.direction = direction
      self.unit = unit
    }
  }

  package let title: String
  /// Those without a measure are none.
  package let rows: [Row]

  package init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}

/// A measure set of the municipality's own with its history.
package struct MeasureSetFile: Sendable {
  package let word: String
  package let now: EditedVersion<OwnMeasureSet>
  /// The latest first.
  package let versions: [EditedVersion<OwnMeasureSet>]
  package let names: MeasureNames
}

extension Operations {
  /// Puts together a new set.
  /// - Parameter word: what commands and addresses call it, which never changes.
  /// - Throws: `Problems`, each with its field.
  package func addMeasureSet(_ word: String, _ draft: MeasureSetDraft, actor: Actor) async throws -> String {
    let word = TidyText.line(word)
    try await database.write { transaction in
      try check(actor, may: .edit)
      var form = FormCheck()
      let store = OwnMeasureSetStore(transaction)
      form.require(OwnWord.isPossible(word), .measureWordWrong, "word")
      let isTaken = try MeasureSet.shipped(word) != nil || store.find(word) != nil
      form.require(!isTaken, .measureWordTaken, "word", [word])
      let set = try draft.checked(transaction, &form)
      try form.end()
      let version = EditedVersion(number: 1, content: set, made: transaction.doing(actor))
      guard try store.add(version, to: word) else { throw Problem(.conflict, .measureChangedMeanwhile) }
    }
    return word
  }

  /// Writes the next version of a set. A set that was closed is open again.
  /// - Throws: `Problems`, each with its field; `Problem` when somebody else was first.
  package func editMeasureSet(
    _ word: String, _ draft: MeasureSetDraft, version: Int, actor: Actor
  ) async throws {
    try await changeMeasureSet(word, version: version, actor: actor) { _, transaction in
      var form = FormCheck()
      let set = try draft.checked(transaction, &form)
      try form.end()
      return set
    }
  }

  /// Takes a set out of the choosers. It is still found by its word, so that what was made with it can be made again.
  package func closeMeasureSet(_ word: String, version: Int, actor: Actor) async throws {
    try await changeMeasureSet(word, version: version, actor: actor) { before, _ in
      OwnMeasureSet(title: before.title, items: before.items, standing: .closed)
    }
  }

  /// - Throws: `Problem` not found, also for those who may not edit it.
  package func measureSetFile(_ word: String, for member: StaffMember) async throws -> MeasureSetFile {
    try check(.staff(member), may: .edit)
    return try await database.read { transaction in
      let versions = try OwnMeasureSetStore(transaction).versions(of: word)
      guard let now = versions.first else { throw Problem(.notFound, .measureSetUnknown, [word]) }
      return MeasureSetFile(word: word, now: now, versions: versions, names: try MeasureNames(transaction))
    }
  }

  private func changeMeasureSet(
    _ word: String, version: Int, actor: Actor,
    _ change: @escaping @Sendable (OwnMeasureSet, Transaction) throws -> OwnMeasureSet
  ) async throws {
    try await database.write { transaction in
      try check(actor, may: .edit)
      let store = OwnMeasureSetStore(transaction)
      guard let before = try store.find(word) else { throw Problem(.notFound, .measureSetUnknown, [word]) }
      let content = try change(before.content, transaction)
      guard
        let next = try EditedVersion.after(before, content, seen: version, made: transaction.doing(actor))
      else { return }
      guard try store.add(next, to: word) else { throw Problem(.conflict, .measureChangedMeanwhile) }
    }
  }
}

extension MeasureSetDraft {
  /// What is wrong is in `form`. What a row leaves out is as the measure has it.
  fileprivate func checked(_ transaction: Transaction, _ form: inout FormCheck) throws -> OwnMeasureSet {
    let title = form.line(self.title, .nameMissing, "heading", most: 200)
    let chosen = rows.filter { !TidyText.line($0.kpi).isEmpty }
    form.require(!chosen.isEmpty, .setEmpty, "kpi-1")
    form.require(
      chosen.count <= OwnMeasureSet.mostItems, .rowsTooMany, "kpi-1", [String(OwnMeasureSet.mostItems)])
    let known = try KnownMeasures(transaction, of: KnownMeasures.asked(chosen.map(\.kpi)))
    var items: [MeasureSet.Item] = []
    for row in chosen {
      do throws(Problem) {
        let measure = try known.written(row.kpi, field: "kpi-\(row.row)")
        if items.contains(where: { $0.kpi == measure.kpi }) {
          throw Problem(.invalid, .kpiTwice, [measure.kpi.rawValue], field: "kpi-\(row.row)")
        }
        guard let direction = row.direction ?? measure.direction else {
          throw Problem(.invalid, .measureDirectionMissing, field: "direction-\(row.row)")
        }
        let unit = TidyText.line(row.unit).isEmpty ? measure.unit : TidyText.line(row.unit)
        if unit.isEmpty { throw Problem(.invalid, .measureUnitMissing, field: "unit-\(row.row)") }
        let area = TidyText.line(row.area).isEmpty ? measure.area : TidyText.line(row.area)
        items.append(
          MeasureSet.Item(
            chosen: measure.kpi, number: String(TidyText.line(row.number).prefix(20)),
            area: area.isEmpty ? "Övrigt" : String(area.prefix(100)), direction: direction,
            unit: String(unit.prefix(60)), title: measure.title, source: measure.source))
      } catch {
        form.add([error])
      }
    }
    return OwnMeasureSet(title: title, items: items)
  }
}
