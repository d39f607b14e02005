/// The nine people who work with Tallsjö's register. They are invented; every staff role is held by
/// somebody.
package enum DemoStaff {
  package static let all = [
    DemoPerson(
      userName: "majbritt.naslund", name: "Maj-Britt Näslund", title: "Registrator",
      duties: [DemoDuty(.registrar, .municipality), DemoDuty(.officer, .unit("civic-house"))]),
    DemoPerson(
      userName: "jonas.fjallstrom", name: "Jonas Fjällström", title: "Handläggare, samhällsbyggnad",
      duties: [DemoDuty(.officer, .unit("technical")), DemoDuty(.officer, .department("building"))]),
    DemoPerson(
      userName: "maajja.vinka", name: "Maajja Vinka", title: "Områdeschef, vård och omsorg",
      duties: [DemoDuty(.manager, .unit("home-care")), DemoDuty(.manager, .unit("care-home"))]),
    DemoPerson(
      userName: "perolof.brannmyr", name: "Per-Olof Brännmyr", title: "Skolchef",
      duties: [DemoDuty(.manager, .unit("schools")), DemoDuty(.manager, .unit("preschool"))]),
    DemoPerson(
      userName: "amina.haddad", name: "Amina Haddad", title: "Kvalitetsstrateg",
      duties: [DemoDuty(.qualityStrategist, .municipality)]),
    DemoPerson(
      userName: "gunvor.aslund", name: "Gunvor Åslund", title: "Ledamot i socialnämnden",
      duties: [DemoDuty(.politician, .board("social"))]),
    DemoPerson(
      userName: "tobias.eklof", name: "Tobias Eklöf", title: "Systemförvaltare",
      duties: [DemoDuty(.administrator, .municipality)]),
    DemoPerson(
      userName: "aino.koskela", name: "Aino Koskela", title: "Dataskyddsombud",
      duties: [DemoDuty(.dataProtectionOfficer, .municipality)]),
    DemoPerson(
      userName: "elin.strand", name: "Elin Strand", title: "Samordnare, vård och omsorg",
      duties: [DemoDuty(.officer, .department("care-office"))]),
  ]

  /// The user name of the one who registers and routes.
  package static let registrar = "majbritt.naslund"
  /// The user name of the one who follows up what the municipality measures.
  package static let strategist = "amina.haddad"

  /// The user name of the officer or manager who answers for a home; nil when nobody does.
  package static func responsible(for home: DemoHome) -> String? {
    all.first { person in person.duties.contains { $0.answers(for: home) } }?.userName
  }
}

package struct DemoPerson: Sendable {
  package let userName, name, title: String
  package let duties: [DemoDuty]

  package var email: String { "\(userName)@tallsjo.example" }
}

/// The staff roles; the raw values are the domain's names.
package enum DemoRole: String, CaseIterable, Sendable {
  case registrar, officer, manager, qualityStrategist, politician, administrator, dataProtectionOfficer
}

/// The part of the organisation that a role is held for, by key.
package enum DemoScope: Hashable, Sendable {
  case municipality
  case board(String)
  case department(String)
  case unit(String)
}

/// A role and what it is held for.
package struct DemoDuty: Hashable, Sendable {
  package let role: DemoRole
  package let scope: DemoScope

  init(_ role: DemoRole, _ scope: DemoScope) {
    self.role = role
    self.scope = scope
  }

  func answers(for home: DemoHome) -> Bool {
    guard role == .officer || role == .manager else { return false }
    return switch home {
    case .unit(let key): scope == .unit(key)
    case .department(let key): scope == .department(key)
    }
  }
}
