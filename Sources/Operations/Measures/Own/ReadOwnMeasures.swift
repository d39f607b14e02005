import Domain
import SQLEngine
import Storage

/// A measure of the municipality's own with all that belongs to it.
package struct OwnMeasureFile: Sendable {
  package let id: KPIID
  package var now: EditedVersion<OwnMeasure>
  /// The latest first.
  package let versions: [EditedVersion<OwnMeasure>]
  /// Its checklist, latest version first; empty for a measure that is made of none.
  package let checklists: [EditedVersion<Checklist>]
  /// As it was filled in, the latest first.
  package let fillings: [FilledChecklist]
  /// The figures that hold now, the latest year first.
  package let figures: [ReportedFigure]
  package let names: MeasureNames

  package var checklist: EditedVersion<Checklist>? { checklists.first }
}

/// What the desk has of its own beside Kolada's.
package struct MeasureShelf: Sendable {
  package let measures: [(id: KPIID, now: EditedVersion<OwnMeasure>)]
  package let withChecklist: Set<KPIID>
  package let sets: [(word: String, version: EditedVersion<OwnMeasureSet>)]
  package let groups: [(id: RowID, version: EditedVersion<OwnComparisonGroup>)]
  /// What is collected, the latest year first.
  package let rounds: [CollectionProgress]
  package let names: MeasureNames
}

extension Operations {
  /// - Throws: `Problem` not found, also for those who may not see it.
  package func ownMeasure(_ id: KPIID, for member: StaffMember) async throws -> OwnMeasureFile {
    try check(.staff(member), may: .read)
    return try await database.read { transaction in
      let store = OwnMeasureStore(transaction)
      guard let now = try store.find(id) else { throw Problem(.notFound, .measureUnknown) }
      let lists = ChecklistStore(transaction)
      return OwnMeasureFile(
        id: id, now: now, versions: try store.versions(of: id), checklists: try lists.versions(of: id),
        fillings: try lists.fillings(of: id),
        figures: try FigureStore(transaction).current(of: [id]).sorted { $0.key.year > $1.key.year },
        names: try MeasureNames(transaction))
    }
  }

  /// All that the first page of the measures shows.
  /// - Throws: `Problem` not found for those who may not see it.
  package func measureShelf(for member: StaffMember) async throws -> MeasureShelf {
    try check(.staff(member), may: .read)
    return try await database.read { transaction in
      let measures = try OwnMeasureStore(transaction).current().map { (id: $0.key, now: $0.value) }
      let rounds = try CollectionRoundStore(transaction).all()
      return MeasureShelf(
        measures: SwedishOrder.sorted(measures) { $0.now.content.title },
        withChecklist: try ChecklistStore(transaction).measures(),
        sets: SwedishOrder.sorted(try OwnMeasureSetStore(transaction).current()) {
          $0.version.content.title
        },
        groups: SwedishOrder.sorted(try OwnComparisonGroupStore(transaction).current()) {
          $0.version.content.name
        },
        rounds: try rounds.map { try CollectionProgress($0, transaction) },
        names: try MeasureNames(transaction))
    }
  }

  /// What a blank form about measures needs.
  package func measureNames(for member: StaffMember) async throws -> MeasureNames {
    try check(.staff(member), may: .edit)
    return try await database.read { try MeasureNames($0) }
  }
}
