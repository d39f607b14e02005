import Domain
import Foundation
import Testing

struct OneDeedTests {
  private let member = StaffMember(
    id: StaffID(rawValue: "s1"), username: "olle", name: "Olle Öberg", role: .officer, placement: .unrouted,
    disabledOn: nil)

  private func entry(_ sequence: Int, _ event: CaseEvent, by actor: String, at seconds: TimeInterval = 0)
    -> JournalEntry
  {
    JournalEntry(
      caseID: CaseID(rawValue: "c1"), sequence: sequence,
      at: .instant(Date(timeIntervalSince1970: seconds)), actor: actor, event: event, details: [:],
      previousHash: "")
  }

  @Test func `what somebody did, with what followed in the same moment, is one deed`() {
    let me = Actor.staff(member)
    let (registered, moved) = (
      entry(1, .registered, by: "program"), entry(2, .classified, by: me.reference, at: 60)
    )
    let encircled = entry(3, .encircled, by: Actor.program.reference, at: 60)
    #expect([registered, moved].deed(after: 1, by: me) == moved)
    #expect([registered, moved, encircled].deed(after: 1, by: me) == moved)
    #expect([registered, moved].deed(after: 2, by: me) == nil)
    #expect([registered, moved].deed(after: 0, by: me) == nil)
    #expect([registered, moved].deed(after: 1, by: .program) == nil)
    let later = entry(3, .noted, by: me.reference, at: 61)
    #expect([registered, moved, later].deed(after: 1, by: me) == nil)
    let another = entry(3, .noted, by: "staff:s2", at: 60)
    #expect([registered, moved, another].deed(after: 1, by: me) == nil)
  }
}
