import Domain
import SQLEngine

/// The steps of improvements, and the cases they are about.
package struct ActionPlanStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func plan(of id: ImprovementID) throws -> ActionPlan {
    ActionPlan(
      steps: try transaction.query(
        "SELECT * FROM improvement_steps WHERE improvement_id = \(id) ORDER BY ordinal"
      ).map { row in
        let day: CalendarDay? = try row["done_on"]
        let actor: String? = try row["done_by"]
        return ActionPlan.Step(
          id: try row["id"], text: try row["step"], dueOn: try row["due_on"],
          done: try day.map { Doing(day: $0, instant: try row["done_at"], actor: actor ?? "") })
      })
  }

  /// Adds a step last.
  package func add(_ step: ActionPlan.Step, to id: ImprovementID) throws {
    let count = try plan(of: id).steps.count
    try transaction.execute(
      """
      INSERT INTO improvement_steps (id, improvement_id, ordinal, step, due_on)
      VALUES (\(step.id), \(id), \(count + 1), \(step.text), \(step.dueOn))
      """)
  }

  /// - Returns: false when it is no step of that improvement, or done already.
  package func complete(_ step: RowID, of id: ImprovementID, _ done: Doing) throws -> Bool {
    try transaction.execute(
      """
      UPDATE improvement_steps SET done_on = \(done.day), done_at = \(done.instant), done_by = \(done.actor)
      WHERE id = \(step) AND improvement_id = \(id) AND done_on IS NULL
      """) == 1
  }

  /// The days on or before `day` on which steps of open improvements were to be done and are not, the earliest first.
  package func stepDays(by day: CalendarDay) throws -> [(improvement: ImprovementID, day: CalendarDay)] {
    try transaction.query(
      """
      SELECT DISTINCT improvement_id, improvement_steps.due_on AS step_day FROM improvement_steps
      JOIN improvements ON improvements.id = improvement_id
      WHERE improvement_steps.done_on IS NULL AND improvement_steps.due_on <= \(day)
        AND status IN ('planned', 'inProgress')
      ORDER BY step_day, improvement_id
      """
    ).map { row in (improvement: try row["improvement_id"], day: try row["step_day"]) }
  }

  /// - Returns: false when it is linked already.
  @discardableResult
  package func link(_ id: ImprovementID, to caseID: CaseID) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO improvement_cases (improvement_id, case_id) VALUES (\(id), \(caseID))
      ON CONFLICT (improvement_id, case_id) DO NOTHING
      """) == 1
  }

  /// The cases that an improvement is about, in the order of their numbers.
  package func cases(of id: ImprovementID) throws -> [FeedbackCase] {
    try transaction.query(
      """
      SELECT \(sql: CaseStore.columns) FROM cases JOIN registrations ON registrations.case_id = cases.id
      JOIN improvement_cases ON improvement_cases.case_id = cases.id
      WHERE improvement_id = \(id) ORDER BY year, sequence
      """
    ).map(CaseStore.decode)
  }
}
