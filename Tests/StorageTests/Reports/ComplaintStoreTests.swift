import Domain
import SQLEngine
import Storage
import TestSupport
import Testing

struct ComplaintStoreTests {
  private func insert(
    _ count: Int, on day: String, at place: Placement, kind: Kind = .complaint,
    dimension: QualityDimension? = .treatment, aboutStaff: Bool = false, from first: Int,
    in transaction: Transaction
  ) throws {
    for number in 0..<count {
      let id = "\(day)-\(first + number)"
      var value = Sample.value(
        id, sequence: first + number, received: try calendarDay(day), placement: place, kind: kind)
      value.classification = Classification(
        kind: kind, dimension: dimension, serviceArea: nil, placement: place)
      try Sample.register(value, in: transaction)
      if aboutStaff {
        try GuardStore(transaction).set(CaseCircle(responsible: nil, subjects: []), of: value.id)
      }
    }
  }

  private func counts(_ transaction: Transaction) throws -> ComplaintStore.Counts {
    try ComplaintStore(transaction).counts(
      of: .treatment, in: [2025, 2026], until: try calendarDay("2026-06-30"))
  }

  @Test(arguments: TestEngine.allCases)
  func `complaints of a dimension are counted by year and board, and nothing else is`(engine: TestEngine)
    async throws
  {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let (own, other) = (Sample.unit.placement, Placement(board: Sample.otherBoard.id))
        try insert(3, on: "2025-03-03", at: own, from: 1, in: transaction)
        try insert(2, on: "2025-04-01", at: other, from: 10, in: transaction)
        try insert(1, on: "2026-01-02", at: .unrouted, from: 1, in: transaction)
        try insert(1, on: "2024-12-31", at: own, from: 1, in: transaction)
        try insert(1, on: "2026-07-01", at: own, from: 2, in: transaction)
        try insert(1, on: "2025-05-05", at: own, kind: .compliment, from: 20, in: transaction)
        try insert(1, on: "2025-05-06", at: own, dimension: .access, from: 21, in: transaction)
        try insert(1, on: "2025-05-07", at: own, dimension: nil, from: 22, in: transaction)
      }
      let found = try await database.read { try counts($0) }
      #expect(found == [2025: [Sample.board.id: 3, Sample.otherBoard.id: 2], 2026: [nil: 1]])
      let first = try await database.read { try ComplaintStore($0).firstDay() }
      let newYearsEve = try calendarDay("2024-12-31")
      #expect(first == newYearsEve)
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `those about staff count alike in all the whole years`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let (own, other) = (Sample.unit.placement, Placement(board: Sample.otherBoard.id))
        for (day, count) in [("2023-12-31", 6), ("2024-03-03", 8), ("2025-03-03", 4)] {
          try insert(count, on: day, at: own, aboutStaff: true, from: 1, in: transaction)
        }
        try insert(6, on: "2025-04-01", at: other, aboutStaff: true, from: 10, in: transaction)
        try insert(1, on: "2026-02-02", at: other, aboutStaff: true, from: 1, in: transaction)
        try insert(2, on: "2025-05-05", at: own, from: 20, in: transaction)
      }
      func found(_ years: [Int], until day: String) async throws -> ComplaintStore.Counts {
        let last = try calendarDay(day)
        return try await database.read { transaction in
          try ComplaintStore(transaction).counts(of: .treatment, in: years, until: last)
        }
      }
      let (own, other) = (Sample.board.id, Sample.otherBoard.id)
      // Eight and four at the board: in no year there, and the four are too few for the municipality too.
      let years = try await found([2024, 2025, 2026], until: "2026-06-30")
      #expect(years == [2024: [:], 2025: [own: 2, other: 6], 2026: [:]])
      let alone = try await found([2023, 2024], until: "2026-06-30")
      #expect(alone == [2023: [own: 6], 2024: [own: 8]])
    }
  }

  @Test(arguments: TestEngine.allCases)
  func `those about staff count where there are five of them`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      let none = try await database.read { try ComplaintStore($0).firstDay() }
      #expect(none == nil)
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let (own, other) = (Sample.unit.placement, Placement(board: Sample.otherBoard.id))
        try insert(5, on: "2025-03-03", at: own, aboutStaff: true, from: 1, in: transaction)
        try insert(4, on: "2025-04-01", at: other, aboutStaff: true, from: 10, in: transaction)
        try insert(2, on: "2025-04-02", at: other, from: 20, in: transaction)
        try insert(4, on: "2026-04-01", at: other, aboutStaff: true, from: 1, in: transaction)
        try insert(2, on: "2026-04-02", at: own, aboutStaff: true, from: 10, in: transaction)
      }
      let found = try await database.read { try counts($0) }
      #expect(found == [2025: [Sample.board.id: 5, Sample.otherBoard.id: 2], 2026: [nil: 6]])
    }
  }
}
