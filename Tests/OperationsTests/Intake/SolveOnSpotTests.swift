import Domain
import Operations
import Storage
import TestSupport
import Testing

struct SolveOnSpotTests {
  @Test(arguments: TestEngine.allCases)
  func `it is registered, answered and closed at once, and counted apart`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let receipt = try await town.operations.solveOnSpot(item(town), actor: .staff(town.officer))
      #expect(receipt.receiptCode.isEmpty)
      let file = try await town.file(try TestMunicipality.number(of: receipt))
      #expect(file.value.state == .closed && file.dialogue.isSolvedOnSpot)
      #expect(file.journal.map(\.event) == [.registered, .acknowledged, .answered, .closed])
      #expect(file.journal.allSatisfy { $0.at == .day(town.today) })
      #expect(file.answers.count == 1 && file.closures.map(\.reason) == [.answeredAndCorrected])
      #expect(file.oralNote?.receivedBy == town.officer.name)
      _ = try await town.submit()
      let report = try await town.operations.report(
        ReportOrder(
          period: try ReportPeriod(from: town.today, to: town.today), comparison: .nothing))
      #expect(report.solvedOnSpot == 1 && report.total.all == 2)
      #expect(report.anonymous == 1 && report.anonymousOnSpot == 1)
      #expect(report.answer.inTime == 1 && report.acknowledgement.inTime == 2)
      let others = try #require(report.withoutSolvedOnSpot)
      #expect(others.answer.inTime == 0 && others.answer.open == 1 && others.acknowledgement.inTime == 1)
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is missing is told at once, and nothing is registered`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let before = try await DatabaseDump(town.operations.database)
      var empty = item(town)
      (empty.text, empty.solution) = (" ", "")
      await #expect(
        throws: Problems([
          Problem(.invalid, .textMissing, field: "text"),
          Problem(.invalid, .solutionMissing, field: "solution"),
        ])
      ) { try await town.operations.solveOnSpot(empty, actor: .staff(town.officer)) }
      for (place, key) in [
        (Placement.unrouted, ProblemKey.boardNotChosen), (town.preschool.placement, .placementNotYours),
      ] {
        await #expect(throws: Problems([Problem(.invalid, key, field: "unit")])) {
          try await town.operations.solveOnSpot(item(town, at: place), actor: .staff(town.officer))
        }
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.solveOnSpot(item(town), actor: .staff(town.strategist))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a double click registers once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let key = try IdempotencyKey("spot")
      let one = try await town.operations.solveOnSpot(
        item(town), idempotency: key, actor: .staff(town.officer))
      let two = try await town.operations.solveOnSpot(
        item(town), idempotency: key, actor: .staff(town.officer))
      #expect(one == two)
    }
  }

  private func item(_ town: TestMunicipality, at place: Placement? = nil) -> SpotSolution {
    SpotSolution(
      channel: .visit,
      classification: Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: place ?? town.north.placement),
      text: "Dörren gick trögt.", solution: "Vaktmästaren oljade gångjärnen.")
  }
}
