import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes what the municipality says of its own result in a measure; an empty text takes back what was said. What was
  /// written before stays.
  /// - Parameter seen: the version that the person saw; 0 when there was none.
  /// - Throws: `Problem`: not found for those who may not; a measure that the set lacks; conflict when somebody else was
  ///   first; about `text`.
  package func writeAnalysis(
    _ text: String, of kpi: KPIID, in set: MeasureSet, year: Int, seen: Int, member: StaffMember
  ) async throws -> MeasureAnalysis {
    try requireComparison(.write, of: .staff(member))
    guard set.item(kpi) != nil else {
      throw Problem(.notFound, .measureNotInSet, [kpi.rawValue, set.id])
    }
    let text = try MeasureAnalysis.checked(text)
    return try await database.write { transaction in
      guard let home = try ComparisonHome.municipality(in: transaction) else {
        throw Problem(.invalid, .homeMunicipalityMissing, field: "municipality")
      }
      let subject = MeasureAnalysis.Subject(municipality: home.id, set: set.id, year: year, kpi: kpi)
      let store = MeasureAnalysisStore(transaction)
      let latest = try store.versions(of: subject).first
      let analysis = MeasureAnalysis(
        subject: subject, version: (latest?.version ?? 0) + 1, text: text, author: member.name,
        writtenOn: transaction.today)
      // A second click has done what the first did.
      if let latest, seen == latest.version - 1, latest.text == text, latest.author == member.name {
        return latest
      }
      try Self.check(analysis, after: latest, seen: seen)
      try store.insert(
        analysis,
        stored: Doing(
          day: transaction.today, instant: transaction.now, actor: Actor.staff(member).reference))
      return analysis
    }
  }

  private static func check(
    _ analysis: MeasureAnalysis, after latest: MeasureAnalysis?, seen: Int
  ) throws(Problem) {
    guard seen == latest?.version ?? 0 else { throw Problem(.conflict, .analysisChangedMeanwhile) }
    let before = latest?.text ?? ""
    if analysis.text.isEmpty && before.isEmpty { throw Problem(.invalid, .analysisMissing, field: "text") }
    if analysis.text == before { throw Problem(.invalid, .nothingChanged, field: "text") }
  }

  /// Says that a measure led to an improvement; the improvement's own journal says so too.
  /// - Throws: `Problem`: not found for an improvement that is not for this person; nothing changed when it stands already.
  package func linkImprovement(_ id: ImprovementID, to kpi: KPIID, member: StaffMember) async throws {
    try requireComparison(.write, of: .staff(member))
    _ = try await change(id, version: nil, by: .staff(member)) { work in
      guard try MeasureImprovementStore(work.transaction).link(id, to: kpi, work.doing) else {
        throw Problem(.invalid, .nothingChanged, field: "improvement")
      }
      work.changes = [ImprovementChange("measure", from: "", to: kpi.rawValue)]
    }
  }

  /// Takes that back.
  package func unlinkImprovement(_ id: ImprovementID, from kpi: KPIID, member: StaffMember) async throws {
    try requireComparison(.write, of: .staff(member))
    _ = try await change(id, version: nil, by: .staff(member)) { work in
      guard try MeasureImprovementStore(work.transaction).unlink(id, from: kpi) else {
        throw Problem(.invalid, .nothingChanged, field: "improvement")
      }
      work.changes = [ImprovementChange("measure", from: kpi.rawValue, to: "")]
    }
  }
}
