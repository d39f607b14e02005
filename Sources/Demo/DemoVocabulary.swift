// The plan's own words. The raw values are the domain's case names, so that the builder translates by name alone.

/// What a submission is.
package enum DemoKind: String, CaseIterable, Sendable {
  case complaint, compliment, suggestion, question
}

/// The quality dimension that a submission is about.
package enum DemoDimension: String, CaseIterable, Sendable {
  case access, competence, treatment, influence, operationSpecific
}

/// The way a submission came.
package enum DemoChannel: String, CaseIterable, Sendable {
  case web, telephone, email, form, letter, visit, meeting
}

/// In what capacity somebody writes.
package enum DemoCapacity: String, CaseIterable, Sendable {
  case resident, user, relative, businessOwner, visitor, employee
}

/// Why a case was closed.
package enum DemoClosureReason: String, CaseIterable, Sendable {
  case answered, answeredAndCorrected, noMeasure, notOurs, withdrawn, cannotBeAnswered
}

/// The kinds of activity that complaints can be seen together about.
package enum DemoServiceArea: String, CaseIterable, Sendable {
  case preschool, primarySchool, schoolMeals, schoolTransport, homeCare, careHome, roads, snow, waste, water
  case buildingPermits, library, leisure, reception

  /// The name in the register's list.
  package var name: String {
    switch self {
    case .preschool: "Förskola"
    case .primarySchool: "Grundskola"
    case .schoolMeals: "Skolmåltider"
    case .schoolTransport: "Skolskjuts"
    case .homeCare: "Hemtjänst"
    case .careHome: "Särskilt boende"
    case .roads: "Gator, vägar och parker"
    case .snow: "Snöröjning och halka"
    case .waste: "Renhållning och återvinning"
    case .water: "Vatten och avlopp"
    case .buildingPermits: "Bygglov"
    case .library: "Bibliotek"
    case .leisure: "Bad och fritid"
    case .reception: "Växel och reception"
    }
  }
}

/// Where in the organisation a case belongs: a unit, or a department that has no units.
package enum DemoHome: Hashable, Sendable {
  case unit(String)
  case department(String)

  package static let homeCare = unit("home-care")
  package static let careHome = unit("care-home")
  package static let schools = unit("schools")
  package static let preschool = unit("preschool")
  package static let civicHouse = unit("civic-house")
  package static let technical = unit("technical")
  package static let building = department("building")
}
