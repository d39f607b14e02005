import Domain
import SQLEngine
import Storage

extension Operations {
  /// Sets what somebody holds beside the main role and place.
  /// - Returns: the member with every binding.
  /// - Throws: `Problem` for a place that is none, or when the user name is unknown.
  @discardableResult
  package func bindStaff(username: String, to bindings: [StaffBinding]) async throws -> StaffMember {
    try await database.write { transaction in
      let store = StaffStore(transaction)
      guard let found = try store.find(username: username.lowercased()) else {
        throw Problem(.notFound, .staffUnknown, [username])
      }
      let chart = try OrganisationStore(transaction).chart()
      guard bindings.allSatisfy({ chart.isConsistent($0.place) }) else {
        throw Problem(.invalid, .placementInconsistent)
      }
      try StaffBindingStore(transaction).replace(bindings, of: found.member.id)
      return try store.find(found.member.id) ?? found.member
    }
  }
}
