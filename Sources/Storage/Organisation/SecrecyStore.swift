import Domain
import SQLEngine

/// Whether a case is presumed secret: it lies at a protected unit, is about a member of staff, or belongs to a board
/// that deals with people's health or social circumstances (offentlighets- och sekretesslagen 23, 25 and 26 kap.).
package struct SecrecyStore {
  let transaction: Transaction

  package init(_ transaction: Transaction) {
    self.transaction = transaction
  }

  package func presumption(of item: FeedbackCase) throws -> SecrecyPresumption {
    let guarded = try GuardStore(transaction).guarded(item)
    if guarded.confidentiality != .open { return .presumedSecret }
    guard let board = guarded.placement.board else { return .open }
    let lexSarah = try GateSettingStore(transaction).current(.lexSarah)
    return lexSarah.boards.contains(board) ? .presumedSecret : .open
  }
}
