import Domain
import TestSupport
import Testing

/// What is still so when a notice that waited has its turn.
struct NoticeGroundTests {
  private enum Asked {
    case waiting, nobodyWaits
  }

  /// The notices that still stand, about a case that is no duplicate and has its content here.
  private func standing(
    _ state: CaseState, sender: SenderProfile = SampleCase.named, _ asked: Asked = .nobodyWaits,
    mustBeConfirmed: Bool = false, isWithheld: Bool = false
  ) throws -> Set<SenderNotice> {
    let value = try SampleCase.make(state: state, sender: sender)
    let ground = NoticeGround(
      value: value, work: value, mustBeConfirmed: mustBeConfirmed, awaitsReply: asked == .waiting,
      isWithheld: isWithheld)
    return Set(SenderNotice.allCases.filter { $0.isStill(ground) })
  }

  private static let always: Set<SenderNotice> = [.messaged, .split, .handedOver]

  @Test func `an answer is promised only while it is owed`() throws {
    let owed: Set<SenderNotice> = [.extended, .rescheduled, .forwarded]
    for state in [CaseState.registered, .acknowledged] {
      #expect(try standing(state) == Self.always.union(owed).union([.registered]), "\(state)")
    }
    #expect(try standing(.reopened) == Self.always.union(owed).union([.reopened]))
    #expect(try standing(.answered) == Self.always.union([.answered, .forwarded]))
    #expect(try standing(.closed) == Self.always.union([.answered, .closed]))
  }

  @Test func `a question stands while somebody waits for the reply`() throws {
    #expect(try standing(.acknowledged, .waiting).contains(.asked))
    #expect(try standing(.acknowledged, .nobodyWaits).contains(.asked) == false)
  }

  @Test func `of what is sealed nothing is told`() throws {
    #expect(try standing(.closed, isWithheld: true).isEmpty)
  }

  @Test func `whoever wants no answer is told that a complaint has come in, by law and until it is done`()
    throws
  {
    let sender = SampleCase.namedWantsNoAnswer
    let confirmed: Set<SenderNotice> = [.registered, .merged]
    #expect(try standing(.registered, sender: sender, mustBeConfirmed: true) == confirmed)
    #expect(try standing(.acknowledged, sender: sender, mustBeConfirmed: true).isEmpty)
    #expect(try standing(.registered, sender: sender).isEmpty)
  }

  @Test func `the sender of a duplicate is told what is so of the case that it is worked with in`() throws {
    var value = try SampleCase.make(state: .acknowledged)
    value.mergedInto = CaseID(rawValue: "main")
    func standing(_ state: CaseState) throws -> Set<SenderNotice> {
      let ground = NoticeGround(
        value: value, work: try SampleCase.make(state: state), mustBeConfirmed: false, awaitsReply: false,
        isWithheld: false)
      return Set(SenderNotice.allCases.filter { $0.isStill(ground) })
    }
    let answered = try standing(.answered)
    #expect(answered.contains(.answered) && answered.contains(.merged) && !answered.contains(.registered))
    let owed = try standing(.acknowledged)
    #expect(owed.contains(.registered) && owed.contains(.extended) && !owed.contains(.answered))
  }
}
