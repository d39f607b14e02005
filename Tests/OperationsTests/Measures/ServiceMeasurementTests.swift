import Domain
import Foundation
import Operations
import TestSupport
import Testing

struct ServiceMeasurementTests {
  private func moment(_ day: String, _ hour: Int = 9) throws -> Date {
    SwedishTime.instant(at: try calendarDay(day), hour: hour)
  }

  private func email(_ sent: String, answered: String? = nil) throws -> ServiceCallDraft {
    ServiceCallDraft(
      channel: .email, serviceField: "Förskola", question: "När får vi besked?", sentAt: try moment(sent),
      answeredAt: try answered.map { try moment($0, 15) }, treatment: answered == nil ? nil : .good)
  }

  private func call() throws -> ServiceCallDraft {
    ServiceCallDraft(
      channel: .telephone, serviceField: "Bygglov", question: "Vad kostar det?",
      sentAt: try moment("2026-02-25"),
      reach: .direct, treatment: .medium, note: "Växeln svarade.")
  }

  private func read(_ town: TestMunicipality) async throws -> ServiceFile {
    try await town.operations.serviceMeasurement(
      from: try calendarDay("2026-01-01"), to: try calendarDay("2026-12-31"), for: town.strategist)
  }

  @Test(arguments: TestEngine.allCases)
  func `what is entered comes back, is counted, and is taken out again with who did it`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let verbs = town.operations
      let first = try await verbs.enterServiceCall(call(), actor: town.keeper)
      try await verbs.enterServiceCall(email("2026-02-25", answered: "2026-02-26"), actor: town.keeper)
      let count = try await verbs.enterServiceGrades(
        "5 4\n\n3 -\n- 2", channel: .telephone, contactedOn: try calendarDay("2026-02-25"), actor: town.keeper
      )
      #expect(count == 3)
      var file = try await read(town)
      #expect(file.result.direct == ServiceResult.Share(count: 1, of: 1))
      #expect(file.result.withinOneDay == ServiceResult.Share(count: 1, of: 1))
      #expect(file.result.telephoneTreatment.mean == 75 && file.result.telephoneEase.mean == 50)
      #expect(file.calls.first { $0.id == first.id }?.note == "Växeln svarade.")
      try await verbs.withdrawServiceEntry(first.id, actor: .staff(town.administrator))
      let grade = try #require(file.grades.first)
      try await verbs.withdrawServiceEntry(grade.id, actor: town.keeper)
      file = try await read(town)
      #expect(file.result.direct.of == 0 && file.calls.count == 2 && file.grades.count == 3)
      let withdrawn = file.calls.first { $0.id == first.id }?.withdrawn
      #expect(withdrawn?.actor == "staff:\(town.administrator.id)")
      await #expect(throws: Problem(.notFound, .serviceEntryUnknown)) {
        try await verbs.withdrawServiceEntry(first.id, actor: town.keeper)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a late answer is written down later, once`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let open = try await town.operations.enterServiceCall(email("2026-02-24"), actor: town.keeper)
      await #expect(
        throws: Problems([Problem(.invalid, .answeredBeforeAsked, field: "answeredDay")])
      ) {
        try await town.operations.completeServiceCall(
          open.id, answeredAt: try moment("2026-02-23"), treatment: .good, note: "", actor: town.keeper)
      }
      try await town.operations.completeServiceCall(
        open.id, answeredAt: try moment("2026-02-27"), treatment: .bad, note: "Svarade på annat.",
        actor: town.keeper)
      let file = try await read(town)
      #expect(file.calls.first?.completed?.actor == "staff:\(town.strategist.id)")
      #expect(file.result.withinTwoDays == ServiceResult.Share(count: 0, of: 1))
      await #expect(throws: Problem(.notFound, .serviceEntryUnknown)) {
        try await town.operations.completeServiceCall(
          open.id, answeredAt: try moment("2026-02-27"), treatment: .good, note: "", actor: town.keeper)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what the protocol asks for is asked for, and grades that cannot be read are named by their lines`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let blank = ServiceCallDraft(
        channel: nil, serviceField: "", question: " ", sentAt: try moment("2026-03-03"))
      await #expect(
        throws: Problems([
          Problem(.invalid, .callChannelMissing, field: "channel"),
          Problem(.invalid, .callFieldMissing, field: "serviceField"),
          Problem(.invalid, .callQuestionMissing, field: "question"),
          Problem(.invalid, .callInFuture, field: "sentDay"),
        ])
      ) { _ = try await town.operations.enterServiceCall(blank, actor: town.keeper) }
      var silent = try call()
      silent.reach = nil
      let unsaid = silent
      await #expect(throws: Problems([Problem(.invalid, .callReachMissing, field: "reach")])) {
        _ = try await town.operations.enterServiceCall(unsaid, actor: town.keeper)
      }
      await #expect(
        throws: Problems([
          Problem(.invalid, .gradeWrong, ["2", "6 1"], field: "grades"),
          Problem(.invalid, .gradeWrong, ["3", "5"], field: "grades"),
          Problem(.invalid, .gradeWrong, ["4", "- -"], field: "grades"),
        ])
      ) {
        _ = try await town.operations.enterServiceGrades(
          "5 4\n6 1\n5\n- -", channel: .email, contactedOn: try calendarDay("2026-02-25"), actor: town.keeper)
      }
      #expect(try await read(town).grades.isEmpty)
      for member in [town.manager, town.registrar] {
        await #expect(throws: Problem(.notFound, .measureUnknown)) {
          _ = try await town.operations.enterServiceCall(try call(), actor: .staff(member))
        }
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the results become own figures of the year, once for each thing they say`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (from, to) = (try calendarDay("2026-01-01"), try calendarDay("2026-02-28"))
      await #expect(throws: Problem(.invalid, .serviceNothing, field: "from")) {
        _ = try await town.operations.reportService(from: from, to: to, actor: town.keeper)
      }
      try await town.operations.enterServiceCall(
        email("2026-02-24", answered: "2026-02-26"), actor: town.keeper)
      try await town.operations.enterServiceGrades(
        "4 4", channel: .email, contactedOn: to, actor: town.keeper)
      let made = try await town.operations.reportService(from: from, to: to, actor: town.keeper)
      #expect(made == 5)
      #expect(try await town.operations.reportService(from: from, to: to, actor: town.keeper) == 0)
      let list = try await town.operations.figures(in: 2026, for: town.strategist).items
      let values = Dictionary(uniqueKeysWithValues: list.map { ($0.measure.kpi.rawValue, $0.figure.value) })
      #expect(values["epost-inom-en-arbetsdag"] == 0 && values["epost-inom-tva-arbetsdagar"] == 100)
      #expect(values["index-epost-tydlighet"] == 75)
      #expect(list.allSatisfy { $0.figure.origin == .service && $0.figure.method.contains("n = 1.") })
      // One answer is no index to compare with.
      let notes = Dictionary(uniqueKeysWithValues: list.map { ($0.measure.kpi.rawValue, $0.figure.note) })
      #expect(notes["index-epost-tydlighet"] == "Under 100 svar: jämför inte med andra kommuner.")
      #expect(notes["epost-inom-tva-arbetsdagar"] == "")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func
    `while an e-mail may still be answered in time nothing becomes figures, and a hundred answers are enough`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let (from, to) = (try calendarDay("2026-01-01"), try calendarDay("2026-03-02"))
      // Sent on Friday, and today is Monday: one working day has passed.
      try await town.operations.enterServiceCall(
        email("2026-02-27", answered: "2026-02-27"), actor: town.keeper)
      let grades = Array(repeating: "4 5", count: 100).joined(separator: "\n")
      try await town.operations.enterServiceGrades(
        grades, channel: .telephone, contactedOn: from, actor: town.keeper)
      await #expect(throws: Problem(.invalid, .serviceWaiting, ["1"], field: "to")) {
        _ = try await town.operations.reportService(from: from, to: to, actor: town.keeper)
      }
      let before = try await town.operations.figures(in: 2026, for: town.strategist).items
      #expect(before.isEmpty)
      let earlier = try calendarDay("2026-02-26")
      _ = try await town.operations.reportService(from: from, to: earlier, actor: town.keeper)
      let list = try await town.operations.figures(in: 2026, for: town.strategist).items
      #expect(list.map(\.figure.value) == [75, 100] && list.allSatisfy(\.figure.note.isEmpty))
      try town.wait(until: "2026-03-04")
      let all = try await town.operations.reportService(from: from, to: to, actor: town.keeper)
      #expect(all == 5)
    }
  }
}
