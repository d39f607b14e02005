import Domain
import Operations
import Storage
import TestSupport
import Testing

struct HandOverTests {
  private static let clocks: [(Gate, String?)] = [
    (.lexMaria, "2026-03-02"), (.worryReport, "2026-03-02"), (.lexSarah, "2026-03-03"),
    (.patientBoard, "2026-03-04"),
  ]

  @Test(arguments: TestEngine.allCases, clocks)
  func `a hand-over runs beside the case, on its own clock`(engine: TestEngine, gate: (Gate, String?))
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(gate.0, receivers: [town.manager.id])
      let number = try await town.submit()
      let value = try await town.operations.handOver(
        number, to: gate.0, text: "Ring dottern.", confirmation: .missing, actor: .staff(town.officer))
      #expect(value.state == .acknowledged && value.dueOn != nil)
      let about = try await town.file(number).handingOn
      let item = try #require(about.handovers.first)
      #expect(item.gate == gate.0 && item.dueOn?.description == gate.1)
      let task = try #require(about.tasks.first { $0.kind == .takeHandover })
      #expect(task.owner == town.manager.id && task.dueOn == item.dueOn && task.note == gate.0.swedish)
      #expect(try await town.file(number).text(item.text) == "Ring dottern.")
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whistleblowing moves all content to the appointed receivers and leaves a stub`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (number, verbs) = (try await town.submit("Någon tar mutor."), town.operations)
      let value = try await verbs.handOver(
        number, to: .whistleblowing, text: "Handlar om inköp.", confirmation: .missing,
        actor: .staff(town.officer))
      #expect(value.state == .closed && value.dueOn == nil && value.officer == nil)
      let file = try await verbs.readCase(number, actor: .staff(town.officer))
      #expect(file.texts.filter { $0.role != .subject }.allSatisfy { $0.text.body.isEmpty })
      #expect(file.contact == nil && file.text(.subject) == "Överlämnad")
      #expect(file.closures.map(\.reason) == [.handedOver])

      let item = try #require(try await verbs.sealedHandovers(for: town.strategist).items.first)
      #expect(item.number == number && item.handover.dueOn?.description == "2026-03-09")
      let sealed = try await verbs.readSealed(item.handover.id, for: town.strategist)
      #expect(sealed.texts.contains { $0.text.body == "Någon tar mutor." })
      #expect(sealed.contact?.email == "asa@example.se")
      for stranger in [town.officer, town.manager, town.registrar, town.administrator] {
        await #expect(throws: Problem(.notFound, .sealedNotFound)) {
          try await verbs.readSealed(item.handover.id, for: stranger)
        }
        await #expect(throws: Problem(.notFound, .sealedNotFound)) {
          try await verbs.sealedHandovers(for: stranger)
        }
      }
      try await verbs.takeSealed(item.handover.id, for: town.strategist)
      #expect(try await town.file(number).handingOn.tasks.isEmpty)
      // The journal still vouches for every text, wherever it lies.
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a receiver gives back what was no matter for the gate, and the case is whole again`(
    engine: TestEngine
  )
    async throws
  {
    try await withMunicipality(engine) { town in
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (number, verbs) = (try await town.submit("Någon tar mutor."), town.operations)
      _ = try await verbs.handOver(
        number, to: .whistleblowing, text: "Inköp.", confirmation: .missing, actor: .staff(town.officer))
      let id = try #require(try await verbs.sealedHandovers(for: town.strategist).items.first).handover.id
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.returnSealed(id, reason: "Vårt.", for: town.officer)
      }
      try await verbs.returnSealed(id, reason: "Avsändaren är kund.", for: town.strategist)
      let file = try await verbs.readCase(number, actor: .staff(town.officer))
      #expect(file.value.state == .reopened && file.value.dueOn?.description == "2026-03-16")
      #expect(file.text(.submission) == "Någon tar mutor." && file.contact?.email == "asa@example.se")
      #expect(file.handingOn.tasks.isEmpty)
      await #expect(throws: Problem(.notFound, .sealedNotFound)) {
        try await verbs.returnSealed(id, reason: "Igen.", for: town.strategist)
      }
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `without a receiver nothing is sealed`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.conflict, .gateWithoutReceiver, field: "gate")) {
        try await town.operations.handOver(
          number, to: .whistleblowing, text: "Läs.", confirmation: .missing, actor: .staff(town.officer))
      }
      #expect(try await DatabaseDump(town.operations.database) == before)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what goes to a personal file leaves a neutral row and no copy`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit("Eva Ek får fel medicin."), town.operations)
      await #expect(throws: Problem(.invalid, .gateConfirmationMissing, field: "confirmation")) {
        try await verbs.handOver(
          number, to: .personalFile, text: "", confirmation: .missing, actor: .staff(town.officer))
      }
      let value = try await verbs.handOver(
        number, to: .personalFile, text: "", confirmation: .given, actor: .staff(town.officer))
      #expect(value.state == .closed)
      let dump = try await DatabaseDump(verbs.database)
      #expect(!dump.lines.contains { $0.mentions("Eva Ek") || $0.mentions("asa@example.se") })
      let file = try await town.file(number)
      #expect(file.text(.subject) == "Överförd till akt" && file.value.number == number)
      #expect(try await verbs.verify().faults == [])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a citizen's proposal needs the sender's word`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let (number, verbs) = (try await town.submit(), town.operations)
      await #expect(throws: Problem(.invalid, .gateConfirmationMissing, field: "confirmation")) {
        try await verbs.handOver(
          number, to: .citizenProposal, text: "Till KF.", confirmation: .missing, actor: .staff(town.officer))
      }
      _ = try await verbs.handOver(
        number, to: .citizenProposal, text: "Till KF.", confirmation: .given, actor: .staff(town.officer))
      #expect(
        try await town.file(number).handingOn.handovers.map(\.gate) == [.citizenProposal])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a gate's settings are versions, by administrators alone`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      try await town.run(.lexSarah, boards: [town.social.id])
      await #expect(throws: Problem(.conflict, .changedMeanwhile)) {
        try await town.run(.lexSarah, receivers: [town.manager.id])
      }
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.gateSettings(for: town.registrar)
      }
      let material = try await town.operations.gateSettings(for: town.administrator)
      #expect(material.settings.map(\.version) == [1] + Array(repeating: 0, count: Gate.allCases.count - 1))
      #expect(material.history[.lexSarah]?.first?.made?.actor == "staff:\(town.administrator.id)")
      await #expect(throws: Problem(.invalid, .officerUnknown, field: "receivers")) {
        try await town.operations.setGate(
          .lexMaria, citation: "Lag", instruction: "Gör så.", receivers: [town.retired.id], boards: [],
          version: 0, by: town.administrator)
      }
    }
  }

  @Test(arguments: TestEngine.allCases, [Gate.whistleblowing, .personalFile])
  func `a case with duplicates is handed over when each stands alone`(engine: TestEngine, gate: Gate)
    async throws
  {
    try await withMunicipality(engine) { town in
      let (verbs, officer) = (town.operations, Actor.staff(town.officer))
      try await town.run(.whistleblowing, receivers: [town.strategist.id])
      let (main, duplicate) = (try await town.submit("Mutor."), try await town.submit("Mutor igen."))
      _ = try await verbs.merge(duplicate, into: main, actor: officer)
      await #expect(throws: Problem(.conflict, .sealHasDuplicates, [main.description], field: "gate")) {
        try await verbs.handOver(main, to: gate, text: "Läs.", confirmation: .given, actor: officer)
      }
      _ = try await verbs.unmerge(duplicate, actor: officer)
      for number in [main, duplicate] {
        _ = try await verbs.handOver(number, to: gate, text: "Läs.", confirmation: .given, actor: officer)
      }
      let dump = try await DatabaseDump(verbs.database)
      #expect(try await verbs.readCase(duplicate, actor: .program).text(.submission) == "")
      #expect(gate == .whistleblowing || !dump.lines.contains { $0.mentions("Mutor") })
    }
  }
}
