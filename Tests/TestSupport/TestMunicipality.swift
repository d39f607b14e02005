import Domain
import Operations

/// A small municipality with a register, made through the verbs that real ones use: two boards that may not see each
/// other's cases, units that nest, a service area, and somebody in every role.
package struct TestMunicipality: Sendable {
  package let operations: Operations
  package let clock: TestClock

  /// Socialnämnden: Socialförvaltningen, with Hemtjänst Norr and Hemtjänst Söder.
  package let social: Board
  package let care: Department
  package let north: OrganisationUnit
  package let south: OrganisationUnit
  /// Barn- och utbildningsnämnden: Skolförvaltningen, with Åsens förskola and, inside it, Avdelning Älgen.
  package let school: Board
  package let schools: Department
  package let preschool: OrganisationUnit
  package let moose: OrganisationUnit
  package let homeCare: ServiceArea

  package let registrar: StaffMember
  /// Of Socialnämnden, as are the next two.
  package let officer: StaffMember
  package let deputy: StaffMember
  package let manager: StaffMember
  /// Of Barn- och utbildningsnämnden.
  package let teacher: StaffMember
  package let strategist: StaffMember
  package let politician: StaffMember
  package let administrator: StaffMember
  package let protectionOfficer: StaffMember
  /// Was an officer of Socialnämnden.
  package let retired: StaffMember

  /// Everybody's.
  package static let password = "korrekt häst batteri"

  package init(_ operations: Operations, clock: TestClock) async throws {
    self.operations = operations
    self.clock = clock
    social = try await operations.addBoard("Socialnämnden")
    care = try await operations.addDepartment("Socialförvaltningen", of: social.id)
    let carePlace = Placement(board: social.id, department: care.id)
    north = try await operations.addUnit("Hemtjänst Norr", at: carePlace)
    south = try await operations.addUnit(
      "Hemtjänst Söder", at: carePlace, operation: .privateProvider(name: "Omsorg Östra AB"))
    school = try await operations.addBoard("Barn- och utbildningsnämnden")
    schools = try await operations.addDepartment("Skolförvaltningen", of: school.id)
    let schoolPlace = Placement(board: school.id, department: schools.id)
    preschool = try await operations.addUnit("Åsens förskola", at: schoolPlace)
    moose = try await operations.addUnit("Avdelning Älgen", at: schoolPlace, under: preschool.id)
    homeCare = try await operations.addServiceArea("Hemtjänst")

    func hire(_ username: String, _ name: String, _ role: Role, _ place: Placement = .unrouted)
      async throws -> StaffMember
    {
      try await operations.addStaff(
        username: username, name: name, role: role, placement: place, password: Self.password)
    }
    registrar = try await hire("rakel", "Rakel Ström", .registrar)
    officer = try await hire("olle", "Olle Öberg", .officer, carePlace)
    deputy = try await hire("disa", "Disa Ek", .officer, carePlace)
    manager = try await hire("maj", "Maj Åkerlund", .manager, carePlace)
    teacher = try await hire("tore", "Tore Lärk", .officer, schoolPlace)
    strategist = try await hire("kim", "Kim Norén", .qualityStrategist)
    politician = try await hire("paula", "Paula Vik", .politician, Placement(board: social.id))
    administrator = try await hire("admin", "Siv Ek", .administrator)
    protectionOfficer = try await hire("dso", "Dag Ahl", .dataProtectionOfficer)
    // A test that is about the second factor asks for it.
    try await operations.set(SignInRules(secondFactorRoles: []), by: .program)
    let leaving = try await hire("rut", "Rut Pensionär", .officer, carePlace)
    try await operations.disableStaff(username: leaving.username)
    retired = StaffMember(
      id: leaving.id, username: leaving.username, name: leaving.name, role: leaving.role,
      placement: leaving.placement, disabledOn: SwedishTime.day(of: clock.now))
  }
}

extension TestMunicipality {
  package var today: CalendarDay { SwedishTime.day(of: clock.now) }

  /// Moves the clock to ten in the morning of a day.
  package func wait(until day: String) throws {
    clock.now = SwedishTime.instant(at: try calendarDay(day), hour: 10)
  }

  /// A named complaint about Hemtjänst Norr from somebody who wants an answer; it stands as acknowledged.
  package func submit(
    _ text: String = "Hemtjänsten kom inte i går.", to unit: OrganisationUnit? = nil
  ) async throws -> CaseNumber {
    try await number(
      Submission(
        kind: .complaint, unit: unit?.id ?? north.id, text: text,
        contact: Contact(name: "Åsa Öst", email: "asa@example.se")))
  }

  /// The same from nobody.
  package func submitAnonymously(_ text: String = "Hemtjänsten kom inte i går.") async throws -> CaseNumber {
    try await number(Submission(kind: .complaint, unit: north.id, text: text))
  }

  /// A letter that waits for its acknowledgement; it stands as registered.
  package func registerLetter() async throws -> CaseNumber {
    let receipt = try await operations.register(
      RegisteredItem(
        channel: .letter, takenInHandOn: today,
        classification: Classification(
          kind: .complaint, dimension: nil, serviceArea: nil, placement: north.placement),
        subject: "Utebliven hjälp", text: "Ingen kom på hela dagen.",
        contact: Contact(name: "Åsa Öst", address: "Storgatan 1")),
      actor: .staff(registrar))
    return try Self.number(of: receipt)
  }

  /// The case as it stands in the database, with all that belongs to it.
  package func file(_ number: CaseNumber) async throws -> CaseFile {
    try await operations.readCase(number, actor: .program)
  }

  private func number(_ submission: Submission) async throws -> CaseNumber {
    try Self.number(of: try await operations.submit(submission, channel: .web))
  }

  package static func number(of receipt: Receipt) throws -> CaseNumber {
    guard let number = CaseNumber(receipt.number) else { throw NotReadable(text: receipt.number) }
    return number
  }
}

/// Runs a test in a municipality of its own.
@discardableResult
package func withMunicipality<Value>(
  _ engine: TestEngine, clock: TestClock = TestClock(), _ body: (TestMunicipality) async throws -> Value
) async throws -> Value {
  try await withOperations(engine, clock: clock) { operations, clock in
    try await body(try await TestMunicipality(operations, clock: clock))
  }
}

/// A day from a test's own text, such as `2026-04-02`.
package func calendarDay(_ text: String) throws -> CalendarDay {
  guard let day = CalendarDay(text) else { throw NotReadable(text: text) }
  return day
}

/// A test's own text is not what the test takes it for.
package struct NotReadable: Error {
  package let text: String

  package init(text: String) {
    self.text = text
  }
}
