import Foundation

/// What can happen to an account. Stands in the staff log, which is never changed.
package enum StaffEvent: String, CaseIterable, Sendable {
  case added, renamed, emailChanged, roleChanged, deactivated, reactivated
  case passwordChanged, passwordSet, resetLinkMade, resetLinkMailed, passwordReset
  case secondFactorSetUp, secondFactorRemoved, secondFactorReset, recoveryCodesMade, recoveryCodeUsed
  case sessionsEnded, providerLinked, providerRoleChanged, signInRulesChanged, groupRolesChanged
  case bindingAdded, bindingRemoved, providerGroupLost
  /// About the account of the one who is away.
  case standInNamed, standInEnded

  /// What changes something that stands in the form about an account: name, address, main role and place.
  package static let ofAccountForm: [StaffEvent] = [
    .renamed, .emailChanged, .roleChanged, .providerRoleChanged,
  ]

  package var swedish: String {
    switch self {
    case .added: "Kontot lades upp"
    case .renamed: "Namnet ändrades"
    case .emailChanged: "E-postadressen ändrades"
    case .roleChanged: "Rollen eller placeringen ändrades"
    case .deactivated: "Kontot stängdes"
    case .reactivated: "Kontot öppnades igen"
    case .passwordChanged: "Lösenordet byttes"
    case .passwordSet: "Ett nytt lösenord sattes"
    case .resetLinkMade: "En länk för nytt lösenord skapades"
    case .resetLinkMailed: "En länk för nytt lösenord skickades med e-post"
    case .passwordReset: "Ett nytt lösenord valdes med en länk"
    case .secondFactorSetUp: "Engångskoder slogs på"
    case .secondFactorRemoved: "Engångskoder stängdes av"
    case .secondFactorReset: "Engångskoder nollställdes"
    case .recoveryCodesMade: "Nya reservkoder skapades"
    case .recoveryCodeUsed: "En reservkod användes"
    case .sessionsEnded: "Inloggningar avslutades"
    case .providerLinked: "Kontot kopplades till kommunens inloggning"
    case .providerRoleChanged: "Rollen ändrades efter grupperna i kommunens inloggning"
    case .signInRulesChanged: "Reglerna för inloggning ändrades"
    case .groupRolesChanged: "Gruppernas roller ändrades"
    case .bindingAdded: "En roll lades till"
    case .bindingRemoved: "En roll togs bort"
    case .standInNamed: "En ersättare utsågs"
    case .standInEnded: "En ersättning avslutades"
    case .providerGroupLost: "Kontot stängdes: ingen grupp i kommunens inloggning ger en roll"
    }
  }
}

/// A line of the staff log: what was done to whose account, when and by whom. It holds no secret.
package struct StaffEventEntry: Sendable, Equatable {
  /// Its place in the log, from 1 without a gap.
  package let number: Int
  package let at: Date
  /// nil when it is about nobody's account but the rules for all.
  package let member: StaffID?
  /// `staff:` and an identifier, or `program`.
  package let doneBy: String
  package let event: StaffEvent
  /// Enum words, identifiers and names of groups at the provider only, such as the role before and after, a role and
  /// its place (`PlaceReference`), a stand-in and its days, the roles that need a second factor
  /// (`SignInRules.setting`), or what a group gives (`GroupRole.logged`).
  package let detail: String

  package init(
    number: Int, at: Date, member: StaffID?, doneBy: String, event: StaffEvent, detail: String = ""
  ) {
    self.number = number
    self.at = at
    self.member = member
    self.doneBy = doneBy
    self.event = event
    self.detail = detail
  }
}
