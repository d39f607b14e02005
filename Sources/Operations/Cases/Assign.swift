import Domain
import SQLEngine
import Storage

extension Operations {
  /// Gives the case to an officer, or to nobody.
  /// - Throws: `Problem` when that person may not handle it.
  package func assign(
    _ number: CaseNumber, to officer: StaffID?, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .assigned) { work in
      if let officer {
        guard let member = try StaffStore(work.transaction).find(officer),
          Access.permits(.staff(member), .handle, on: try GuardStore(work.transaction).guarded(work.before))
        else { throw Problem(.invalid, .officerUnknown, field: "officer") }
      }
      work.after.officer = officer
      work.details = ["officer": "\(work.before.officer?.rawValue ?? "") → \(officer?.rawValue ?? "")"]
    }
  }
}
