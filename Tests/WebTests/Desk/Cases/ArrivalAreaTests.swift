import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

/// Who knows what a view is about but not whose it is says that, in the form and through the API.
@Suite struct ArrivalAreaTests {
  private func rule(_ site: TestSite) async throws {
    let (verbs, actor) = (site.world.operations, Actor.staff(site.world.registrar))
    let id = try await verbs.addRoutingRule(
      RoutingRuleDraft(
        name: "Hemtjänst", serviceAreas: [site.world.homeCare.id], placement: site.world.north.placement),
      actor: actor)
    _ = try await verbs.tryRoutingRule(id, actor: actor)
    try await verbs.switchOnRoutingRule(id, version: 1, actor: actor)
  }

  @Test func `an area chosen in the form is where a rule begins`() async throws {
    try await withSite { site in
      try await rule(site)
      let area = "area-\(site.world.homeCare.id)"
      #expect(
        try await site.get("/lamna-synpunkt").text.contains("<option value=\"\(area)\">Hemtjänst</option>"))
      let fields = [
        "submission": "a1", "kind": "suggestion", "text": "Fler besök.", "unit": area, "wantsAnswer": "no",
        "sender": "anonymous",
      ]
      let review = try await site.post("/lamna-synpunkt", fields)
      #expect(review.text.contains(">Hemtjänst<") && review.text.hiddenValue("unit") == area)
      let sent = try await site.post("/lamna-synpunkt", fields.merging(["step": "send"]) { $1 })
      #expect(sent.text.contains("2026-0001"))
      let value = try await site.world.file(CaseNumber(year: 2026, sequence: 1)).value
      #expect(value.classification.serviceArea == site.world.homeCare.id)
      #expect(value.classification.placement == site.world.north.placement)
      let gone = try await site.post(
        "/lamna-synpunkt",
        fields.merging(["step": "send", "submission": "a2", "unit": "area-finns-inte"]) { $1 })
      #expect(gone.status == .unprocessableContent && gone.text.contains("id=\"unit-error\""))
    }
  }

  @Test func `an area through the API is one by its name or its identifier`() async throws {
    try await withSite { site in
      try await rule(site)
      for (name, sequence) in [("hemtjänst", 1), (site.world.homeCare.id.rawValue, 2)] {
        let answer = try await site.json(
          "/api/v1/feedback", #"{"kind":"suggestion","text":"Fler besök.","serviceArea":"\#(name)"}"#)
        #expect(answer.status == .created)
        let value = try await site.world.file(CaseNumber(year: 2026, sequence: sequence)).value
        #expect(value.classification.placement == site.world.north.placement)
      }
      let wrong = try await site.json(
        "/api/v1/feedback", #"{"kind":"suggestion","text":"x","serviceArea":"rymdfart"}"#)
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("serviceArea"))
    }
  }
}
