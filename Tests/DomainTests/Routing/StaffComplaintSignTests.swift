import Domain
import Testing

struct StaffComplaintSignTests {
  private func item(_ text: String, _ kind: Kind = .complaint, _ dimension: QualityDimension? = nil)
    -> RoutingItem
  {
    RoutingItem(text: text, kind: kind, dimension: dimension, channel: .web)
  }

  @Test func `the sender's word counts before the signs, and praise is for everybody`() {
    #expect(StaffComplaintSign.atArrival(item("Illa."), said: .employee) == .employee)
    #expect(StaffComplaintSign.atArrival(item("Rektorn skrek."), said: .employee) == .employee)
    #expect(StaffComplaintSign.atArrival(item("Byt lampan.", .suggestion), said: .manager) == .manager)
    #expect(StaffComplaintSign.atArrival(item("Läraren är bra.", .compliment), said: .employee) == nil)
  }

  @Test(arguments: ["Läraren skrek.", "Hon var otrevlig.", "Vikarien kom aldrig."])
  func `words point at one of the staff`(text: String) {
    #expect(StaffComplaintSign.atArrival(item(text), said: nil) == .employee)
  }

  @Test(arguments: ["Rektorn svarar inte.", "Jag klagade hos enhetschefen.", "Chefen hotade mig."])
  func `words point at a manager, who is not to read it first`(text: String) {
    #expect(StaffComplaintSign.atArrival(item(text), said: nil) == .manager)
  }

  @Test(arguments: [
    "Det är mörkt på Storgatan.", "Sommaren var kall och hammaren slut.", "",
    "Trottoaren är sprucken och cykelkällaren kall.", "Brukaren och fastighetsägaren väntar.",
  ])
  func `words about things point at nobody`(text: String) {
    #expect(StaffComplaintSign.atArrival(item(text), said: nil) == nil)
  }

  @Test func `how one was met is about somebody, whatever the words`() {
    #expect(StaffComplaintSign.atArrival(item("Illa.", .complaint, .treatment), said: nil) == .employee)
    #expect(StaffComplaintSign.atArrival(item("Bra.", .suggestion, .treatment), said: nil) == nil)
  }
}
