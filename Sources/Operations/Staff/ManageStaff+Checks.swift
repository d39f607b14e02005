import Domain
import Foundation
import SQLEngine
import Storage

extension Operations {
  /// Somebody's account, for whoever manages accounts. Asks the database who the actor is now: a session may be older
  /// than the role.
  /// - Throws: `Problem` not found, also for those who may not.
  static func manage(_ username: String, by actor: Actor, in transaction: Transaction) throws -> StaffMember {
    try checkManager(actor, in: transaction)
    guard let found = try StaffStore(transaction).find(username: username.lowercased()) else {
      throw Problem(.notFound, .staffUnknown, [username])
    }
    return found.member
  }

  static func checkManager(_ actor: Actor, in transaction: Transaction) throws {
    try check(actor, in: transaction, Access.permitsStaffAdministration)
  }

  /// Asks a rule about who the actor is now.
  /// - Throws: `Problem` not found for those who may not.
  static func check(_ actor: Actor, in transaction: Transaction, _ permits: (Actor) -> Bool) throws {
    var actor = actor
    if let member = actor.staff {
      guard let now = try StaffStore(transaction).find(member.id) else {
        throw Problem(.notFound, .staffUnknown)
      }
      actor = .staff(now)
    }
    guard permits(actor) else { throw Problem(.notFound, .staffUnknown) }
  }

  /// Nobody closes or degrades the own account by mistake: so an administrator is always left.
  static func checkOther(_ member: StaffMember, than actor: Actor) throws(Problem) {
    guard actor.staff?.id != member.id else { throw Problem(.invalid, .ownAccount) }
  }

  /// That nobody changed it since the page was made.
  /// - Parameter seen: the number of the newest of `events` that the page knew of; nil when there was no page.
  static func require(
    _ seen: Int?, of events: [StaffEvent], about member: StaffID?, in transaction: Transaction
  ) throws {
    guard let seen, try StaffEventStore(transaction).latest(of: events, about: member) != seen else { return }
    throw Problem(.conflict, .settingsChangedMeanwhile)
  }

  static func checkedName(_ name: String) throws(Problem) -> String {
    let name = name.trimmingCharacters(in: .whitespaces)
    guard !name.isEmpty else { throw Problem(.invalid, .nameMissing, field: "name") }
    guard name.count <= 200 else { throw Problem(.invalid, .fieldTooLong, ["200"], field: "name") }
    guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw Problem(.invalid, .controlCharacter, field: "name")
    }
    return name
  }

  static func checkPlacement(_ placement: Placement, in transaction: Transaction) throws {
    guard try OrganisationStore(transaction).chart().isConsistent(placement) else {
      throw Problem(.invalid, .placementInconsistent)
    }
  }
}
