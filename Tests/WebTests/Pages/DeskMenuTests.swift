import Testing

@testable import Web

struct DeskMenuTests {
  private let registrar: [DeskPlace] = [
    .cases, .registration, .report, .spotSolution, .occasion, .standIns, .referrals, .templates, .routing,
    .routingRules, .improvements, .meetings, .policy, .mailLog, .ownMail, .account,
  ]

  @Test func `a registrar's sixteen places are seven words, and those of one group beneath them`() {
    let menu = DeskMenu(registrar, path: "/desk/fordelning")
    #expect(
      menu.links.map(\.label) == [
        "Ärenden", "Registrera", "Förbättra", "Rapport", "Rutinen", "Inställningar", "Mina sidor",
      ])
    #expect(menu.links.filter(\.isGroup).map(\.label) == ["Ärenden"])
    #expect(menu.inner?.places.map(\.label) == ["Ärenden", "Fördelning", "Yttranden"])
    #expect(menu.inner?.places.filter(\.current).map(\.label) == ["Fördelning"])
  }

  @Test func `every place is in one group, and every group leads to a place that is open`() {
    let grouped = DeskMenu.Group.allCases.flatMap(\.places)
    #expect(grouped.count == Set(grouped).count && Set(grouped) == Set(DeskPlace.allCases))
    for place in registrar {
      let menu = DeskMenu(registrar, path: place.rawValue)
      #expect(menu.links.allSatisfy { link in registrar.contains { $0.rawValue == link.address } })
      #expect(menu.links.contains { $0.isPage } != menu.links.contains { $0.isGroup }, "\(place)")
    }
  }

  @Test func `what the municipality measures itself stands with the comparison`() {
    let menu = DeskMenu([.improvements, .comparison, .measures, .publicComparison], path: "/desk/matt")
    #expect(menu.links.map(\.label) == ["Åtgärder", "Jämför"])
    #expect(menu.links.filter(\.isGroup).map(\.address) == ["/desk/jamforelse"])
    #expect(menu.inner?.places.map(\.label) == ["Jämförelsen", "Egna mått", "Som alla ser den"])
  }

  @Test func `a group of one place is called what the place is, and has no second row`() {
    let menu = DeskMenu([.cases, .templates, .policy], path: "/desk/svarsmallar")
    #expect(menu.links.map(\.label) == ["Ärenden", "Rutinen", "Svarsmallar"] && menu.inner == nil)
    #expect(menu.links.map(\.isPage) == [false, false, true])
    #expect(DeskMenu(registrar, path: "/desk/utan-agare").inner?.name == "Ärenden")
    #expect(DeskMenu(registrar, path: "/desk/annat").inner == nil)
    #expect(DeskMenu([], path: "/desk/logga-in").links.isEmpty)
  }
}
