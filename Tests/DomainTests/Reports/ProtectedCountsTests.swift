import Domain
import Testing

struct ProtectedCountsTests {
  @Test func `large counts and nought are shown as they are`() {
    let protected = ProtectedCounts([12, 0, 5])
    #expect(protected.parts == [.count(12), .count(0), .count(5)] && protected.total == .count(17))
  }

  @Test func `few are said to be few, and what they could be worked out from is withheld`() {
    let one = ProtectedCounts([3, 20, 9])
    #expect(one.parts == [.few(below: 5), .count(20), .withheld] && one.total == .count(32))
  }

  @Test func `when nothing hides the few, no part is shown but the total is`() {
    let protected = ProtectedCounts([1, 5])
    #expect(protected.parts == [.withheld, .withheld] && protected.total == .count(6))
  }

  @Test func `a total of few hides every part, nought as well`() {
    let protected = ProtectedCounts([2, 0, 1])
    #expect(protected.parts == [.withheld, .withheld, .withheld] && protected.total == .few(below: 5))
    #expect(ProtectedCounts([0, 0]).parts == [.count(0), .count(0)])
    #expect(ProtectedCounts([]).total == .count(0))
  }

  /// Whoever reads the published figures knows their total, that few are one to four, and that what is withheld beside few
  /// is five at least.
  @Test func `nobody can work out a few from what is published`() {
    var looked = 0
    for first in 0...9 {
      for second in 0...9 {
        for third in 0...9 {
          let counts = [first, second, third]
          let published = ProtectedCounts(counts)
          guard case .count(let total) = published.total else { continue }
          let possible = Self.possible(published.parts, total: total)
          #expect(possible.contains(counts))
          for (place, cell) in published.parts.enumerated() where cell == .few(below: 5) {
            looked += 1
            #expect(Set(possible.map { $0[place] }) == [1, 2, 3, 4], "\(counts)")
          }
        }
      }
    }
    #expect(looked > 100)
  }

  private static func possible(_ cells: [ProtectedCounts.Cell], total: Int) -> [[Int]] {
    let hasFew = cells.contains(.few(below: 5))
    let choices = cells.map { cell -> [Int] in
      switch cell {
      case .count(let count): [count]
      case .few: Array(1...4)
      case .withheld: Array((hasFew ? 5 : 0)...max(5, total))
      }
    }
    var all: [[Int]] = [[]]
    for next in choices { all = all.flatMap { begun in next.map { begun + [$0] } } }
    return all.filter { $0.reduce(0, +) == total }
  }
}

struct StaffComplaintBoardsTests {
  private let care = BoardID(rawValue: "care")
  private let school = BoardID(rawValue: "school")

  private func of(_ board: BoardID?, _ count: Int) -> [BoardID?] { Array(repeating: board, count: count) }

  @Test func `a board has those about staff when there are five, the rest are the municipality's`() {
    let counts = StaffComplaintBoards.counts([2025: of(care, 5) + of(school, 4) + of(nil, 1)])
    #expect(counts == [2025: [care: 5, nil: 5]])
  }

  @Test func `too few to point at nobody are counted nowhere`() {
    let four = StaffComplaintBoards.counts([2025: of(care, 4)])
    #expect(four == [2025: [:]])
    let seven = StaffComplaintBoards.counts([2025: of(care, 7) + of(school, 1)])
    #expect(seven == [2025: [care: 7]])
  }

  @Test func `a board with enough one year and few another has none of them any year`() {
    let few = StaffComplaintBoards.counts([2024: of(care, 8), 2025: of(care, 4)])
    #expect(few == [2024: [:], 2025: [:]])
    let together = StaffComplaintBoards.counts([
      2024: of(care, 8) + of(nil, 1), 2025: of(care, 4) + of(nil, 1) + of(school, 6),
    ])
    #expect(together == [2024: [nil: 9], 2025: [nil: 5, school: 6]])
    let none = StaffComplaintBoards.counts([2024: of(care, 8), 2025: []])
    #expect(none == [2024: [care: 8], 2025: [:]])
  }
}
