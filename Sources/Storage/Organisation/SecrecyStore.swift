import Domain
import SQLEngine

/// Whether what lies somewhere is presumed secret. A board that deals with people's health or social circumstances
/// is marked as such.
package struct SecrecyStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func presumption(at place: Placement) throws -> SecrecyPresumption {
    guard let board = place.board else { return .open }
    let lexSarah = try GateSettingStore(transaction).current(.lexSarah)
    return lexSarah.boards.contains(board) ? .presumedSecret : .open
  }
}
