import Domain
import SQLEngine
import Storage

/// The log of mail as one person may see it.
package struct MailLog: Sendable {
  package struct Line: Sendable {
    package let item: MailLogItem
    /// Nil unless the person may read the case without saying why first: what stands here is somebody's address, and
    /// the log asks for no reason and writes none in the read log. Nil too where a colleague was told of an improvement,
    /// or of something to receive, that the person may not read.
    package let recipient: String?
    package let isResendable: Bool
    /// A reminder that leaves when the office opens, and not before.
    package let waitsForOffice: Bool
  }

  package let lines: [Line]
  package let counts: [MailState: Int]
  package let today: CalendarDay
  package let delivery: OutgoingSettings.Delivery
}

extension Access {
  /// Those who see to it that mail leaves: what failed, and of which case, but not to whom.
  package static func permitsMailLog(_ member: StaffMember) -> Bool {
    member.disabledOn == nil
      && member.bindings.contains { $0.role == .registrar || $0.role == .administrator }
  }

  /// The cases whose mail somebody looks after: those they may read, and for administrators all that are not about a
  /// member of staff.
  package static func mailReach(of member: StaffMember) -> Reach {
    let readable = reach(of: member)
    let looked = permitsAdministration(member) ? [Reach.Area(.municipality, [.open, .protected])] : []
    return Reach(
      areas: readable.areas + looked, responsibleAs: readable.responsibleAs, member: member.id)
  }
}

extension Access {
  /// The mail that somebody looks after, and that which is about what they may read.
  static func mailScope(of member: StaffMember) -> MailLogScope {
    MailLogScope(
      cases: mailReach(of: member), readable: reach(of: member, to: .readWithoutReason), member: member)
  }
}

extension Operations {
  package static let mailLogLength = 50

  /// - Parameters:
  ///   - state: nil for all.
  ///   - page: 1 for the first.
  /// - Throws: `Problem` not found for those whom it is not for.
  package func mailLog(_ state: MailState?, page: Int = 1, for member: StaffMember) async throws -> MailLog {
    guard Access.permitsMailLog(member) else { throw Problem(.notFound, .mailNotFound) }
    let delivery = outgoing.delivery
    return try await database.read { transaction in
      let store = MailLogStore(transaction)
      let staff = try StaffStore(transaction).all()
      let scope = Access.mailScope(of: member)
      let items = try store.page(
        state, within: scope, limit: Self.mailLogLength,
        offset: Self.rows(before: page, length: Self.mailLogLength))
      let isOpen = try isOfficeOpen(transaction)
      return MailLog(
        lines: items.map { line(of: $0, staff: staff, isOfficeOpen: isOpen) },
        counts: try store.counts(within: scope), today: transaction.today, delivery: delivery)
    }
  }

  private func line(of item: MailLogItem, staff: [StaffMember], isOfficeOpen: Bool) -> MailLog.Line {
    MailLog.Line(
      item: item, recipient: recipient(of: item, staff: staff),
      // The address of a button would tell when what is sealed was handed over; it goes with all that failed.
      isResendable: item.state == .failed && item.isWrittenWhenSent && !item.isSealed,
      waitsForOffice: item.state == .waiting && item.kind.isReminder && !isOfficeOpen)
  }

  private func recipient(of item: MailLogItem, staff: [StaffMember]) -> String? {
    let isForReaders = [.received, .improvement].contains(item.kind)
    guard item.isReadable || !isForReaders else { return nil }
    if let id = item.staff { return staff.first { $0.id == id }?.name }
    return item.caseID != nil && item.isReadable ? item.recipient : nil
  }
}
