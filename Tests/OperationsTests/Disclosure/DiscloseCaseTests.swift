import Domain
import Operations
import Storage
import TestSupport
import Testing

struct DiscloseCaseTests {
  private func choice(
    _ town: TestMunicipality, _ number: CaseNumber, masking passages: [String] = [],
    _ contact: DisclosureChoice.ContactShare = .withheld
  ) async throws -> DisclosureChoice {
    let texts = try await town.file(number).texts.filter { $0.role == .submission }
    return DisclosureChoice(
      texts: Set(texts.map(\.id)), contact: contact, contactProvision: "26 kap. 1 § OSL",
      masks: passages.map { Mask(passage: $0, provision: "26 kap. 1 § OSL") })
  }

  @Test(arguments: TestEngine.allCases)
  func `a double click hands out once, and other masks are another disclosure`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Eva Ek kom inte, och Ola Alm kom inte.")
      let (manager, key) = (Actor.staff(town.manager), try IdempotencyKey("f3a9"))
      let chosen = try await choice(town, number, masking: ["Eva Ek"])
      let first = try await town.operations.disclose(number, chosen, idempotency: key, actor: manager)
      let again = try await town.operations.disclose(
        number, chosen, version: first.version - 1, idempotency: key, actor: manager)
      #expect(again == first)
      let other = try await choice(town, number, masking: ["Ola Alm"])
      let changed = try await town.operations.disclose(number, other, idempotency: key, actor: manager)
      #expect(changed.version == first.version + 1)
      await #expect(throws: Problem(.notFound, .caseNotFound)) {
        try await town.operations.disclose(
          number, chosen, idempotency: key, actor: .staff(town.teacher))
      }
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `a disclosure is journalled with ids and counts and nobody's words, in every state`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Eva Ek kom inte.")
      let chosen = try await choice(town, number, masking: ["Eva Ek"])
      let manager = Actor.staff(town.manager)
      let open = try await town.operations.disclose(number, chosen, actor: manager)
      _ = try await town.operations.close(number, reason: .withdrawn, actor: .staff(town.officer))
      let closed = try await town.operations.disclose(number, chosen, actor: manager)
      #expect(open.state == .acknowledged && closed.state == .closed)
      let entries = try await town.file(number).journal.filter { $0.event == .disclosed }
      #expect(entries.count == 2)
      for entry in entries {
        let ids = chosen.texts.map(\.rawValue).joined(separator: " ")
        #expect(entry.details == ["texts": ids, "masks": "1", "contact": "withheld"])
        #expect(entry.actor == manager.reference)
      }
      #expect(try await town.operations.verify().faults.isEmpty)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `only those who may hand out a case do, and for all others there is none`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      let chosen = try await choice(town, number)
      for member in [town.officer, town.teacher, town.strategist, town.politician, town.administrator] {
        await #expect(throws: Problem(.notFound, .caseNotFound), "\(member.username)") {
          try await town.operations.disclose(number, chosen, actor: .staff(member))
        }
      }
      for member in [town.manager, town.registrar, town.protectionOfficer] {
        try await town.operations.disclose(number, chosen, actor: .staff(member))
      }
      #expect(try await town.file(number).journal.count { $0.event == .disclosed } == 3)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `what cannot be handed out leaves no entry`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit("Eva Ek kom inte.")
      let (whole, manager) = (try await choice(town, number), Actor.staff(town.manager))
      func refused(_ chosen: DisclosureChoice, version: Int? = nil, _ problem: Problem) async {
        await #expect(throws: problem) {
          try await town.operations.disclose(number, chosen, version: version, actor: manager)
        }
      }
      await refused(DisclosureChoice(texts: []), Problem(.invalid, .nothingChosen, field: "texts"))
      await refused(
        DisclosureChoice(texts: whole.texts.union([RowID(rawValue: "another")])),
        Problem(.conflict, .changedMeanwhile))
      await refused(whole, version: 1, Problem(.conflict, .changedMeanwhile))
      // The sender's name stands in the contact details, which are not handed out.
      let sender = Mask(passage: "Åsa Öst", provision: "26 kap. 1 § OSL")
      await refused(
        DisclosureChoice(texts: whole.texts, masks: [sender]),
        Problem(.invalid, .passageMissing, ["Åsa Öst"], field: "passage1"))
      // Nor are they withheld without a provision, and neither is a text.
      await refused(
        DisclosureChoice(texts: whole.texts),
        Problem(.invalid, .contactProvisionMissing, field: "contactProvision"))
      _ = try await town.operations.note(number, text: "Ringde.", actor: .staff(town.officer))
      let left = try #require(try await town.file(number).texts.first { $0.role == .note }).id
      await refused(
        DisclosureChoice(texts: whole.texts, contact: .included, provisions: [left: "hemligt"]),
        Problem(.invalid, .provisionWrong, field: "left-\(left)"))
      #expect(try await town.file(number).journal.allSatisfy { $0.event != .disclosed })
      try await town.operations.disclose(
        number, DisclosureChoice(texts: whole.texts, contact: .included, masks: [sender]), actor: manager)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `internal notes go out only by those who may read them`(engine: TestEngine) async throws {
    try await withMunicipality(engine) { town in
      let number = try await town.submit()
      _ = try await town.operations.note(number, text: "Ringde grannen.", actor: .staff(town.officer))
      let note = try await town.file(number).texts.filter { $0.role == .note }
      let chosen = DisclosureChoice(texts: Set(note.map(\.id)), contactProvision: "26 kap. 1 § OSL")
      for member in [town.registrar, town.protectionOfficer] {
        await #expect(throws: Problem(.conflict, .changedMeanwhile)) {
          try await town.operations.disclose(number, chosen, actor: .staff(member))
        }
      }
      try await town.operations.disclose(number, chosen, actor: .staff(town.manager))
    }
  }
}
