import Domain
import Testing

struct ChecklistTests {
  private let list = Checklist(items: [
    Checklist.Item(heading: "", question: "Ett?", most: 3),
    Checklist.Item(heading: "", question: "Två?", most: 1),
  ])

  @Test func `the index is the points as per cent of the most`() {
    #expect(list.most == 4)
    #expect(list.percent(of: [3, 1]) == 100)
    #expect(list.percent(of: [2, 1]) == 75)
    #expect(list.percent(of: [0, 0]) == 0)
  }

  @Test(arguments: [[3], [3, 1, 0], [4, 0], [-1, 1], []])
  func `points that are not the list's make no index`(points: [Int]) {
    #expect(list.percent(of: points) == nil)
    #expect(Checklist(items: []).percent(of: []) == nil)
  }

  @Test(arguments: [Checklist.webInformation, Checklist.participation])
  func `a shipped checklist is whole, and belongs to a shipped measure`(measure: KPIID) throws {
    let shipped = try #require(Checklist.shipped[measure])
    #expect((10...Checklist.mostItems).contains(shipped.items.count))
    #expect(shipped.items.allSatisfy { (1...Checklist.mostPoints).contains($0.most) })
    #expect(shipped.items.allSatisfy { $0.question.hasSuffix("?") && !$0.heading.isEmpty })
    #expect(Set(shipped.items.map(\.question)).count == shipped.items.count)
    let defined = try #require(OwnMeasure.shipped[measure])
    #expect(defined.unit == "procent av maxpoäng" && defined.direction == .higher)
  }

  @Test func `every shipped measure has an own word, and the service measurement its measures`() {
    #expect(OwnMeasure.shipped.keys.allSatisfy { KPIID(ownWord: $0.rawValue) == $0 })
    #expect(
      ServiceMeasure.allCases.allSatisfy {
        OwnMeasure.shipped[$0.kpi]?.title.contains("egen mätning") == true
      })
  }

  @Test(arguments: ["svar-inom-en-dag", "abc", "utbud-lss", "a1-2"])
  func `an own word is small letters, digits and hyphens`(word: String) {
    #expect(KPIID(ownWord: word)?.rawValue == word)
  }

  @Test(arguments: [
    "U23401", "u23401", "g33630", "GKPI118", "ab", "Svar", "svår", "1abc", "-abc", "a b c", "", "a/b",
  ])
  func `what looks like Kolada's, or cannot stand in an address, is no own word`(word: String) {
    #expect(KPIID(ownWord: word) == nil)
  }

  @Test func `a closed measure says so as Kolada's do`() {
    let measure = OwnMeasure(
      title: "Svarstid", unit: "dagar", direction: .lower, definition: "Dagar.", source: "Diariet", area: "A")
    let id = KPIID(rawValue: "svarstid")
    #expect(measure.kpi(id).closedAfter == nil && measure.kpi(id).source == "Diariet")
    let closed = measure.closed(OwnMeasure.Closing(after: 2025, reason: "Ersatt."))
    #expect(closed.kpi(id).closedAfter == 2025)
    #expect(KnownMeasure(id, closed).closedAfter == 2025)
  }

  @Test func `a share and an index have bounds, a deviation has none`() {
    func bounds(_ unit: String, _ title: String) -> ClosedRange<Double>? {
      KnownMeasure(kpi: KPIID(rawValue: "abc"), home: .own, title: title, unit: unit).bounds
    }
    #expect(bounds("procent", "Behöriga, andel (%)") == 0...100)
    #expect(bounds("procent av maxpoäng", "Index") == 0...100 && bounds("index 0-100", "Trygghet") == 0...100)
    #expect(bounds("procent", "Nettokostnadsavvikelse (%)") == nil && bounds("", "Okänt") == nil)
    #expect(
      bounds("dagar", "Väntetid")?.contains(400) == true && bounds("dagar", "Väntetid")?.contains(-1) == false
    )
  }
}
