import Domain
import SQLEngine
import Storage

extension Operations {
  /// Says that a case is one of those that an improvement is about. Both journals say so.
  /// - Throws: `Problem`: a case or an improvement that is not for this person looks missing.
  package func linkImprovement(_ id: ImprovementID, to number: CaseNumber, actor: Actor) async throws {
    _ = try await change(number, version: nil, by: actor, .improvementPlanned) { work in
      let improvement = try load(id, for: actor, .change, in: work.transaction)
      guard try ActionPlanStore(work.transaction).link(id, to: work.before.id) else {
        throw Problem(.invalid, .nothingChanged, field: "number")
      }
      work.details["improvement"] = id.rawValue
      var after = improvement
      after.version += 1
      guard try ImprovementStore(work.transaction).update(after, after: improvement.version) else {
        throw Problem(.conflict, .improvementChangedMeanwhile)
      }
      try ImprovementJournalStore(work.transaction).append(
        [ImprovementChange("case", from: "", to: number.description)], to: id, version: after.version,
        on: work.today, by: actor)
    }
  }
}
