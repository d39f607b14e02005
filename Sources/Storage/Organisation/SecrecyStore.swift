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
    try presumption(of: try GuardStore(transaction).guarded(item))
  }

  /// What stands between the case and the boards that it is not at.
  package func wall(of item: FeedbackCase) throws -> BoardWall {
    let guarded = try GuardStore(transaction).guarded(item)
    return BoardWall(owner: guarded.owner, presumption: try presumption(of: guarded))
  }

  private func presumption(of guarded: GuardedCase) throws -> SecrecyPresumption {
    if guarded.confidentiality != .open { return .presumedSecret }
    guard let board = guarded.placement.board else { return .open }
    let lexSarah = try GateSettingStore(transaction).current(.lexSarah)
    return lexSarah.boards.contains(board) ? .presumedSecret : .open
  }
}
