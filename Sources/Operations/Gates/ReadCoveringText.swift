import Domain
import SQLEngine
import Storage

/// What a gate's receiver is told of a case that stays where it is: what whoever handed it over wrote to them, and
/// nothing else of it.
package struct CoveringText: Sendable {
  package let handover: GateHandover
  package let number: CaseNumber
  package let text: String
  /// The task of receiving it, as long as it waits for this reader.
  package let task: RowID?
  package let staff: [StaffMember]
  package let today: CalendarDay
}

extension Operations {
  /// Opens what a hand-over says to its receivers, whatever they may see of the case, and writes it in the read log: a
  /// law that appoints somebody to act is of no use when they learn no more than that they should.
  /// - Returns: nil for what is no hand-over of this sort; what is sealed is read by `readSealed`.
  /// - Throws: `Problem` not found for those whom it is not for, and where the text has left the case since.
  package func readCoveringText(_ id: RowID, for member: StaffMember) async throws -> CoveringText? {
    try await database.write { transaction in
      guard let handover = try GateHandoverStore(transaction).find(id), handover.gate.content == .stays else {
        return nil
      }
      guard let value = try CaseStore(transaction).find(handover.caseID),
        try receives(handover, of: value, member, in: transaction),
        let text = try TextStore(transaction).all(of: value.id).first(where: { $0.id == handover.text }),
        !text.text.body.isEmpty
      else { throw Problem(.notFound, .sealedNotFound) }
      try ReadLogStore(transaction).insert(
        CaseReading(
          id: .ordered(at: transaction.now), caseID: value.id, staff: member.id, day: transaction.today,
          instant: transaction.now, reason: nil))
      return CoveringText(
        handover: handover, number: value.number, text: text.text.body,
        task: try waiting(handover, for: member, in: transaction)?.id,
        staff: try StaffStore(transaction).all(), today: transaction.today)
    }
  }

  /// The gate's receivers and those whose task it is to receive it, themselves or as a stand-in. Nobody reads what is
  /// about themselves.
  private func receives(
    _ handover: GateHandover, of value: FeedbackCase, _ member: StaffMember, in transaction: Transaction
  ) throws -> Bool {
    guard member.disabledOn == nil,
      try !GuardStore(transaction).subjects(of: value.id).contains(member.id)
    else { return false }
    let setting = try GateSettingStore(transaction).current(handover.gate)
    if setting.receivers.contains(member.id) { return true }
    return try waiting(handover, for: member, in: transaction) != nil
  }

  private func waiting(_ handover: GateHandover, for member: StaffMember, in transaction: Transaction) throws
    -> DeskTask?
  {
    let owners = try member.owners.subtracting(GuardStore(transaction).subjects(of: handover.caseID))
    return try TaskStore(transaction).open(of: handover.caseID).first { task in
      task.kind == .takeHandover && task.subject == handover.id
        && task.owner.map(owners.contains) ?? false
    }
  }
}
