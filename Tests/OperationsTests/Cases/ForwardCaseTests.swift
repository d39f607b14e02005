import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ForwardCaseTests {
  @Test(arguments: TestEngine.allCases)
  func
    `a forwarded case keeps its dates, loses an officer who cannot follow, and raises a task where it went`(
      engine: TestEngine
    ) async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.assign(number, to: town.officer.id, actor: .staff(town.officer))
      let before = try await town.file(number).value
      let value = try await town.operations.forward(
        number, to: town.preschool.placement, text: "Det gäller förskolan.", actor: .staff(town.officer))
      #expect(value.classification.placement == town.preschool.placement && value.officer == nil)
      #expect(value.answerBy == before.answerBy && value.state == before.state)
      let about = try await town.operations.readCase(number, actor: .staff(town.teacher)).handingOn
      let item = try #require(about.forwardings.first)
      #expect(item.from == town.north.placement && item.to == town.preschool.placement && item.ground == nil)
      let file = try await town.file(number)
      #expect(file.text(item.text) == "Det gäller förskolan.")
      #expect(about.tasks.map(\.kind) == [.tellSender, .readForwarded])
      #expect(about.tasks.allSatisfy { $0.placement == town.preschool.placement })
      // Whoever gave it away does not see it any more.
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.readCase(number, actor: .staff(town.officer))
      }
      #expect(try await town.operations.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what is presumed secret goes to another board by consent or by law only`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.presumeSecrecy(at: town.social.id)
      let (number, verbs) = (try await town.submit(), town.operations)
      await #expect(throws: Problem(.invalid, .forwardingGroundMissing, field: "ground")) {
        try await verbs.forward(
          number, to: town.preschool.placement, text: "Er.", actor: .staff(town.officer))
      }
      await #expect(throws: Problem(.invalid, .forwardingGroundMissing, field: "ground")) {
        try await verbs.forward(
          number, to: town.preschool.placement, text: "Er.", ground: .law("  "), actor: .staff(town.officer))
      }
      // Within the board nothing more is asked.
      _ = try await verbs.forward(number, to: town.south.placement, text: "Er.", actor: .staff(town.officer))
      town.clock.advance(seconds: 1)
      _ = try await verbs.forward(
        number, to: town.preschool.placement, text: "Er.", ground: .law("OSL 10 kap. 2 §"),
        actor: .staff(town.registrar))
      let about = try await town.file(number).handingOn
      #expect(about.forwardings.map(\.ground) == [nil, .law("OSL 10 kap. 2 §")])
    }
  }

  @Test func `what makes no sense is refused`() async throws {
    try await withMunicipality(.sqlite) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      for (place, text, problem) in [
        (town.north.placement, "Er.", Problem(.invalid, .forwardingUnchanged, field: "unit")),
        (.unrouted, "Er.", Problem(.invalid, .forwardingTargetMissing, field: "unit")),
        (town.south.placement, " ", Problem(.invalid, .coveringTextMissing, field: "text")),
        (
          Placement(board: town.school.id, unit: town.south.id), "Er.",
          Problem(.invalid, .placementInconsistent, field: "unit")
        ),
      ] {
        await #expect(throws: problem) {
          try await verbs.forward(number, to: place, text: text, actor: .staff(town.officer))
        }
      }
    }
  }
}
