import Domain
import Operations
import Storage
import TestSupport
import Testing

struct RecalculatePartsTests {
  private func holiday(_ day: String) throws -> TimeChange {
    .add(
      CalendarOverride(
        day: try calendarDay(day), effect: .close(reason: "en ny helgdag"), legalBasis: .law("2026:1")))
  }

  private func finish(_ town: TestMunicipality) async throws {
    while try await town.operations.recalculate() {}
  }

  @Test(arguments: TestEngine.allCases)
  func `what was cut out of a case that was taken up again moves with it, as often as it moves`(
    engine: TestEngine
  ) async throws {
    try await withMunicipality(engine) { town in
      let (verbs, actor) = (town.operations, Actor.staff(town.officer))
      let (reopened, extended) = (try await town.submit(), try await town.submit())
      for number in [reopened, extended] {
        _ = try await verbs.close(number, reason: .withdrawn, actor: actor)
      }
      try town.wait(until: "2026-03-06")
      for number in [reopened, extended] { _ = try await verbs.reopen(number, reason: "Igen.", actor: actor) }
      _ = try await verbs.extend(
        extended, to: try calendarDay("2026-03-25"), reason: "Mer tid.", actor: actor)
      let piece = SplitPart(text: "Gungan.", kind: .complaint, placement: town.north.placement)
      let part = try await verbs.split(reopened, into: [piece], actor: actor)[0].number
      let told = try await verbs.split(extended, into: [piece], actor: actor)[0].number
      let change = try holiday("2026-03-10")
      let preview = try await verbs.preview(change, by: town.administrator)
      #expect(Set(preview.examples.map(\.number)) == [reopened, part])
      try await verbs.decide(change, by: town.administrator)
      try await finish(town)
      for number in [reopened, part] {
        let value = try await town.file(number).value
        #expect(value.answerBy.description == "2026-03-23" && value.dueOn == value.answerBy, "\(number)")
      }
      try await verbs.decide(.remove(try calendarDay("2026-03-10")), by: town.administrator)
      try await finish(town)
      for number in [reopened, part] {
        #expect(try await town.file(number).value.answerBy.description == "2026-03-20", "\(number)")
      }
      // A day that the sender was told stands.
      #expect(try await town.file(told).value.answerBy.description == "2026-03-25")
      #expect(try await verbs.verify().faults == [])
    }
  }
}
