import Domain
import SQLEngine
import Storage

/// What was sealed behind a hand-over.
package struct SealedContent: Sendable {
  package let handover: GateHandover
  package let number: CaseNumber
  package let texts: [CaseText]
  package let contact: Contact?
  /// By when whoever reported is told what has been done; nil where no law sets such a time.
  package let feedbackBy: CalendarDay?
  package let today: CalendarDay
}

extension Operations {
  /// A hand-over that somebody receives.
  package struct ReceivedHandover: Sendable {
    package let handover: GateHandover
    package let number: CaseNumber
    /// By when whoever reported is told what has been done; nil where no law sets such a time.
    package let feedbackBy: CalendarDay?
  }

  /// What is sealed for `member`: only a gate's appointed receivers see anything here, whatever their role, and none of
  /// them what is about themselves.
  package func sealedHandovers(for member: StaffMember) async throws -> (
    items: [ReceivedHandover], today: CalendarDay
  ) {
    try await database.read { transaction in
      let gates = try sealedGates(receivedBy: member, in: transaction)
      guard !gates.isEmpty else { throw Problem(.notFound, .sealedNotFound) }
      // What was given back is the board's again.
      let items = try gates.flatMap { try GateHandoverStore(transaction).all(through: $0, limit: 500) }
        .filter { try SealedContentStore(transaction).holds($0.id) }
        .filter { try !GuardStore(transaction).subjects(of: $0.caseID).contains(member.id) }
      return (
        try items.compactMap { item in
          try CaseStore(transaction).find(item.caseID).map {
            ReceivedHandover(
              handover: item, number: $0.number, feedbackBy: try feedbackBy(item, in: transaction))
          }
        }, transaction.today
      )
    }
  }

  /// Opens what is sealed, which is written in the read log of its case like every reading (rules R48).
  /// - Throws: `Problem` not found, also for those who are not appointed, and for those whom it is about.
  package func readSealed(_ id: RowID, for member: StaffMember) async throws -> SealedContent {
    try await database.write { transaction in
      let (handover, value) = try sealed(id, for: member, in: transaction)
      try ReadLogStore(transaction).insert(
        CaseReading(
          id: .ordered(at: transaction.now), caseID: value.id, staff: member.id, day: transaction.today,
          instant: transaction.now, reason: nil, handover: id))
      let store = SealedContentStore(transaction)
      return SealedContent(
        handover: handover, number: value.number, texts: try store.texts(behind: id, of: value.id),
        contact: try store.contact(behind: id), feedbackBy: try feedbackBy(handover, in: transaction),
        today: transaction.today)
    }
  }

  private func feedbackBy(_ handover: GateHandover, in transaction: Transaction) throws -> CalendarDay? {
    let received = try TaskStore(transaction).received(of: handover.caseID)
    return handover.feedbackBy(takenOn: received[handover.id]?.day)
  }

  /// Says that the channel has taken it over: the tasks of all its receivers are done.
  package func takeSealed(_ id: RowID, for member: StaffMember) async throws {
    try await database.write { transaction in
      let (handover, value) = try sealed(id, for: member, in: transaction)
      let open = try TaskStore(transaction).open(of: value.id).filter { $0.subject == id }
      if !open.isEmpty { try take(nil, handover, of: value, by: member, in: transaction) }
    }
  }

  /// What a menu should lead `member` to beside what the role gives.
  package struct Receiving: Sendable {
    /// What is sealed for them.
    package let sealed: Bool
    /// Tasks, though they do not work in cases.
    package let tasks: Bool
  }

  package func receiving(_ member: StaffMember) async throws -> Receiving {
    try await database.read { transaction in
      Receiving(
        sealed: try !sealedGates(receivedBy: member, in: transaction).isEmpty,
        tasks: try !Access.worksInCases(member) && hasTasks(member, in: transaction))
    }
  }

  /// Whether somebody may have something to do: by the role, or whatever the role is as a gate's receiver or as the one
  /// whose task it is.
  func hasTasks(_ member: StaffMember, in transaction: Transaction) throws -> Bool {
    if Access.hasTasks(member) { return true }
    if try TaskListStore(transaction).waits(for: member) { return true }
    return try !gates(receivedBy: member, in: transaction).isEmpty
  }

  func sealed(_ id: RowID, for member: StaffMember, in transaction: Transaction) throws -> (
    GateHandover, FeedbackCase
  ) {
    guard let handover = try GateHandoverStore(transaction).find(id),
      try sealedGates(receivedBy: member, in: transaction).contains(handover.gate),
      try !GuardStore(transaction).subjects(of: handover.caseID).contains(member.id),
      let value = try CaseStore(transaction).find(handover.caseID)
    else { throw Problem(.notFound, .sealedNotFound) }
    return (handover, value)
  }

  private func sealedGates(receivedBy member: StaffMember, in transaction: Transaction) throws -> [Gate] {
    try gates(receivedBy: member, in: transaction).filter { $0.content == .sealed }
  }

  private func gates(receivedBy member: StaffMember, in transaction: Transaction) throws -> [Gate] {
    guard member.disabledOn == nil else { return [] }
    return try Gate.allCases.filter {
      try GateSettingStore(transaction).current($0).receivers.contains(member.id)
    }
  }
}
