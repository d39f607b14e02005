import Domain
import TestSupport
import Testing

struct GateTests {
  @Test(
    arguments: [
      (Gate.lexSarah, "2026-12-28"), (.lexMaria, "2026-12-23"), (.worryReport, "2026-12-23"),
      (.whistleblowing, "2026-12-30"), (.appeal, "2026-12-28"), (.citizenProposal, "2026-12-29"),
      (.patientBoard, "2026-12-29"), (.personalFile, nil),
    ] as [(Gate, String?)])
  func `each gate has its own clock, over a holiday too`(gate: Gate, due: String?) throws {
    let day = gate.clock.due(
      from: try calendarDay("2026-12-23"), calendar: WorkingCalendar(), promise: .standard)
    #expect(day?.description == due)
  }

  @Test func `the patient board's clock is our own promise, and says that no law sets it`() throws {
    let day = Gate.patientBoard.clock.due(
      from: try calendarDay("2026-12-23"), calendar: WorkingCalendar(),
      promise: ServicePromise(acknowledgeDays: 1, answerDays: 10))
    #expect(day?.description == "2026-12-28" && Gate.patientBoard.times.contains("ingen lag"))
  }

  @Test func `whoever blows the whistle is told what was done within three months of the acknowledgement`()
    throws
  {
    func feedback(_ gate: Gate, taken: String?) throws -> String? {
      let handover = GateHandover(
        id: RowID(rawValue: "h"), caseID: CaseID(rawValue: "c"), gate: gate,
        done: Doing(day: try calendarDay("2026-11-23"), instant: nil, actor: "program"),
        dueOn: try calendarDay("2026-11-30"), text: nil)
      return handover.feedbackBy(takenOn: try taken.map(calendarDay))?.description
    }
    let (untaken, early) = (
      try feedback(.whistleblowing, taken: nil), try feedback(.whistleblowing, taken: "2026-11-24")
    )
    // Who is acknowledged late waits no longer for that, and February has no 30th.
    let late = try feedback(.whistleblowing, taken: "2026-12-10")
    #expect(untaken == "2027-02-28" && early == "2027-02-24" && late == "2027-02-28")
    let other = try feedback(.lexSarah, taken: nil)
    #expect(other == nil && Gate.whistleblowing.times.contains("inom 3 månader"))
  }

  @Test(arguments: Gate.allCases)
  func `every gate says its law and what to do`(gate: Gate) {
    let setting = GateSetting.standard(gate)
    #expect(!setting.citation.isEmpty && !setting.instruction.isEmpty && setting.receivers.isEmpty)
    #expect(setting.citation.contains(/\d{4}:\d+/))
  }

  @Test func `only a complaint about how people were met or cared for asks for lex Sarah`() {
    var setting = GateSetting.standard(.lexSarah)
    let board = BoardID(rawValue: "social")
    func asks(
      _ kind: Kind, _ dimension: QualityDimension?, _ place: BoardID? = board,
      at profile: ProtectedProfile? = nil
    ) -> Bool {
      setting.asksAssessment(
        of: Classification(
          kind: kind, dimension: dimension, serviceArea: nil, placement: Placement(board: place)),
        profile: profile)
    }
    #expect(!asks(.complaint, .treatment))
    #expect(asks(.complaint, .treatment, at: .socialServices))
    #expect(!asks(.complaint, .access, at: .socialServices) && !asks(.suggestion, nil, at: .socialServices))
    #expect(!asks(.complaint, .treatment, at: .school) && !asks(.complaint, nil, at: .healthCare))
    setting.boards = [board]
    #expect([.treatment, .competence, .operationSpecific, nil].allSatisfy { asks(.complaint, $0) })
    #expect(!asks(.complaint, .access) && !asks(.complaint, .influence))
    #expect(!asks(.compliment, .treatment) && !asks(.suggestion, nil))
    #expect(!asks(.complaint, .treatment, BoardID(rawValue: "school")) && !asks(.complaint, nil, nil))
  }
}
