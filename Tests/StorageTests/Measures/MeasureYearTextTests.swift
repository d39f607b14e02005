import Domain
import Storage
import Testing

struct MeasureYearTextTests {
  private let values: [AreaID: MeasureValue] = [
    AreaID(rawValue: "2326"): MeasureValue(.number(81.60861939)),
    AreaID(rawValue: "0114"): MeasureValue(.number(-0.1 + 0.3)),
    AreaID(rawValue: "0115"): MeasureValue(.missing, status: "Not applicable"),
    AreaID(rawValue: "0117"): MeasureValue(.missing),
    AreaID(rawValue: "0120"): MeasureValue(.deleted),
    AreaID(rawValue: "0123"): MeasureValue(.number(3), status: "Preliminär\tuppgift"),
  ]

  @Test func `what was written is read back, in full precision`() {
    var expected = values
    expected[AreaID(rawValue: "0123")] = MeasureValue(.number(3), status: "Preliminär uppgift")
    #expect(MeasureYearText(values).values == expected)
  }

  @Test func `the same values are the same text, in whatever order they came`() {
    #expect(MeasureYearText(values).text.hasPrefix("0114\t0.19999999999999998\n0115\t\tNot applicable\n"))
    #expect(MeasureYearText(Dictionary(uniqueKeysWithValues: values.reversed())) == MeasureYearText(values))
  }

  @Test func `a few areas are found without the others`() {
    let (berg, none) = (AreaID(rawValue: "2326"), AreaID(rawValue: "2303"))
    #expect(MeasureYearText(values).values(of: [berg, none]) == [berg: MeasureValue(.number(81.60861939))])
  }
}
