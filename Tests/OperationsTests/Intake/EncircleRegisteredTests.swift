import Domain
import Operations
import Storage
import TestSupport
import Testing

/// What may be about a member of staff is closed around in the step that registers it at the desk.
struct EncircleRegisteredTests {
  private static let rude = "Läraren skrek åt barnen."

  /// The ways to register something at a place.
  enum Way: CaseIterable {
    case item, spot, sheet
  }

  private func register(
    _ way: Way, _ text: String = rude, at place: Placement? = nil, in town: TestMunicipality
  ) async throws -> CaseNumber {
    let (verbs, actor) = (town.operations, Actor.staff(town.officer))
    let wanted = Classification(
      kind: .complaint, dimension: nil, serviceArea: nil, placement: place ?? town.north.placement)
    let receipt: Receipt?
    switch way {
    case .item:
      receipt = try await verbs.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: town.today, classification: wanted, text: text), actor: actor)
    case .spot:
      receipt = try await verbs.solveOnSpot(
        SpotSolution(channel: .visit, classification: wanted, text: text, solution: "Vi talade om det."),
        actor: actor)
    case .sheet:
      receipt = try await verbs.registerOccasion(
        OccasionSheet(
          title: "Brukarråd", heldOn: town.today, placement: wanted.placement, recordedBy: "Olle Öberg",
          views: [OccasionSheet.View(kind: .complaint, text: text, row: 1)]), actor: actor
      ).first
    }
    return try TestMunicipality.number(of: try #require(receipt))
  }

  private func readers(_ town: TestMunicipality, _ number: CaseNumber) async throws -> [String] {
    var found: [String] = []
    for member in [town.registrar, town.officer, town.deputy, town.manager, town.teacher]
    where try await town.operations.mayOpen(number, actor: .staff(member)) {
      found.append(member.username)
    }
    return found
  }

  @Test(arguments: TestEngine.allCases, Way.allCases)
  func `whatever verb registers it, the manager alone reads it`(engine: TestEngine, way: Way) async throws {
    try await withMunicipality(engine) { town in
      let number = try await register(way, in: town)
      let file = try await town.file(number)
      let entry = try #require(file.journal.first { $0.event == .encircled })
      #expect(entry.actor == "program" && entry.details["basis"] == "words")
      // Nobody said who they were: the journal tells the day and no time.
      #expect(file.journal.allSatisfy { $0.at == .day(town.today) })
      #expect(way != .spot || file.value.state == .closed)
      let found = try await readers(town, number)
      #expect(found == ["maj"])
      let isSound = try await town.operations.verify().isSound
      #expect(isSound)
      let open = try await register(way, "Maten var kall.", in: town)
      let all = try await readers(town, open)
      #expect(all == ["rakel", "olle", "disa", "maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `whoever says that it is about nobody is believed, and the pile waits for who places it`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let waiting = try await register(.item, at: .unrouted, in: town)
      let circled = try await town.file(waiting).journal.contains { $0.event == .encircled }
      #expect(!circled)
      let receipt = try await town.operations.register(
        RegisteredItem(
          channel: .letter, takenInHandOn: town.today,
          classification: Classification(
            kind: .complaint, dimension: nil, serviceArea: nil, placement: town.north.placement),
          text: Self.rude, staffQuestion: .aboutNobody), actor: .staff(town.registrar))
      let found = try await readers(town, try TestMunicipality.number(of: receipt))
      #expect(found == ["rakel", "olle", "disa", "maj"])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `where there is no manager it is refused, and the short forms say where to turn`(engine: TestEngine)
    async throws
  {
    try await withMunicipality(engine) { town in
      let colleague = try await town.operations.addStaff(
        username: "sture", name: "Sture Skol", role: .officer, placement: Placement(board: town.school.id),
        password: TestMunicipality.password)
      let wanted = Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: town.preschool.placement)
      let before = try await DatabaseDump(town.operations.database)
      await #expect(throws: Problem(.invalid, .managerMissing, field: "about")) {
        _ = try await register(.item, at: town.preschool.placement, in: town)
      }
      await #expect(throws: Problem(.invalid, .maybeStaffUnasked, field: "text-1")) {
        _ = try await register(.sheet, at: town.preschool.placement, in: town)
      }
      await #expect(throws: Problem(.invalid, .maybeStaffUnasked, field: "unit")) {
        _ = try await town.operations.solveOnSpot(
          SpotSolution(
            channel: .visit, classification: wanted, text: Self.rude, solution: "Vi bad om ursäkt."),
          actor: .staff(colleague))
      }
      let after = try await DatabaseDump(town.operations.database)
      #expect(after == before)
    }
  }
}
