import Domain
import TestSupport
import Testing

struct GateTests {
  @Test(
    arguments: [
      (Gate.lexSarah, "2026-12-28"), (.lexMaria, "2026-12-23"), (.worryReport, "2026-12-23"),
      (.whistleblowing, "2026-12-30"), (.appeal, "2026-12-28"), (.citizenProposal, "2026-12-29"),
      (.patientBoard, nil), (.personalFile, nil),
    ] as [(Gate, String?)])
  func `each gate has its own clock, over a holiday too`(gate: Gate, due: String?) throws {
    let day = gate.clock.due(from: try calendarDay("2026-12-23"), calendar: WorkingCalendar())
    #expect(day?.description == due)
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
    func asks(_ kind: Kind, _ dimension: QualityDimension?, _ place: BoardID? = board) -> Bool {
      setting.asksAssessment(
        of: Classification(
          kind: kind, dimension: dimension, serviceArea: nil, placement: Placement(board: place)))
    }
    #expect(!asks(.complaint, .treatment))
    setting.boards = [board]
    #expect([.treatment, .competence, .operationSpecific, nil].allSatisfy { asks(.complaint, $0) })
    #expect(!asks(.complaint, .access) && !asks(.complaint, .influence))
    #expect(!asks(.compliment, .treatment) && !asks(.suggestion, nil))
    #expect(!asks(.complaint, .treatment, BoardID(rawValue: "school")) && !asks(.complaint, nil, nil))
  }
}
