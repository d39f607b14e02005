import Domain
import Foundation
import TestSupport
import Testing

struct AccessTests {
  @Test(arguments: Standpoint.allCases, CaseSituation.allCases)
  func `each role may do with each case what is written down, and nothing else`(
    standpoint: Standpoint, situation: CaseSituation
  ) {
    let (actor, item) = (Actor.staff(standpoint.member), situation.guarded)
    let expected = AccessExpectations.allowed(standpoint, situation)
    for action in CaseAction.allCases where action != .submit && action != .register {
      #expect(
        Access.permits(actor, action, on: item) == expected.contains(action),
        "\(standpoint) \(action) \(situation)")
    }
  }

  @Test(arguments: Standpoint.allCases, CaseSituation.allCases)
  func `all may give a view, and all who work in cases may register one`(
    standpoint: Standpoint, situation: CaseSituation
  ) {
    let (actor, item) = (Actor.staff(standpoint.member), situation.guarded)
    let works = [Role.registrar, .officer, .manager].contains(standpoint.role)
    #expect(Access.permits(actor, .submit, on: item))
    #expect(Access.permits(actor, .register, on: item) == works)
    #expect(Access.worksInCases(standpoint.member) == works)
  }

  @Test func `the table in the documents is the one that the program is held against`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/access.md")
    let text = AccessDocument.text
    if ProcessInfo.processInfo.environment["NORNA_WRITE_DOCS"] == "1" {
      try Foundation.Data(text.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(committed == text, "docs/access.md differs: run the tests with NORNA_WRITE_DOCS=1")
  }

  @Test(arguments: Standpoint.allCases, CaseSituation.allCases)
  func `a closed account may do nothing`(standpoint: Standpoint, situation: CaseSituation) throws {
    let open = standpoint.member
    let member = AccessScene.member(
      open.id.rawValue, open.role, at: open.placement, disabledOn: try calendarDay("2026-03-02"))
    for action in CaseAction.allCases {
      #expect(!Access.permits(.staff(member), action, on: situation.guarded))
    }
    #expect(Access.reach(of: member).isEmpty && !Access.worksInCases(member))
    #expect(!Access.permitsReport(member) && !Access.permitsAdministration(member))
  }

  @Test(arguments: Standpoint.allCases, CaseSituation.allCases)
  func `nobody sees a case that is about themselves`(standpoint: Standpoint, situation: CaseSituation) {
    let member = standpoint.member
    for confidentiality in [
      Confidentiality.aboutStaff(responsible: member.id), .aboutStaff(responsible: nil),
    ] {
      let item = GuardedCase(
        placement: situation.guarded.placement, confidentiality: confidentiality, subjects: [member.id])
      for action in CaseAction.allCases where action != .submit && action != .register {
        #expect(!Access.permits(.staff(member), action, on: item))
      }
    }
  }

  @Test(arguments: [Role.officer, .manager], CaseSituation.allCases)
  func `somebody without a board sees no case, not even those without one`(
    role: Role, situation: CaseSituation
  ) {
    let actor = Actor.staff(AccessScene.member("nobody", role))
    #expect(!Access.permits(actor, .read, on: situation.guarded))
    #expect(!Access.permits(actor, .handle, on: situation.guarded))
  }

  @Test(arguments: CaseSituation.allCases)
  func `the sender may submit, and the program may do everything`(situation: CaseSituation) {
    for action in CaseAction.allCases {
      #expect(Access.permits(.sender, action, on: situation.guarded) == (action == .submit))
      #expect(Access.permits(.program, action, on: situation.guarded))
    }
  }

  @Test(arguments: Standpoint.allCases, CaseSituation.allCases)
  func `a case is opened freely, with a reason, or not at all`(
    standpoint: Standpoint, situation: CaseSituation
  ) {
    let allowed = AccessExpectations.allowed(standpoint, situation)
    let expected: Reading? =
      allowed.contains(.readWithoutReason)
      ? .freely
      : allowed.contains(.read) || allowed.contains(.disclose) ? .withReason : nil
    #expect(Access.reading(.staff(standpoint.member), situation.guarded) == expected)
  }

  @Test func `the exact counts are for all but the administrator and the data protection officer`() {
    let readers = Role.allCases.filter { Access.permitsReport(AccessScene.member("s", $0)) }
    #expect(readers == [.registrar, .officer, .manager, .qualityStrategist, .politician])
  }

  @Test(arguments: Standpoint.allCases)
  func `a private provider's staff count their own units, and nobody else is counted for in part`(
    standpoint: Standpoint
  ) {
    let scope = Access.reportScope(of: standpoint.member)
    switch standpoint {
    case .providerOfficer, .providerManager: #expect(scope == .units([AccessScene.provider.id]))
    case .administrator, .protectionOfficer, .otherProtectionOfficer: #expect(scope == nil)
    default: #expect(scope == .municipality)
    }
    guard let scope else { return }
    #expect(scope.holds(AccessScene.provider.placement))
    for place in [AccessScene.unit.placement, Placement(board: AccessScene.board.id), .unrouted] {
      #expect(scope.holds(place) == (scope == .municipality))
    }
  }

  @Test func `settings are the administrator's`() {
    #expect(
      Role.allCases.filter { Access.permitsAdministration(AccessScene.member("s", $0)) } == [.administrator])
  }

  @Test func `an actor stands in the journal as a reference and never as a name`() {
    #expect(Actor.sender.reference == "sender")
    #expect(Actor.program.reference == "program")
    #expect(Actor.staff(Standpoint.officer.member).reference == "staff:officer")
    #expect(Actor.sender.staff == nil && Actor.program.staff == nil)
  }
}
