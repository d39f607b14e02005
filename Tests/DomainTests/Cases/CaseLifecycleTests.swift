import Domain
import Foundation
import TestSupport
import Testing

struct CaseLifecycleTests {
  /// Each event, and the state it leads to from registered, acknowledged, answered, closed and reopened.
  private static let table: [(event: CaseEvent, to: [CaseState?])] = [
    (.registered, [nil, nil, nil, nil, nil]),
    (.imported, [nil, nil, nil, nil, nil]),
    (.acknowledged, [.acknowledged, nil, nil, nil, nil]),
    (.classified, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.arrivalCorrected, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.assigned, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.extended, [.registered, .acknowledged, nil, nil, .reopened]),
    (.answered, [.answered, .answered, .answered, nil, .answered]),
    (.closed, [.closed, .closed, .closed, nil, .closed]),
    (.reopened, [nil, nil, nil, .reopened, nil]),
    // The dialogue
    (.noted, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.asked, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.messageReceived, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.messageSent, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.waitingBegan, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.waitingEnded, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.encircled, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.circleLifted, [.registered, .acknowledged, .answered, .closed, .reopened]),
    // Handing on, linking and recalculating.
    (.forwarded, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.referred, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.referralAnswered, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.referralRevoked, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.linked, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.unlinked, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.handedOver, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.handoverTaken, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.sealed, [.closed, .closed, .closed, .closed, .closed]),
    (.gateAssessed, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.recalculated, [.registered, .acknowledged, nil, nil, .reopened]),
    (.returned, [.registered, .acknowledged, nil, nil, .reopened]),
    (.improvementPlanned, [.registered, .acknowledged, .answered, .closed, .reopened]),
    (.summarised, [.registered, .acknowledged, .answered, .closed, .reopened]),
    // Mail
    (.contentMarked, [.registered, .acknowledged, .answered, nil, .reopened]),
    (.disclosed, [.registered, .acknowledged, .answered, .closed, .reopened]),
  ]

  @Test func `the table of states and events is the one that is written here`() {
    #expect(Self.table.map(\.event) == CaseEvent.allCases)
    #expect(CaseState.allCases == [.registered, .acknowledged, .answered, .closed, .reopened])
    for (event, states) in Self.table {
      for (state, expected) in zip(CaseState.allCases, states) {
        #expect(CaseLifecycle.next(state, event) == expected, "\(event) in \(state)")
      }
    }
  }

  @Test(arguments: CaseState.allCases)
  func `what is possible is what leads to a state and is not the sender's to do`(state: CaseState) {
    let possible = CaseEvent.allCases.filter {
      CaseLifecycle.next(state, $0) != nil && $0 != .messageReceived
    }
    #expect(CaseLifecycle.possible(in: state) == possible)
    #expect(possible.contains(.classified) && possible.contains(.arrivalCorrected))
  }

  @Test func `every state can be reached from a registration, and none is a dead end`() {
    var reached: Set<CaseState> = [.registered]
    var frontier = reached
    while !frontier.isEmpty {
      let next = Set(
        frontier.flatMap { state in CaseEvent.allCases.compactMap { CaseLifecycle.next(state, $0) } })
      frontier = next.subtracting(reached)
      reached.formUnion(next)
    }
    #expect(reached == Set(CaseState.allCases))
    for state in CaseState.allCases {
      #expect(CaseEvent.allCases.contains { CaseLifecycle.next(state, $0).map { $0 != state } ?? false })
    }
  }

  @Test(arguments: CaseState.allCases)
  func `an impossible step is refused with what is possible instead`(state: CaseState) throws {
    let value = try SampleCase.make(state: state)
    for event in CaseEvent.allCases {
      if let next = CaseLifecycle.next(state, event) {
        #expect(try value.state(after: event) == next)
      } else {
        let problem = #expect(throws: Problem.self) { try value.state(after: event) }
        let possible = CaseLifecycle.possible(in: state).filter(\.isOffered).map(\.swedish).joined(
          separator: ", ")
        #expect(
          problem == Problem(.conflict, .transitionNotAllowed, [state.swedish, event.swedish, possible]))
      }
    }
  }

  @Test func `the refusal reads as a sentence`() throws {
    let closed = try SampleCase.make(state: .closed)
    let problem = #expect(throws: Problem.self) { try closed.state(after: .answered) }
    #expect(
      problem?.swedish
        == "Synpunkten är avslutad. Det går inte att svara, men du kan: klassa, rätta ankomstdagen, återöppna, "
        + "anteckna, skriva till avsändaren, planera en åtgärd, sammanfatta.")
  }

  @Test func `the table in the documents is the one that the program follows`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/lifecycle.md")
    let text = LifecycleDocument.text
    if ProcessInfo.processInfo.environment["NORNA_WRITE_DOCS"] == "1" {
      try Foundation.Data(text.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(committed == text, "docs/lifecycle.md differs: run the tests with NORNA_WRITE_DOCS=1")
  }
}
