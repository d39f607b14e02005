import Domain
import Testing

struct MeasureScaleTests {
  @Test(
    arguments: [
      ("procent", [80, 83.958], 1), ("procent", [80, 84], 0), ("procent", [0.4, 0.21], 1),
      ("dagar", [4.5, 6], 1), ("dagar", [4, 6], 0), ("antal", [4.191, 5], 2), ("antal", [4.191, 12], 1),
      ("antal", [0.059, 0.1], 3), ("kr/elev", [98_451.37], 0), ("antal", [12_345.6], 0), ("antal", [], 1),
      ("kr/elev", [], 0), ("dagar", [-12.25, 3], 1),
    ] as [(String, [Double], Int)])
  func `figures that stand together have as many decimals as the most exact needs, within reason`(
    unit: String, values: [Double], decimals: Int
  ) {
    #expect(MeasureScale(unit: unit, values).decimals == decimals)
  }

  @Test func `a whole value is written like those beside it, and a mean like what it is made of`() {
    let exact = MeasureScale(unit: "procent", [80, 83.958])
    #expect(exact.text(80) == "80,0\u{A0}%" && exact.text(83.958) == "84,0\u{A0}%")
    let whole = MeasureScale(unit: "procent", [80, 85])
    #expect(whole.text(80) == "80\u{A0}%" && whole.text(82.5) == "83\u{A0}%" && whole.number(85) == "85")
  }
}
