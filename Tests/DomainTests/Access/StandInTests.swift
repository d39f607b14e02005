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
}
