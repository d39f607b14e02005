import Domain
import Operations
import TestSupport
import Testing

struct FillChecklistTests {
  private let rows = [
    ChecklistRow(row: 1, heading: "A", question: "Ett?", points: "3"),
    ChecklistRow(row: 2, heading: "", question: " ", points: ""),
    ChecklistRow(row: 3, heading: "", question: "Två?", points: "1"),
  ]

  private func answers(_ points: [String], version: Int = 1, of measure: String = "index-ett")
    -> ChecklistAnswers
  {
    ChecklistAnswers(
      measure: KPIID(rawValue: measure), year: 2026, points: points, note: "Gjord i mars.", version: version)
  }

  @Test(arguments: TestEngine.allCases)
  func `a filled-in checklist gives the per cent of its most points as an own figure`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addOwnMeasure("index-ett", town.measureDraft(), actor: town.keeper)
      try await town.operations.saveChecklist(of: id, rows, version: 0, actor: town.keeper)
      let figure = try await town.operations.fillChecklist(answers(["2", "1"]), actor: town.keeper)
      #expect(figure.value == 75 && figure.origin == .checklist)
      #expect(figure.method == "Checklista, version 1: 3 av 4 poäng.")
      town.clock.advance(seconds: 1)
      _ = try await town.operations.fillChecklist(answers(["3", "1"]), actor: .staff(town.administrator))
      let file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.fillings.map(\.points) == [[3, 1], [2, 1]])
      #expect(
        file.fillings.map(\.made.actor) == ["staff:\(town.administrator.id)", "staff:\(town.strategist.id)"])
      #expect(file.figures.map(\.value) == [100] && file.figures.map(\.version) == [2])
      #expect(file.figures.first?.filling == file.fillings.first?.id)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the list is edited as versions, and what was filled in keeps the one it was filled in for`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let id = Checklist.participation
      let shipped = try #require(Checklist.shipped[id])
      let full = shipped.items.map { String($0.most) }
      let figure = try await town.operations.fillChecklist(
        answers(full, of: id.rawValue), actor: town.keeper)
      #expect(figure.value == 100)
      try await town.operations.saveChecklist(of: id, rows, version: 1, actor: town.keeper)
      var file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.checklists.map(\.number) == [2, 1] && file.checklists.last?.content == shipped)
      #expect(file.fillings.map(\.version) == [1])
      await #expect(throws: Problem(.conflict, .measureChangedMeanwhile)) {
        _ = try await town.operations.fillChecklist(answers(full, of: id.rawValue), actor: town.keeper)
      }
      town.clock.advance(seconds: 1)
      _ = try await town.operations.fillChecklist(
        answers(["0", "1"], version: 2, of: id.rawValue), actor: town.keeper)
      file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.figures.map(\.value) == [25] && file.fillings.map(\.version) == [2, 1])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `every question must have points that it can have`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let id = try await town.operations.addOwnMeasure("index-ett", town.measureDraft(), actor: town.keeper)
      try await town.operations.saveChecklist(of: id, rows, version: 0, actor: town.keeper)
      await #expect(
        throws: Problems([
          Problem(.invalid, .pointsMissing, ["3"], field: "points-1"),
          Problem(.invalid, .pointsMissing, ["1"], field: "points-2"),
        ])
      ) { _ = try await town.operations.fillChecklist(answers(["4"]), actor: town.keeper) }
      let file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.fillings.isEmpty && file.figures.isEmpty)
      await #expect(
        throws: Problem(.invalid, .figureFromChecklist, field: "figure")
      ) { _ = try await town.operations.reportFigure(town.draft("75", of: id), actor: town.keeper) }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong with a list is said row by row`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let wrong = [
        ChecklistRow(row: 1, heading: "", question: "Ett?", points: "0"),
        ChecklistRow(row: 4, heading: "", question: "", points: "2"),
      ]
      await #expect(
        throws: Problems([
          Problem(.invalid, .checklistPointsWrong, ["100"], field: "points-1"),
          Problem(.invalid, .checklistQuestionMissing, field: "question-4"),
        ])
      ) {
        try await town.operations.saveChecklist(
          of: Checklist.webInformation, wrong, version: 1, actor: town.keeper)
      }
      await #expect(throws: Problems([Problem(.invalid, .checklistEmpty, field: "question-1")])) {
        try await town.operations.saveChecklist(
          of: Checklist.webInformation, [], version: 1, actor: town.keeper)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `the measures of 2014 that Kolada never had can be made from a checklist`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let id = KPIID(rawValue: "utbud-lss")
      try await town.operations.saveChecklist(of: id, rows, version: 0, actor: town.keeper)
      let figure = try await town.operations.fillChecklist(
        answers(["3", "0"], of: id.rawValue), actor: town.keeper)
      #expect(figure.value == 75)
      let file = try await town.operations.ownMeasure(id, for: town.strategist)
      #expect(file.now.content == OwnMeasure.shipped[id] && file.checklists.map(\.number) == [1])
    }
  }
}
