import Domain
import Storage
import Testing

struct LaidYearTests {
  private func text(_ values: [String: MeasureValue]) -> MeasureYearText {
    MeasureYearText(
      Dictionary(uniqueKeysWithValues: values.map { (AreaID(rawValue: $0.key), $0.value) }))
  }

  private func number(_ number: Double) -> MeasureValue { MeasureValue(.number(number)) }

  @Test func `what is laid over others stands in their place, and the others stay`() {
    let older = text([
      "0114": number(1), "0180": number(2), "2326": MeasureValue(.missing, status: "Missing"),
    ])
    let newer = text([
      "0115": number(5), "0180": number(2.5), "2326": MeasureValue(.missing, status: "Missing"),
      "2584": number(7),
    ])
    let laid = older.laying(newer)
    #expect(laid.new == 2 && laid.revised == [AreaID(rawValue: "0180")])
    #expect(
      laid.body
        == text([
          "0114": number(1), "0115": number(5), "0180": number(2.5),
          "2326": MeasureValue(.missing, status: "Missing"), "2584": number(7),
        ]))
  }

  @Test func `the same changes nothing`() {
    let older = text([
      "0114": number(-0.1 + 0.3), "0115": MeasureValue(.deleted), "0117": MeasureValue(.missing),
    ])
    for newer in [older, text(["0115": MeasureValue(.deleted)])] {
      let laid = older.laying(newer)
      #expect(laid.body == older && laid.new == 0 && laid.revised.isEmpty)
    }
  }

  @Test(arguments: [
    (MeasureValue(.missing), MeasureValue(.deleted)),
    (MeasureValue(.missing), MeasureValue(.missing, status: "Private")),
    (MeasureValue(.number(1)), MeasureValue(.number(1), status: "Preliminär")),
  ])
  func `no number, taken back and each status are told apart`(before: MeasureValue, after: MeasureValue) {
    let laid = text(["2326": before]).laying(text(["2326": after]))
    #expect(laid.new == 0 && laid.revised == [AreaID(rawValue: "2326")])
    #expect(laid.body == text(["2326": after]))
  }

  @Test func `a file that knows no reasons takes none away, and takes a number away`() {
    let older = text([
      "0114": MeasureValue(.missing, status: "Not applicable"), "0115": MeasureValue(.deleted),
      "0117": number(3),
    ])
    let empty = text([
      "0114": MeasureValue(.missing), "0115": MeasureValue(.missing), "0117": MeasureValue(.missing),
    ])
    let areas = ["0114", "0115", "0117"].map { AreaID(rawValue: $0) }
    let laid = older.laying(empty, withoutReason: Set(areas))
    #expect(laid.new == 0 && laid.revised == [areas[2]])
    #expect(
      laid.body.values(of: Set(areas)) == [
        areas[0]: MeasureValue(.missing, status: "Not applicable"), areas[1]: MeasureValue(.deleted),
        areas[2]: MeasureValue(.missing),
      ])
  }
}
