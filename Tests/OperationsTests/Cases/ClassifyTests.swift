import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ClassifyTests {
  private func classification(
    _ placement: Placement, kind: Kind = .complaint, area: ServiceAreaID? = nil,
    dimension: QualityDimension? = nil
  ) -> Classification {
    Classification(kind: kind, dimension: dimension, serviceArea: area, placement: placement)
  }

  @Test(arguments: TestEngine.allCases)
  func `a correction keeps the old values in the journal, and says nothing of what stayed`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let first = classification(
        town.north.placement, kind: .compliment, area: town.homeCare.id, dimension: .treatment)
      _ = try await town.operations.classify(number, as: first, actor: .staff(town.officer))
      let value = try await town.operations.classify(
        number, as: classification(town.south.placement, kind: .compliment, dimension: .competence),
        actor: .staff(town.officer))
      #expect(
        value.classification
          == classification(town.south.placement, kind: .compliment, dimension: .competence))
      let entries = try await town.file(number).journal.suffix(2).map(\.details)
      #expect(
        entries == [
          [
            "kind": "complaint → compliment", "dimension": " → treatment",
            "serviceArea": " → \(town.homeCare.id)",
          ],
          [
            "dimension": "treatment → competence", "serviceArea": "\(town.homeCare.id) → ",
            "unit": "\(town.north.id) → \(town.south.id)",
          ],
        ])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that goes where its officer may not follow is unassigned`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.manager))
      let near = try await town.operations.classify(
        number, as: classification(town.south.placement), actor: .staff(town.registrar))
      #expect(near.officer == town.officer.id)
      let far = try await town.operations.forward(
        number, to: town.preschool.placement, text: "Er.", actor: .staff(town.registrar))
      #expect(far.officer == nil)
      let file = try await town.file(number)
      #expect(file.value.officer == nil)
      #expect(file.journal.last?.details["officer"] == "\(town.officer.id) → ")
      #expect(file.journal.last?.details["board"] == "\(town.social.id) → \(town.school.id)")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a case that an officer sends away is no longer theirs to see`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.forward(
        number, to: town.moose.placement, text: "Er.", actor: .staff(town.officer))
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.readCase(number, actor: .staff(town.officer))
      }
      _ = try await town.operations.readCase(number, actor: .staff(town.teacher))
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is wrong is refused, and nothing is kept`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let before = try await DatabaseDump(town.operations.database)
      let wrong: [(Classification, Problem)] = [
        (classification(town.north.placement), Problem(.invalid, .classificationUnchanged)),
        (
          classification(Placement(board: town.school.id, department: town.care.id)),
          Problem(.invalid, .placementInconsistent, field: "unit")
        ),
        (
          classification(Placement(board: town.social.id, department: town.care.id, unit: town.moose.id)),
          Problem(.invalid, .placementInconsistent, field: "unit")
        ),
        (
          classification(town.north.placement, area: ServiceAreaID(rawValue: "none")),
          Problem(.invalid, .serviceAreaUnknown, field: "serviceArea")
        ),
      ]
      for (classification, problem) in wrong {
        await #expect(throws: problem) {
          try await town.operations.classify(number, as: classification, actor: .staff(town.officer))
        }
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a closed case can still be classified`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.officer))
      let value = try await town.operations.classify(
        number, as: classification(town.north.placement, kind: .question), actor: .staff(town.officer))
      #expect(value.state == .closed && value.classification.kind == .question)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a new subject stands beside the old one, and the latest is shown`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.registerLetter()
      let same = classification(town.north.placement)
      _ = try await town.operations.classify(
        number, as: same, subject: " Försenad hjälp ", actor: .staff(town.officer))
      let file = try await town.file(number)
      #expect(file.text(.subject) == "Försenad hjälp")
      #expect(
        file.texts.filter { $0.role == .subject }.map(\.text.body) == ["Utebliven hjälp", "Försenad hjälp"])
      #expect(file.journal.last?.details.keys.sorted() == ["subjectDigest"])
      await #expect(throws: Problem(.invalid, .classificationUnchanged)) {
        try await town.operations.classify(
          number, as: same, subject: "Försenad hjälp", actor: .staff(town.officer))
      }
      for (subject, problem) in [
        (String(repeating: "a", count: 201), Problem(.invalid, .fieldTooLong, ["200"], field: "subject")),
        ("två\nrader", Problem(.invalid, .controlCharacter, field: "subject")),
      ] {
        await #expect(throws: problem) {
          try await town.operations.classify(number, as: same, subject: subject, actor: .staff(town.officer))
        }
      }
    }
  }
}
