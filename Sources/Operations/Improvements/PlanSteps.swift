import Domain
import SQLEngine
import Storage

extension Operations {
  /// Adds a step to the action plan, last.
  package func addStep(
    _ text: String, dueOn: CalendarDay?, to id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    let text = try ActionPlan.checkedStep(text)
    return try await change(id, version: version, by: actor) { work in
      let step = ActionPlan.Step(
        id: .ordered(at: work.transaction.now), text: text, dueOn: dueOn, done: nil)
      try ActionPlanStore(work.transaction).add(step, to: id)
      work.changes = [ImprovementChange("step", from: "", to: text)]
    }
  }

  /// Marks a step as done, by whom and when. The first step done sets a planned improvement going.
  package func completeStep(
    _ step: RowID, of id: ImprovementID, version: Int? = nil, actor: Actor
  ) async throws -> Improvement {
    try await change(id, version: version, by: actor) { work in
      let store = ActionPlanStore(work.transaction)
      guard let found = try store.plan(of: id).steps.first(where: { $0.id == step }) else {
        throw Problem(.notFound, .improvementUnknown)
      }
      guard try store.complete(step, of: id, work.doing) else { throw Problem(.invalid, .nothingChanged) }
      if let day = found.dueOn,
        try !store.plan(of: id).steps.contains(where: { $0.done == nil && $0.dueOn == day })
      {
        try TaskStore(work.transaction).completeAll(
          .stepDue, about: work.before.subject, dueOn: day, on: work.today, by: actor)
      }
      work.changes = [ImprovementChange("stepDone", from: "", to: found.text)]
      if work.before.progress.status == .planned {
        work.after.progress = try work.before.progress.moved(
          to: .inProgress, reason: "", evidence: work.before.progress.evidence, on: work.today)
        work.changes += work.before.progress.changes(to: work.after.progress)
      }
    }
  }
}
