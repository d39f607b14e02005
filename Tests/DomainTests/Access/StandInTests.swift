import Domain
import TestSupport
import Testing

struct StandInTests {
  private func permits(
    _ member: Standpoint, for absent: Standpoint, _ action: CaseAction, _ situation: CaseSituation
  ) -> Bool {
    Access.permits(
      .staff(member.member.with(standingInFor: [absent.member])), action, on: situation.guarded)
  }

  @Test(arguments: CaseSituation.allCases)
  func `a stand-in may do what either of the two may, inside the board`(situation: CaseSituation) {
    for action in CaseAction.allCases where action != .submit && action != .register {
      for (member, absent) in [
        (Standpoint.siblingOfficer, Standpoint.officer), (.siblingManager, .manager),
        (.departmentOfficer, .boardManager),
      ] {
        let isSubject = situation.guarded.subjects.contains(member.member.id)
        let expected = AccessExpectations.allowed(member, situation)
          .union(
            situation.guarded.subjects.contains(absent.member.id)
              ? [] : AccessExpectations.allowed(absent, situation))
        #expect(
          permits(member, for: absent, action, situation) == (!isSubject && expected.contains(action)),
          "\(member) for \(absent): \(action) \(situation)")
      }
    }
  }

  @Test func `the one a complaint is about never gets it by standing in for the manager`() {
    #expect(permits(.siblingOfficer, for: .manager, .read, .aboutStaff))
    #expect(!permits(.officer, for: .manager, .read, .aboutStaff))
    #expect(permits(.boardManager, for: .departmentManager, .read, .aboutManager))
    #expect(!permits(.manager, for: .departmentManager, .read, .aboutManager))
  }

  @Test(arguments: CaseAction.allCases.filter { $0 != .submit && $0 != .register }, CaseSituation.allCases)
  func `standing in opens no wall`(action: CaseAction, situation: CaseSituation) {
    for (member, absent) in [
      (Standpoint.otherOfficer, Standpoint.officer), (.otherManager, .manager), (.administrator, .manager),
      (.strategist, .officer), (.politician, .boardManager), (.providerOfficer, .departmentOfficer),
      (.officer, .registrar), (.otherRegistrar, .boardRegistrar), (.manager, .protectionOfficer),
      (.officer, .providerManager), (.siblingOfficer, .director),
    ] {
      #expect(
        permits(member, for: absent, action, situation)
          == AccessExpectations.allowed(member, situation).contains(action),
        "\(member) for \(absent): \(action) \(situation)")
    }
  }

  @Test func `a manager's stand-in is named from strictly above, and never for more than one's own place`() {
    func mayBeNamed(for absent: StaffMember, by member: Standpoint) -> Bool {
      StandIn.mayBeNamed(for: absent, by: member.member)
    }
    let (officer, manager) = (Standpoint.officer.member, Standpoint.manager.member)
    let colleague = AccessScene.member("colleague", .manager, at: AccessScene.unit.placement)
    #expect(mayBeNamed(for: officer, by: .manager) && mayBeNamed(for: manager, by: .manager))
    #expect(!mayBeNamed(for: colleague, by: .manager) && !mayBeNamed(for: colleague, by: .siblingManager))
    let inner = AccessScene.member("inner", .manager, at: AccessScene.inner.placement)
    #expect(mayBeNamed(for: inner, by: .manager))
    let departmentManager = AccessScene.member(
      "other", .manager, at: Standpoint.departmentManager.member.placement)
    for absent in [colleague, officer] {
      #expect(mayBeNamed(for: absent, by: .departmentManager) && mayBeNamed(for: absent, by: .boardManager))
    }
    #expect(!mayBeNamed(for: departmentManager, by: .departmentManager))
    #expect(mayBeNamed(for: departmentManager, by: .boardManager))
    // Placed in the unit, and the manager of the department beside it.
    let both = officer.with(bindings: officer.bindings + departmentManager.bindings)
    #expect(!mayBeNamed(for: both, by: .manager) && mayBeNamed(for: both, by: .boardManager))
    #expect(mayBeNamed(for: both, by: .administrator) && !mayBeNamed(for: both, by: .otherManager))
  }

  @Test func `registrars and data protection officers stand in for each other`() {
    #expect(permits(.registrar, for: .boardRegistrar, .readNotes, .open))
    #expect(permits(.otherProtectionOfficer, for: .protectionOfficer, .disclose, .protected))
  }

  @Test func `it holds from its first day through its last, unless it was ended`() throws {
    func standIn(endedOn: String? = nil) throws -> StandIn {
      StandIn(
        id: RowID(rawValue: "s"), absent: StaffID(rawValue: "a"), standIn: StaffID(rawValue: "b"),
        from: try calendarDay("2026-07-01"), through: try calendarDay("2026-07-31"), namedBy: "staff:a",
        endedOn: try endedOn.map(calendarDay))
    }
    let days = try ["2026-06-30", "2026-07-01", "2026-07-15", "2026-07-31", "2026-08-01"].map(calendarDay)
    #expect(try days.map(standIn().holds) == [false, true, true, true, false])
    #expect(try days.map(standIn(endedOn: "2026-07-15").holds) == [false, true, false, false, false])
  }

  @Test func `a stand-in works at both places, and opens no wall by it`() {
    func today(_ member: Standpoint, _ absent: Standpoint) -> [StaffBinding] {
      member.member.with(standingInFor: [absent.member]).bindingsToday
    }
    let own = Standpoint.siblingOfficer.member.bindings
    #expect(today(.siblingOfficer, .officer) == own + Standpoint.officer.member.bindings)
    #expect(today(.siblingOfficer, .siblingOfficer) == own)
    let other = Standpoint.otherOfficer.member.bindings
    #expect(today(.otherOfficer, .officer) == other)
  }
}
