import Domain
import Testing

struct MemberMeasureTests {
  private func measure(
    _ municipality: String, unit: String = "dagar", version: Int = 1, definition: String = "Dagar."
  ) -> MemberMeasure {
    MemberMeasure(
      municipality: AreaID(rawValue: municipality), kpi: KPIID(rawValue: "svarstid"), version: version,
      title: "Svarstid", unit: unit, direction: .lower, definition: definition)
  }

  @Test func `figures stand together when unit and direction are the same, in whichever words`() {
    let told = measure("2321", definition: "Hela dagar.")
    #expect(measure("2326").isComparable(with: told) && !measure("2326").means(told))
    #expect(measure("2326").means(measure("2321", unit: "Dagar")))
    #expect(!measure("2326").isComparable(with: measure("2321", unit: "minuter")))
  }

  @Test func `a word stands for what most mean by it, and of as many for what has been changed least`() {
    let (changed, one, two) = (measure("2321", unit: "minuter", version: 2), measure("2326"), measure("2361"))
    #expect(MemberMeasure.standing(among: [changed, one, two]) == one)
    #expect(MemberMeasure.standing(among: [changed, one]) == one)
    let other = measure("2309", unit: "minuter", version: 3)
    #expect(MemberMeasure.standing(among: [other, changed, one]) == changed)
    #expect(MemberMeasure.standing(among: []) == nil)
  }
}
