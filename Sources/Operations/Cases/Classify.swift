import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Sets or corrects what a case is about and whose it is; the old value stays in the journal.
  ///
  /// A new subject stands beside the old ones; the latest is shown.
  /// An officer who may not handle the case where it goes loses it: it is unassigned there.
  /// What lies with a board goes to another one by `forward` only.
  /// - Parameter staff: whether somebody has read that it is about no member of staff, where it leaves the pile.
  package func classify(
    _ number: CaseNumber, as classification: Classification, subject: String? = nil,
    staff: StaffQuestion = .unanswered, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    let subject = try subject.map(WrittenText.checkedSubject)
    return try await change(number, version: version, by: actor, .classified, as: .route) { work in
      work.details = work.before.classification.changes(to: classification)
      if let subject, try subject != currentSubject(work) { _ = try work.keep(subject, as: .subject) }
      guard !work.details.isEmpty else { throw Problem(.invalid, .classificationUnchanged) }
      // What a place has is given back with a reason (`returnToPile`), so that it is not proposed there again.
      guard classification.placement != .unrouted || work.before.classification.placement == .unrouted else {
        throw Problem(.invalid, .returnNeedsReason, field: "unit")
      }
      try checkReferences(
        of: classification, keeping: work.before.classification, in: work.transaction)
      // What is filed elsewhere cannot be forwarded, and nothing of it is left that another board could read.
      if try SealedContentStore(work.transaction).withheld(work.before.id) != .filed {
        try work.before.checkPlacing(at: classification.placement)
      }
      work.after.classification = classification
      work.staffQuestion = staff
      try work.leaveOfficer()
    }
  }

  /// That the service area exists and the parts of the placement belong together, and that neither is closed.
  /// - Parameter before: what the case has already and may keep, closed or not.
  func checkReferences(
    of classification: Classification, keeping before: Classification? = nil, in transaction: Transaction
  ) throws {
    let (chart, today) = (try OrganisationStore(transaction).chart(), transaction.today)
    guard chart.isConsistent(classification.placement) else {
      throw Problem(.invalid, .placementInconsistent, field: "unit")
    }
    guard
      classification.placement == before?.placement
        || chart.current(on: today).isConsistent(classification.placement)
    else { throw Problem(.invalid, .unitUnknown, field: "unit") }
    if let area = classification.serviceArea, area != before?.serviceArea {
      let areas = try ServiceAreaStore(transaction).all()
      guard areas.contains(where: { $0.id == area && $0.validity.holds(on: today) }) else {
        throw Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")
      }
    }
  }

  private func currentSubject(_ work: CaseWork) throws -> String {
    try TextStore(work.transaction).all(of: work.before.id).last { $0.role == .subject }?.text.body ?? ""
  }
}
