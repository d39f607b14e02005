import Domain
import Operations
import TestSupport
import Testing

struct ChangeManyTests {
  private func marked(_ numbers: [CaseNumber], in town: TestMunicipality) async throws -> [MarkedCase] {
    var marked: [MarkedCase] = []
    for number in numbers {
      marked.append(MarkedCase(number: number, version: try await town.file(number).value.version))
    }
    return marked
  }

  @Test(arguments: TestEngine.allCases)
  func `each case is changed by itself, and what is refused says why`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let numbers = [try await town.submit(), try await town.submit(), try await town.submit()]
      let school = try await town.submit(to: town.preschool)
      let marks = try await marked(numbers + [school], in: town)
      _ = try await town.operations.assign(numbers[1], to: town.deputy.id, actor: .staff(town.deputy))
      _ = try await town.operations.close(numbers[2], reason: .withdrawn, actor: .staff(town.deputy))
      let missing = MarkedCase(number: CaseNumber(year: 2026, sequence: 999), version: 1)
      let outcomes = try await town.operations.changeMany(
        marks + [missing], .assign(town.officer.id), actor: .staff(town.officer))
      #expect(
        outcomes.map(\.refusal?.key) == [
          nil, .changedMeanwhile, .changedMeanwhile, .caseNotFound, .caseNotFound,
        ])
      #expect(try await town.file(numbers[0]).value.officer == town.officer.id)
      #expect(try await town.file(numbers[1]).value.officer == town.deputy.id)
      #expect(try await town.file(school).value.officer == nil)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `cases are sent on, acknowledged and closed through the ordinary verbs`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let letters = [try await town.registerLetter(), try await town.registerLetter()]
      func change(_ verb: BulkVerb) async throws -> [ProblemKey?] {
        try await town.operations.changeMany(
          try await marked(letters, in: town), verb, actor: .staff(town.registrar)
        ).map(\.refusal?.key)
      }
      #expect(try await change(.acknowledge(.letter)) == [nil, nil])
      #expect(try await change(.acknowledge(.letter)) == [.transitionNotAllowed, .transitionNotAllowed])
      #expect(try await change(.move(town.south.placement)) == [nil, nil])
      #expect(
        try await change(.move(town.south.placement)) == [.classificationUnchanged, .classificationUnchanged])
      #expect(try await change(.close(.answered)) == [.closureClaimsAnswer, .closureClaimsAnswer])
      #expect(try await change(.close(.withdrawn)) == [nil, nil])
      for number in letters {
        let file = try await town.file(number)
        #expect(file.value.state == .closed && file.value.classification.placement == town.south.placement)
        #expect(file.journal.map(\.event) == [.registered, .acknowledged, .classified, .closed])
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case with a note that nobody has decided about is not closed with the others, and says why`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (noted, plain) = (try await town.submit(), try await town.submit())
      _ = try await town.operations.note(noted, text: "Ring Maj.", actor: .staff(town.officer))
      let outcomes = try await town.operations.changeMany(
        try await marked([noted, plain], in: town), .close(.withdrawn), actor: .staff(town.officer))
      #expect(outcomes.map(\.refusal?.key) == [.noteUndecided, nil])
      #expect(outcomes.first?.refusal?.swedish == "Välj om anteckningen ska sparas eller rensas.")
      #expect(try await town.file(noted).value.state == .acknowledged)
      #expect(try await town.file(plain).value.state == .closed)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a double click does it once, and the second finds it done`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, registrar) = (town.operations, Actor.staff(town.registrar))
      let letters = [try await town.registerLetter(), try await town.registerLetter()]
      let steps: [BulkVerb] = [
        .acknowledge(.letter), .move(town.south.placement), .assign(town.officer.id), .close(.withdrawn),
      ]
      for verb in steps {
        let marks = try await marked(letters, in: town)
        for _ in 1...2 {
          let outcomes = try await verbs.changeMany(marks, verb, actor: registrar)
          #expect(outcomes.map(\.refusal?.key) == [nil, nil], "\(verb)")
        }
        #expect(try await marked(letters, in: town).map(\.version) == marks.map { $0.version + 1 })
        town.clock.advance(seconds: 60)
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what one has done since is no answer to something else, or to somebody else`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      let marks = try await marked([try await town.submit()], in: town)
      _ = try await verbs.changeMany(marks, .assign(town.officer.id), actor: officer)
      let other = try await verbs.changeMany(marks, .assign(town.deputy.id), actor: officer)
      #expect(other.map(\.refusal?.key) == [.changedMeanwhile])
      let deputy = try await verbs.changeMany(marks, .assign(town.officer.id), actor: .staff(town.deputy))
      #expect(deputy.map(\.refusal?.key) == [.changedMeanwhile])
      town.clock.advance(seconds: 60)
      _ = try await verbs.note(marks[0].number, text: "Ring Maj.", actor: officer)
      let later = try await verbs.changeMany(marks, .assign(town.officer.id), actor: officer)
      #expect(later.map(\.refusal?.key) == [.changedMeanwhile])
    }
  }

  @Test func `nothing marked is said`() async throws {
    try await withMunicipality(.sqlite) { town in
      await #expect(throws: Problem(.invalid, .nothingMarked)) {
        _ = try await town.operations.changeMany([], .assign(nil), actor: .staff(town.officer))
      }
    }
  }
}
