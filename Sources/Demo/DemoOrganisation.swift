/// Tallsjö kommun: a municipality that does not exist, with the parts that a real one has. Names and numbers
/// are invented.
package enum DemoOrganisation {
  package static let municipality = DemoMunicipality(
    name: "Tallsjö kommun",
    summary: """
      Tallsjö är en påhittad kommun i norra Sverige med 7 400 invånare, en tätort vid sjön och tolv byar. \
      Allt i den är uppdiktat: personer, platser och synpunkter.
      """,
    telephone: "0670-555 00 00",
    email: "kontakt@tallsjo.example",
    website: "https://www.tallsjo.example",
    address: "Medborgarhuset, Torget 1, 999 99 Tallsjö",
    openingHours: "Måndag–fredag 8–16")

  package static let boards = [
    DemoBoard(key: "executive", name: "Kommunstyrelsen"),
    DemoBoard(key: "education", name: "Barn- och utbildningsnämnden"),
    DemoBoard(key: "social", name: "Socialnämnden"),
    DemoBoard(key: "community", name: "Samhällsbyggnadsnämnden"),
  ]

  package static let departments = [
    DemoDepartment(key: "executive-office", name: "Kommunledningsförvaltningen", board: "executive"),
    DemoDepartment(key: "education-office", name: "Barn- och utbildningsförvaltningen", board: "education"),
    DemoDepartment(key: "care-office", name: "Vård- och omsorgsförvaltningen", board: "social"),
    DemoDepartment(key: "technical-office", name: "Tekniska förvaltningen", board: "community"),
    DemoDepartment(key: "building", name: "Bygg- och miljöförvaltningen", board: "community"),
  ]

  package static let units = [
    DemoUnit(key: "home-care", name: "Hemtjänsten", department: "care-office"),
    DemoUnit(
      key: "care-home", name: "Särskilt boende Sjögläntan", department: "care-office",
      form: .privateProvider("Lavskrikan Omsorg AB")),
    DemoUnit(key: "schools", name: "Tallsjö skolområde", department: "education-office"),
    DemoUnit(
      key: "preschool", name: "Förskolan Lingontuvan", department: "education-office", parent: "schools"),
    DemoUnit(
      key: "technical", name: "Tallsjö Teknik AB", department: "technical-office",
      form: .municipalCompany("Tallsjö Teknik AB")),
    DemoUnit(
      key: "civic-house", name: "Medborgarhuset", department: "executive-office",
      departmentBeforeReorganisation: "education-office"),
  ]

  /// The first day of the new organisation: the last New Year's Day that lies at least half a year before
  /// `lastDay`. From then on Medborgarhuset belongs to the executive board; what it received before stays
  /// with the education board.
  package static func reorganisationDay(before lastDay: DemoDay) -> DemoDay {
    let halfAYearBack = lastDay.adding(days: -182)
    return DemoDay(year: halfAYearBack.year, month: 1, day: 1)
  }

  package static func unit(_ key: String) -> DemoUnit? {
    units.first { $0.key == key }
  }

  package static func department(_ key: String) -> DemoDepartment? {
    departments.first { $0.key == key }
  }
}

package struct DemoMunicipality: Sendable {
  package let name, summary, telephone, email, website, address, openingHours: String
}

package struct DemoBoard: Sendable {
  package let key, name: String
}

package struct DemoDepartment: Sendable {
  package let key, name: String
  /// The key of its board.
  package let board: String
}

/// Who runs a unit, with the company's or the provider's name.
package enum DemoOperationForm: Hashable, Sendable {
  case own
  case municipalCompany(String)
  case privateProvider(String)
}

package struct DemoUnit: Sendable {
  package let key, name: String
  /// The key of its department today.
  package let department: String
  package let form: DemoOperationForm
  /// The key of the unit that it is part of.
  package let parent: String?
  /// The key of the department that it belonged to until the day before `DemoOrganisation.reorganisationDay`.
  package let departmentBeforeReorganisation: String?

  init(
    key: String, name: String, department: String, form: DemoOperationForm = .own, parent: String? = nil,
    departmentBeforeReorganisation: String? = nil
  ) {
    self.key = key
    self.name = name
    self.department = department
    self.form = form
    self.parent = parent
    self.departmentBeforeReorganisation = departmentBeforeReorganisation
  }
}
