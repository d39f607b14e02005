import Domain
import Foundation
import SQLEngine
import Storage

/// How people get in, for the page where administrators change it.
package struct SignInSettings: Sendable {
  package let rules: SignInRules
  package let groupRoles: [GroupRole]
  package let chart: OrganisationChart
  /// The number of the newest change of the rules.
  package let seen: Int
  /// The newest changes of the rules, the newest first.
  package let changes: [StaffEventEntry]
  /// Those who stand in the changes, by identifier.
  package let names: [StaffID: String]
  package let now: Date

  package var today: CalendarDay { SwedishTime.day(of: now) }
}

extension Operations {
  package func signInSettings(actor: Actor) async throws -> SignInSettings {
    try await database.read { transaction in
      try Self.checkManager(actor, in: transaction)
      return SignInSettings(
        rules: SignInRules(setting: try SettingsStore(transaction).all()[SignInRules.settingName]),
        groupRoles: try GroupRoleStore(transaction).all(),
        chart: try OrganisationStore(transaction).chart(),
        seen: try StaffEventStore(transaction).latest(of: [.signInRulesChanged], about: nil),
        changes: try StaffEventStore(transaction).newest(10, of: .signInRulesChanged),
        names: try Self.names(in: transaction), now: transaction.now)
    }
  }

  /// Says which roles need a second factor. Those who have none set it up at their next log-in.
  /// - Parameter seen: the number of the newest change that the page knew of; nil when there was no page.
  /// - Throws: `Problem` when somebody else has changed the rules since: the form holds all roles.
  package func set(_ rules: SignInRules, seen: Int? = nil, by actor: Actor) async throws {
    try await database.write { transaction in
      try Self.checkManager(actor, in: transaction)
      let store = SettingsStore(transaction)
      guard try SignInRules(setting: store.all()[SignInRules.settingName]) != rules else { return }
      try Self.require(seen, of: [.signInRulesChanged], about: nil, in: transaction)
      try store.set(SignInRules.settingName, to: rules.setting)
      try StaffEventStore(transaction).append(
        .signInRulesChanged, about: nil, by: actor, detail: rules.setting)
    }
  }

  /// Adds a group behind the others.
  /// - Throws: `Problem` for a group without a name or one that stands there, and for a place that is none.
  package func addGroupRole(_ group: GroupRole, by actor: Actor) async throws {
    let name = group.group.trimmingCharacters(in: .whitespaces)
    guard !name.isEmpty else { throw Problem(.invalid, .groupMissing, field: "group") }
    guard name.count <= 200 else { throw Problem(.invalid, .fieldTooLong, ["200"], field: "group") }
    try await changeGroups(by: actor) { list, transaction in
      guard !list.contains(where: { $0.group == name }) else {
        throw Problem(.conflict, .groupTwice, field: "group")
      }
      try Self.checkPlacement(group.placement, in: transaction)
      return list + [GroupRole(group: name, role: group.role, placement: group.placement)]
    }
  }

  /// Takes a group out; one that is not there is none.
  package func removeGroupRole(_ group: String, by actor: Actor) async throws {
    try await changeGroups(by: actor) { list, _ in list.filter { $0.group != group } }
  }

  /// Puts a group first, so that it counts before the others.
  package func raiseGroupRole(_ group: String, by actor: Actor) async throws {
    try await changeGroups(by: actor) { list, _ in
      list.filter { $0.group == group } + list.filter { $0.group != group }
    }
  }

  private func changeGroups(
    by actor: Actor, _ change: @escaping @Sendable ([GroupRole], Transaction) throws -> [GroupRole]
  ) async throws {
    try await database.write { transaction in
      try Self.checkManager(actor, in: transaction)
      let store = GroupRoleStore(transaction)
      let (before, after) = (try store.all(), try change(try store.all(), transaction))
      guard before != after else { return }
      try store.set(after)
      for line in GroupRole.logged(from: before, to: after) {
        try StaffEventStore(transaction).append(.groupRolesChanged, about: nil, by: actor, detail: line)
      }
    }
  }
}
