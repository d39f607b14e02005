import Domain
import SQLEngine
import Storage

extension Operations {
  /// Places a case from the registrars' pile. What is known of it already stays, and the journal says whether the place
  /// was proposed, and by what.
  /// - Parameter staff: whether somebody has read that it is about no member of staff.
  package func route(
    _ number: CaseNumber, to goal: RoutingGoal, because reason: RoutingReason,
    staff: StaffQuestion = .unanswered, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .classified) { work in
      let before = work.before.classification
      let after = Classification(
        kind: before.kind, dimension: before.dimension ?? goal.dimension,
        serviceArea: try before.serviceArea ?? openArea(goal.serviceArea, in: work.transaction),
        placement: goal.placement)
      work.details = before.changes(to: after)
      guard !work.details.isEmpty else { throw Problem(.invalid, .classificationUnchanged) }
      try checkReferences(of: after, keeping: before, in: work.transaction)
      try work.before.checkPlacing(at: after.placement)
      work.after.classification = after
      work.staffQuestion = staff
      work.details["routedBy"] = reason.rawValue
    }
  }
}
