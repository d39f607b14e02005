/// The two years of Tallsjö kommun that tests, demo and screenshots share: the same days and seed give the
/// same cases.
package enum DemoPlan {
  package static let defaultSeed: UInt64 = 2009

  /// Some 400 cases received in the two years that end on `lastDay`, in order of receipt.
  ///
  /// Everything in them has happened on `lastDay` or before; what is left open is one case in each state of
  /// the desk, among them one overdue, one due on `lastDay` and one the working day after.
  ///
  /// - Parameter workingDays: the calendar that both promises are counted in.
  package static func cases(
    endingOn lastDay: DemoDay, seed: UInt64 = defaultSeed, workingDays: DemoWorkingDays = .mondayToFriday
  ) -> [PlannedCase] {
    var random = DemoRandom(seed: seed)
    let receipts = DemoReceipts(lastDay: lastDay, workingDays: workingDays).all(random: &random)
    var planner = DemoPlanner(lastDay: lastDay, workingDays: workingDays, random: random)
    return receipts.compactMap { planner.plan($0) }
  }
}
