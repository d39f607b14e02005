import Domain
import Operations
import TestSupport

/// Something to plan in the test municipality.
extension TestMunicipality {
  func content(
    _ title: String = "Ring när någon är sen", at placement: Placement? = nil, owner: StaffID? = nil,
    due: String = "2026-04-01", followUp: String? = "2026-09-01", pattern: PatternID? = nil
  ) throws -> ImprovementContent {
    ImprovementContent(
      title: title, expectedEffect: "Färre klagomål på sena besök.", placement: placement ?? north.placement,
      body: "Ledningsgruppen", owner: owner, dueOn: try calendarDay(due),
      followUpOn: try followUp.map(calendarDay), pattern: pattern)
  }

  /// An improvement of Hemtjänst Norr, planned by its manager.
  func improve(_ title: String = "Ring när någon är sen", pattern: PatternID? = nil) async throws
    -> Improvement
  {
    try await operations.planImprovement(
      content(title, owner: officer.id, pattern: pattern), actor: .staff(manager))
  }

  func finish(_ item: Improvement) async throws -> Improvement {
    try await operations.moveImprovement(
      item.id, to: .done, evidence: "Rutinen används sedan i går.", actor: .staff(manager))
  }

  /// Finishes it, and has a wording of it approved for everybody.
  func tell(_ item: Improvement, as headline: String) async throws {
    let actor = Actor.staff(manager)
    _ = try await finish(item)
    _ = try await operations.writeStory(
      StoryText(headline: headline, youSaid: "Ni ville ha mer hjälp.", weDid: "Nu finns den varje dag."),
      of: item.id, actor: actor)
    _ = try await operations.approveStory(1, of: item.id, actor: actor)
  }
}
