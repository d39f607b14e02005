import Domain
import Testing

struct RoutingAccessTests {
  private func member(_ role: Role, left: CalendarDay? = nil) -> StaffMember {
    StaffMember(
      id: StaffID(rawValue: "m"), username: "m", name: "M", role: role,
      placement: Placement(board: BoardID(rawValue: "b")), disabledOn: left)
  }

  @Test func `registrars and administrators keep the rules, and only registrars see what they catch`() throws
  {
    let day = try #require(CalendarDay("2026-03-02"))
    #expect(Role.allCases.filter { Access.permitsRoutingRules(member($0)) } == [.registrar, .administrator])
    #expect(Role.allCases.filter { Access.permitsRouting(member($0)) } == [.registrar])
    #expect(Role.allCases.filter { Access.permitsRoutingRules(member($0, left: day)) } == [])
    #expect(Role.allCases.filter { Access.permitsRouting(member($0, left: day)) } == [])
  }
}
