import Domain
import Foundation
import SQLEngine
import Storage

/// Everybody with an account, for whoever manages them.
package struct StaffRegister: Sendable {
  package let staff: [StaffMember]
  /// Who has a second factor.
  package let secured: Set<StaffID>
  package let chart: OrganisationChart
  package let now: Date

  package var today: CalendarDay { SwedishTime.day(of: now) }
}

/// One account with all that there is to manage.
package struct StaffSheet: Sendable {
  package let member: StaffMember
  /// At work; empty when there is none.
  package let email: String
  package let hasPassword: Bool
  package let hasSecondFactor: Bool
  package let isLinkedToProvider: Bool
  package let sessions: [SessionStore.Listed]
  package let events: [StaffEventEntry]
  /// The number of the newest change of what stands in the form.
  package let seen: Int
  /// Those who stand in the events, by identifier.
  package let names: [StaffID: String]
  package let chart: OrganisationChart
  package let now: Date
}

/// The newest lines of the staff log.
package struct StaffLog: Sendable {
  package let events: [StaffEventEntry]
  /// Those who stand in it, by identifier.
  package let names: [StaffID: String]
  package let chart: OrganisationChart
  package let now: Date
}

/// What somebody is shown of the own account.
package struct OwnAccount: Sendable {
  package let hasPassword: Bool
  package let hasSecondFactor: Bool
  package let needsSecondFactor: Bool
  package let recoveryCodesLeft: Int
  package let sessions: [SessionStore.Listed]
  package let now: Date
}

extension Operations {
  package func staffRegister(actor: Actor) async throws -> StaffRegister {
    try await database.read { transaction in
      try Self.checkManager(actor, in: transaction)
      return StaffRegister(
        staff: try StaffStore(transaction).all(), secured: try SecondFactorStore(transaction).members(),
        chart: try OrganisationStore(transaction).chart(), now: transaction.now)
    }
  }

  package func staffSheet(username: String, actor: Actor) async throws -> StaffSheet {
    try await database.read { transaction in
      let member = try Self.manage(username, by: actor, in: transaction)
      return StaffSheet(
        member: member, email: try StaffContactStore(transaction).find(member.id)?.email ?? "",
        hasPassword: try StaffStore(transaction).passwordHash(of: member.id) != Self.noPassword,
        hasSecondFactor: try SecondFactorStore(transaction).find(member.id) != nil,
        isLinkedToProvider: try ProviderStore(transaction).isLinked(member.id),
        sessions: try Self.openSessions(of: member.id, in: transaction),
        events: try StaffEventStore(transaction).all(about: member.id),
        seen: try StaffEventStore(transaction).latest(of: StaffEvent.ofAccountForm, about: member.id),
        names: try Self.names(in: transaction), chart: try OrganisationStore(transaction).chart(),
        now: transaction.now)
    }
  }

  /// What was done to accounts, also for the data protection officer, who manages none.
  package func staffLog(actor: Actor) async throws -> StaffLog {
    try await database.read { transaction in
      try Self.check(actor, in: transaction, Access.permitsStaffLog)
      return StaffLog(
        events: try StaffEventStore(transaction).newest(200), names: try Self.names(in: transaction),
        chart: try OrganisationStore(transaction).chart(), now: transaction.now)
    }
  }

  package func ownAccount(of member: StaffMember) async throws -> OwnAccount {
    try await database.read { transaction in
      let factors = SecondFactorStore(transaction)
      return OwnAccount(
        hasPassword: try StaffStore(transaction).passwordHash(of: member.id) != Self.noPassword,
        hasSecondFactor: try factors.find(member.id) != nil,
        needsSecondFactor: try Self.needsSecondFactor(member, in: transaction),
        recoveryCodesLeft: try factors.recoveryCodesLeft(of: member.id),
        sessions: try Self.openSessions(of: member.id, in: transaction), now: transaction.now)
    }
  }

  private static func openSessions(of member: StaffID, in transaction: Transaction) throws
    -> [SessionStore.Listed]
  {
    try SessionStore(transaction).open(
      of: member, now: transaction.now, idleSince: transaction.now.addingTimeInterval(-longestIdle))
  }

  static func names(in transaction: Transaction) throws -> [StaffID: String] {
    Dictionary(try StaffStore(transaction).all().map { ($0.id, $0.name) }) { first, _ in first }
  }
}
