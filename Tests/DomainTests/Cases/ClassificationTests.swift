import Domain
import Testing

struct ClassificationTests {
  private let before = Classification(
    kind: .complaint, dimension: nil, serviceArea: ServiceAreaID(rawValue: "area"),
    placement: Placement(board: BoardID(rawValue: "b1"), department: DepartmentID(rawValue: "d1")))

  @Test func `the same classification has no changes`() {
    #expect(before.changes(to: before).isEmpty)
  }

  @Test func `every field that differs is named with its old and its new value, and no other`() {
    let after = Classification(
      kind: .suggestion, dimension: .treatment, serviceArea: nil,
      placement: Placement(board: BoardID(rawValue: "b2"), unit: UnitID(rawValue: "u")))
    #expect(
      before.changes(to: after) == [
        "kind": "complaint → suggestion", "dimension": " → treatment", "serviceArea": "area → ",
        "board": "b1 → b2", "department": "d1 → ", "unit": " → u",
      ])
    let moved = Classification(
      kind: .complaint, dimension: nil, serviceArea: ServiceAreaID(rawValue: "area"), placement: .unrouted)
    #expect(before.changes(to: moved).keys.sorted() == ["board", "department"])
  }

  @Test func `speech is what comes by telephone, visit or meeting`() {
    #expect(Channel.allCases.filter(\.isOral) == [.telephone, .visit, .meeting])
  }
}
