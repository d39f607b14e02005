import Domain
import Operations

/// Tallsjö's routing: two rules, tried by the registrar, of which one is on; and what its own cases have taught.
struct DemoRouting {
  let operations: Operations

  func build(places: DemoPlaces, staff: DemoDeskStaff, on lastDay: CalendarDay) async throws {
    let registrar = Actor.staff(staff.registrar)
    let snow = try await operations.addRoutingRule(
      RoutingRuleDraft(
        name: "Snö och halka", words: "snöröj*\nplog*\nhalka\nhalt\nosandad*",
        placement: places.placement(of: .unit("technical"), on: DemoDay(lastDay))),
      actor: registrar)
    _ = try await operations.tryRoutingRule(snow, actor: registrar)
    try await operations.switchOnRoutingRule(snow, version: 1, actor: registrar)
    _ = try await operations.addRoutingRule(
      RoutingRuleDraft(
        name: "Skolskjuts", words: "skolskjuts*\nskolbuss*", kinds: [.complaint, .suggestion],
        placement: places.placement(of: .unit("schools"), on: DemoDay(lastDay))),
      actor: registrar)
    try await operations.learnRouting()
  }
}
