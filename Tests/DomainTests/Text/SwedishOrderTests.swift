import Testing

@testable import Domain

@Suite struct SwedishOrderTests {
  @Test func `å ä ö come last, in that order`() {
    let names = ["Östernäs", "Ängen", "Åsen", "Zinkgruvan", "Arnäs", "Wij", "Vik"]
    #expect(sorted(names) == ["Arnäs", "Vik", "Wij", "Zinkgruvan", "Åsen", "Ängen", "Östernäs"])
  }

  @Test func `capitals and accents have no weight`() {
    #expect(SwedishOrder.key("Idé") == SwedishOrder.key("ide"))
    #expect(sorted(["idéer", "IDE", "Idas"]) == ["Idas", "IDE", "idéer"])
  }

  @Test func `the letters count, however they are composed`() {
    #expect(SwedishOrder.key("A\u{30A}sen") == SwedishOrder.key("Åsen"))
    #expect(SwedishOrder.key("o\u{308}") == SwedishOrder.key("ö"))
  }

  @Test func `hyphens and spaces separate words alike`() {
    #expect(
      SwedishOrder.key("Barn- och utbildningsnämnden") == SwedishOrder.key(" Barn och  utbildningsnämnden "))
    #expect(sorted(["Barnomsorg", "Barn och ungdom"]) == ["Barn och ungdom", "Barnomsorg"])
  }

  @Test func `numbers sort by value`() {
    #expect(
      sorted(["Förskola 10", "Förskola 2", "Förskola 02 B"]) == [
        "Förskola 2", "Förskola 02 B", "Förskola 10",
      ])
  }

  @Test func `neighbouring languages find their place`() {
    #expect(sorted(["Øst", "Ærø", "Åbo", "Zorn", "Đorđe"]) == ["Đorđe", "Zorn", "Åbo", "Ærø", "Øst"])
  }

  @Test func `equal keys still have one order`() {
    #expect(SwedishOrder.precedes("VIK", "Vik"))
    #expect(!SwedishOrder.precedes("Vik", "VIK"))
    #expect(!SwedishOrder.precedes("Vik", "Vik"))
  }

  @Test(arguments: ["", " ", "-", "2", "0", "å"])
  func `a short text is no special case`(text: String) {
    #expect(SwedishOrder.precedes(text, text + "b"))
  }

  private func sorted(_ names: [String]) -> [String] {
    names.sorted(by: SwedishOrder.precedes)
  }
}
