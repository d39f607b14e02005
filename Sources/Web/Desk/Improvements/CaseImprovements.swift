import Domain
import Operations

extension Site {
  /// What is planned or done because of a case, and where more is planned.
  func addImprovements(to page: inout CasePage, of value: FeedbackCase, for member: StaffMember) async throws
  {
    page.improvements = try await operations.improvements(of: value.number, member: member).map { item in
      PageLink(
        label: "\(item.content.title) (\(item.progress.status.swedish))", address: "/desk/atgarder/\(item.id)"
      )
    }
    if Access.permitsImprovement(member, .change, at: value.classification.placement) {
      page.planning = "/desk/atgarder/ny?arende=\(value.number)"
    }
  }
}
