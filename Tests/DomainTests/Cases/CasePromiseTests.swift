import Domain
import TestSupport
import Testing

struct CasePromiseTests {
  @Test func `both promises run from the day of receipt`() throws {
    let promise = CasePromise(
      receivedOn: try calendarDay("2026-04-02"), promise: .standard, calendar: WorkingCalendar())
    #expect(promise.acknowledgeBy.description == "2026-04-08")
    #expect(promise.warnAcknowledgeBy.description == "2026-04-07")
    #expect(promise.answerBy.description == "2026-04-20")
  }

  @Test func `a promise of other lengths is counted so`() throws {
    let promise = CasePromise(
      receivedOn: try calendarDay("2026-03-02"),
      promise: ServicePromise(acknowledgeDays: 1, answerDays: 5), calendar: WorkingCalendar())
    #expect(promise.acknowledgeBy.description == "2026-03-03")
    #expect(promise.answerBy.description == "2026-03-09")
    #expect(promise.promise == ServicePromise(acknowledgeDays: 1, answerDays: 5))
  }

  @Test(arguments: [
    (CaseState.registered, "2026-03-04"), (.acknowledged, "2026-03-16"), (.reopened, "2026-03-16"),
  ])
  func `what is due next follows the state`(state: CaseState, due: String) throws {
    #expect(try SampleCase.make(state: state).dueOn?.description == due)
    #expect(state.awaitsAnswer)
  }

  @Test func `the acknowledgement is warned of until it is made, and only where it is owed`() throws {
    #expect(try SampleCase.make().warnOn?.description == "2026-03-04")
    #expect(try SampleCase.make(sender: SampleCase.namedWantsNoAnswer).warnOn == nil)
    for state in CaseState.allCases where state != .registered {
      #expect(try SampleCase.make(state: state).warnOn == nil)
    }
  }

  @Test(arguments: [CaseState.answered, .closed])
  func `nothing is due when an answer has been given or the case is closed`(state: CaseState) throws {
    #expect(try SampleCase.make(state: state).dueOn == nil)
    #expect(!state.awaitsAnswer)
  }

  @Test(arguments: CaseState.allCases)
  func `a moved answer is due on its new day, and an acknowledgement never later than now owed`(
    state: CaseState
  ) throws {
    let value = try SampleCase.make(state: state, movedAnswerBy: "2026-03-20")
    #expect(value.answerBy.description == "2026-03-20")
    switch state {
    case .registered: #expect(value.dueOn?.description == "2026-03-04")
    case .acknowledged, .reopened: #expect(value.dueOn?.description == "2026-03-20")
    case .answered, .closed: #expect(value.dueOn == nil)
    }
  }

  @Test(
    arguments: CaseState.allCases, [SampleCase.namedWantsNoAnswer, SampleCase.anonymousWithoutCode])
  func `nothing is due to somebody who cannot be reached or wants no answer`(
    state: CaseState, sender: SenderProfile
  ) throws {
    #expect(try SampleCase.make(state: state, sender: sender).dueOn == nil)
  }
}
