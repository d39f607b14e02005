import Storage

extension Operations {
  /// Lets the engine count what there is, so that it plans lists and reports well. Changes no data.
  package func refreshPlannerStatistics() async throws {
    try await database.write { try PlannerStatistics($0).countAnew() }
  }
}
