import Domain
import SQLEngine
import Storage

/// What was sealed behind a hand-over.
package struct SealedContent: Sendable {
  package let handover: GateHandover
  package let number: CaseNumber
  package let texts: [CaseText]
  package let contact: Contact?
  package let today: CalendarDay
}

extension Operations {
  /// A hand-over that somebody receives.
  package struct ReceivedHandover: Sendable {
    package let handover: GateHandover
    package let number: CaseNumber
  }

  /// What is sealed for `member`: only a gate's appointed receivers see anything here, whatever their role.
  package func sealedHandovers(for member: StaffMember) async throws -> (
    items: [ReceivedHandover], today: CalendarDay
  ) {
    try await database.read { transaction in
      let gates = try sealedGates(receivedBy: member, in: transaction)
      guard !gates.isEmpty else { throw Problem(.notFound, .sealedNotFound) }
      // What was given back is the board's again.
      let items = try gates.flatMap { try GateHandoverStore(transaction).all(through: $0, limit: 500) }
        .filter { try SealedContentStore(transaction).holds($0.id) }
      return (
        try items.compactMap { item in
          try CaseStore(transaction).find(item.caseID).map {
            ReceivedHandover(handover: item, number: $0.number)
          }
        }, transaction.today
      )
    }
  }

  /// - Throws: `Problem` not found, also for those who are not appointed.
  package func readSealed(_ id: RowID, for member: StaffMember) async throws -> SealedContent {
    try await database.read { transaction in
      let (handover, value) = try sealed(id, for: member, in: transaction)
      let store = SealedContentStore(transaction)
      return SealedContent(
        handover: handover, number: value.number, texts: try store.texts(behind: id, of: value.id),
        contact: try store.contact(behind: id), today: transaction.today)
    }
  }

  /// Says that the channel has taken it over: the tasks of all its receivers are done.
  package func takeSealed(_ id: RowID, for member: StaffMember) async throws {
    try await database.write { transaction in
      let (handover, _) = try sealed(id, for: member, in: transaction)
      try finishTasks(of: handover, by: member, in: transaction)
    }
  }

  /// Whether a menu should lead `member` to what is sealed.
  package func receivesSealed(_ member: StaffMember) async throws -> Bool {
    try await database.read { try !sealedGates(receivedBy: member, in: $0).isEmpty }
  }

  func sealed(_ id: RowID, for member: StaffMember, in transaction: Transaction) throws -> (
    GateHandover, FeedbackCase
  ) {
    guard let handover = try GateHandoverStore(transaction).find(id),
      try sealedGates(receivedBy: member, in: transaction).contains(handover.gate),
      let value = try CaseStore(transaction).find(handover.caseID)
    else { throw Problem(.notFound, .sealedNotFound) }
    return (handover, value)
  }

  private func sealedGates(receivedBy member: StaffMember, in transaction: Transaction) throws -> [Gate] {
    guard member.disabledOn == nil else { return [] }
    return try Gate.allCases.filter { $0.content == .sealed }.filter {
      try GateSettingStore(transaction).current($0).receivers.contains(member.id)
    }
  }
}
