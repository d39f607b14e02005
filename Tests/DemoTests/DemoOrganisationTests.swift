import Testing

@testable import Demo

@Suite struct DemoOrganisationTests {
  @Test func `there are four boards and six units`() {
    #expect(DemoOrganisation.boards.count == 4)
    #expect(DemoOrganisation.units.count == 6)
  }

  @Test func `departments belong to boards and units to departments`() {
    let boards = Set(DemoOrganisation.boards.map(\.key))
    let departments = Set(DemoOrganisation.departments.map(\.key))
    #expect(DemoOrganisation.departments.allSatisfy { boards.contains($0.board) })
    #expect(DemoOrganisation.units.allSatisfy { departments.contains($0.department) })
  }

  @Test func `a unit is part of another one, of the same department`() throws {
    let nested = try #require(DemoOrganisation.units.first { $0.parent != nil })
    let parent = try #require(nested.parent.flatMap(DemoOrganisation.unit))
    #expect(parent.department == nested.department)
  }

  @Test func `a municipal company and a private provider are among the units`() {
    let forms = DemoOrganisation.units.map(\.form)
    #expect(forms.contains(.municipalCompany("Tallsjö Teknik AB")))
    #expect(forms.contains(.privateProvider("Lavskrikan Omsorg AB")))
    #expect(forms.contains(.own))
  }

  @Test(arguments: ["2026-06-30", "2026-07-02", "2026-12-31", "2027-01-01"])
  func `the reorganisation falls inside the two years`(text: String) throws {
    let lastDay = try #require(day(text))
    let reorganised = DemoOrganisation.reorganisationDay(before: lastDay)
    #expect(reorganised.description.hasSuffix("-01-01"))
    #expect(reorganised > lastDay.adding(days: -DemoReceipts.daysBack))
    #expect(reorganised <= lastDay.adding(days: -182))
  }

  @Test func `a unit has moved from an existing department of another board`() throws {
    let moved = try #require(DemoOrganisation.units.first { $0.departmentBeforeReorganisation != nil })
    let before = try #require(moved.departmentBeforeReorganisation.flatMap(DemoOrganisation.department))
    let today = try #require(DemoOrganisation.department(moved.department))
    #expect(before.board != today.board)
  }

  @Test func `nine people hold all staff roles between them`() {
    #expect(DemoStaff.all.count == 9)
    #expect(Set(DemoStaff.all.map(\.userName)).count == 9)
    #expect(Set(DemoStaff.all.flatMap(\.duties).map(\.role)) == Set(DemoRole.allCases))
  }

  @Test func `every scope of a duty exists`() {
    for duty in DemoStaff.all.flatMap(\.duties) {
      switch duty.scope {
      case .municipality: continue
      case .board(let key): #expect(DemoOrganisation.boards.contains { $0.key == key })
      case .department(let key): #expect(DemoOrganisation.department(key) != nil)
      case .unit(let key): #expect(DemoOrganisation.unit(key) != nil)
      }
    }
  }

  @Test func `the registrar is on the staff`() {
    let registrar = DemoStaff.all.first { $0.userName == DemoStaff.registrar }
    #expect(registrar?.duties.contains(DemoDuty(.registrar, .municipality)) == true)
  }

  private func day(_ text: String) -> DemoDay? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? DemoDay(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
