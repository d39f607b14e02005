import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ReadReceiptTests {
  @Test(arguments: TestEngine.allCases)
  func `the sender sees the case and its dates with the code, however it is typed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Hjälpen kom inte."), channel: .web)
      let code = receipt.receiptCode
      let view = try await town.operations.read(receiptCode: code)
      #expect(view.number.description == receipt.number && view.kind == .complaint)
      #expect(view.state == .acknowledged && view.received == receipt.received)
      #expect(view.acknowledgeBy == receipt.acknowledgeBy && view.answerBy == receipt.answerBy)
      #expect(view.originallyAnswerBy == nil && view.closedFor == nil)
      #expect(view.messages.map(\.text) == ["Hjälpen kom inte."])
      let typed = [
        " \(code.lowercased()) ", ReceiptCode(code)?.grouped ?? "", code.map { "\($0)-" }.joined(),
      ]
      for text in typed { #expect(try await town.operations.read(receiptCode: text) == view) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a wrong code tells nothing`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, text: "Text"), channel: .web)
      let wrong = [
        "", "2026-0001", String(receipt.receiptCode.dropLast()), receipt.receiptCode + "0",
        ReceiptCode.random().text, String(receipt.receiptCode.reversed()), "' OR 1 = 1 --",
      ]
      for code in wrong where code != receipt.receiptCode {
        await #expect(throws: Problem(.notFound, .receiptNotFound)) {
          try await town.operations.read(receiptCode: code)
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a moved answer shows both days, and a closure its reason`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.submit(
        Submission(kind: .complaint, unit: town.north.id, text: "Text"), channel: .web)
      let number = try TestMunicipality.number(of: receipt)
      try await CaseVerb.extend.perform(on: number, in: town)
      let moved = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(moved.answerBy.description == "2026-03-20")
      #expect(moved.originallyAnswerBy?.description == "2026-03-16")
      try await CaseVerb.close.perform(on: number, in: town)
      let closed = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(closed.state == .closed && closed.closedFor == .withdrawn)
      try await CaseVerb.reopen.perform(on: number, in: town)
      #expect(try await town.operations.read(receiptCode: receipt.receiptCode).closedFor == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `reasons, subjects and journals are the municipality's and not shown`(engine: TestEngine) async throws
  {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: town.today,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
          subject: "Rubrik", text: "Brevet"),
        actor: .staff(town.registrar))
      let number = try TestMunicipality.number(of: receipt)
      try await CaseVerb.correctArrival.perform(on: number, in: town)
      try await CaseVerb.answer.perform(on: number, in: town)
      let view = try await town.operations.read(receiptCode: receipt.receiptCode)
      #expect(view.messages.map(\.text) == ["Brevet", "Vi har rättat felet."])
      #expect(view.messages.map(\.day.description) == ["2026-02-27", "2026-03-02"])
    }
  }
}
