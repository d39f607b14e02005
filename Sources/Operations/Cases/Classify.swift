import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Sets or corrects what a case is about and whose it is; the old value stays in the journal.
  ///
  /// A new subject stands beside the old ones; the latest is shown.
  /// An officer who may not handle the case where it goes loses it: it is unassigned there.
  package func classify(
    _ number: CaseNumber, as classification: Classification, subject: String? = nil, version: Int? = nil,
    actor: Actor
  ) async throws -> FeedbackCase {
    let subject = try subject.map(WrittenText.checkedSubject)
    return try await change(number, version: version, by: actor, .classified, as: .route) { work in
      work.details = work.before.classification.changes(to: classification)
      if let subject, try subject != currentSubject(work) { _ = try work.keep(subject, as: .subject) }
      guard !work.details.isEmpty else { throw Problem(.invalid, .classificationUnchanged) }
      try checkReferences(of: classification, in: work.transaction)
      work.after.classification = classification
      try work.leaveOfficer()
    }
  }

  /// That the service area exists and the parts of the placement belong together.
  func checkReferences(of classification: Classification, in transaction: Transaction) throws {
    guard try OrganisationStore(transaction).chart().isConsistent(classification.placement) else {
      throw Problem(.invalid, .placementInconsistent, field: "unit")
    }
    if let area = classification.serviceArea {
      guard try ServiceAreaStore(transaction).all().contains(where: { $0.id == area }) else {
        throw Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")
      }
    }
  }

  private func currentSubject(_ work: CaseWork) throws -> String {
    try TextStore(work.transaction).all(of: work.before.id).last { $0.role == .subject }?.text.body ?? ""
  }
}
