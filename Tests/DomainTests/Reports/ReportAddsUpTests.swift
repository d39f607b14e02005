import Testing

@testable import Domain

/// Whatever the cases are, every table of the report adds up to them.
@Suite struct ReportAddsUpTests {
  @Test(arguments: 0..<100)
  func `every table adds up to the period's cases`(seed: Int) throws {
    var random = Randomness(seed: seed)
    let cases = try (0..<random.int(0...60)).map { _ in try random.facts() }
    let request = try ReportRequest.example(
      "2009-02-01..2009-10-31", comparison: .period(ReportPeriod(parsing: "2009-01-01..2009-06-30")),
      asOf: "2009-0\(random.int(1...9))-15", board: random.int(0...3) == 0 ? BoardID(rawValue: "0") : nil)
    let report = FeedbackReport.of(cases, previous: cases, request, chart: random.chart)
    let expected = cases.filter {
      request.period.contains($0.receivedOn) && $0.receivedOn <= request.asOf
        && (request.board == nil || request.board == $0.placement.board)
    }
    for kind in Kind.allCases {
      #expect(report.total[kind] == expected.count { $0.kind == kind })
    }
    #expect(sum(report.dimensions.map(\.counts)) == report.total)
    #expect(sum(report.boards.map(\.counts)) == report.total)
    #expect(sum(report.boards.compactMap(\.previous)) == report.previous?.total)
    #expect(report.channels.reduce(0) { $0 + $1.count } == report.total.all)
    for promise in [report.acknowledgement, report.answer] {
      #expect(PromiseOutcome.allCases.reduce(0) { $0 + promise[$1] } == report.total.all)
    }
    for board in report.boards { expectPartsAddUp(board) }
  }

  private func expectPartsAddUp(_ row: OrganisationRow) {
    guard !row.parts.isEmpty else { return }
    #expect(sum(row.parts.map(\.counts)) == row.counts)
    #expect(sum(row.parts.compactMap(\.previous)) == row.previous)
    for part in row.parts { expectPartsAddUp(part) }
  }

  private func sum(_ counts: [KindCounts]) -> KindCounts {
    counts.reduce(into: .zero) { $0 += $1 }
  }
}

/// Random facts, the same for the same seed (SplitMix64).
private struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func facts() throws -> CaseFacts {
    let received = try day("2009-01-01").adding(days: int(0...364))
    let answerBy = received.adding(days: 14)
    return CaseFacts(
      kind: one(of: Kind.allCases), dimension: one(of: QualityDimension.allCases + [nil]),
      placement: placement(),
      channel: one(of: Channel.allCases), identity: one(of: [.anonymous, .named]),
      answerDuty: one(of: [.owed, .notOwed]), receivedOn: received, promise: .standard,
      acknowledgeBy: received.adding(days: 2), answerBy: answerBy, acknowledgedOn: later(than: received),
      answeredOn: later(than: received),
      extensions: later(than: received).map {
        [.init(givenOn: $0, from: answerBy, to: answerBy.adding(days: 10))]
      } ?? [],
      endings: later(than: received).map { [.init(on: $0, takenUpAgainOn: later(than: $0))] } ?? [])
  }

  /// Two boards, of which one has departments, with units at each place.
  var chart: OrganisationChart {
    OrganisationChart(
      boards: (0...1).map { Board(id: BoardID(rawValue: "\($0)"), name: "Nämnd \($0)", validity: .always) },
      departments: [],
      units: (0...3).map { number in
        OrganisationUnit(
          id: UnitID(rawValue: "\(number)"), board: BoardID(rawValue: "0"), department: nil,
          parent: number == 0 ? nil : UnitID(rawValue: "\(number / 2)"), predecessor: nil,
          name: "Enhet \(number)",
          operation: .own, validity: .always)
      })
  }

  private mutating func placement() -> Placement {
    switch int(0...5) {
    case 0: .unrouted
    case 1: Placement(board: BoardID(rawValue: "1"))
    case 2: Placement(board: BoardID(rawValue: "1"), department: DepartmentID(rawValue: "\(int(0...1))"))
    case 3:
      Placement(
        board: BoardID(rawValue: "1"), department: DepartmentID(rawValue: "0"), unit: UnitID(rawValue: "x"))
    case 4: Placement(board: BoardID(rawValue: "0"))
    default: Placement(board: BoardID(rawValue: "0"), unit: UnitID(rawValue: "\(int(0...3))"))
    }
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[int(0...values.count - 1)]
  }

  private mutating func later(than day: CalendarDay) -> CalendarDay? {
    int(0...2) == 0 ? nil : day.adding(days: int(0...40))
  }
}
