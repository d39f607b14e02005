import Domain
import SQLEngine
import Storage

extension CaseWork {
  /// Leaves the neutral row that stays in the register when all content is handed over (rules R17), and nothing at
  /// the desk that waits for what nobody there can read any more.
  mutating func closeHandedOver(_ gate: Gate) throws {
    _ = try keep(gate == .personalFile ? "Överförd till akt" : "Överlämnad", as: .subject)
    let ordinal = try events.closures(of: before.id).count + 1
    try events.insert([(before.id, Closure(ordinal: ordinal, done: doing, reason: .handedOver))])
    after.officer = nil
    if let officer = before.officer { details["officer"] = "\(officer) → " }
    details["reason"] = ClosureReason.handedOver.rawValue
    let tasks = TaskStore(transaction)
    for task in try tasks.open(of: before.id) where task.kind.endsWithContent {
      try tasks.complete(task.id, on: today, by: actor)
    }
    try endWaiting()
    try revokeReferrals()
  }

  /// Whoever was asked outside reads nothing of it any more either.
  private mutating func revokeReferrals() throws {
    let store = ReferralStore(transaction)
    let revoked = try store.all(of: before.id).filter { try store.revoke($0.id, on: today) }
    guard !revoked.isEmpty else { return }
    details["referralsRevoked"] = revoked.map(\.id.rawValue).joined(separator: " ")
  }

  /// Stores a text that came when the content was sealed already: where the others lie, with its digest in the journal.
  mutating func keep(_ body: String, as role: TextRole, behind handover: RowID) throws -> RowID {
    let text = CaseText.new(
      body, role: role, ordinal: try TextStore(transaction).lastOrdinal(role, of: before.id) + 1,
      caseID: before.id, id: identifier())
    try SealedContentStore(transaction).keep(text, behind: handover)
    details["\(role.rawValue)Digest"] = "\(text.id) \(text.text.digest)"
    return text.id
  }
}
