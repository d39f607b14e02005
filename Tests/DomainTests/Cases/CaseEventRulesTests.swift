import Domain
import Testing

struct CaseEventRulesTests {
  @Test func `a duplicate takes only what is about itself`() {
    let own = Set(CaseEvent.allCases.filter(\.isForDuplicates))
    #expect(
      own == [
        .unlinked, .messageReceived, .messageSent, .encircled, .disclosed, .handoverTaken, .referralAnswered,
        .referralRevoked,
      ])
  }

  @Test func `only what goes on with the content needs that it can be read`() {
    let needing = Set(CaseEvent.allCases.filter(\.needsContent))
    #expect(needing == [.reopened, .handedOver, .sealed, .linked, .messageSent])
  }

  @Test func `what comes from elsewhere, or has a page of its own, is not named as possible instead`() {
    let unnamed = Set(CaseEvent.allCases.filter { !$0.isOffered })
    #expect(unnamed.contains(.disclosed) && unnamed.contains(.recalculated) && unnamed.count == 13)
    #expect(!unnamed.contains(.answered) && !unnamed.contains(.returned))
  }
}
