import SQLEngine
import Storage

extension Operations {
  /// Whether nobody has begun to use the register: it has no case, no staff and no board.
  package func isEmptyRegister() async throws -> Bool {
    try await database.read { transaction in
      try PatternStore(transaction).firstDay() == nil && StaffStore(transaction).all().isEmpty
        && OrganisationStore(transaction).chart().boards.isEmpty
    }
  }
}
