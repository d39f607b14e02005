import Domain
import Testing

struct MergedCountsTests {
  /// All ways to have four counts from 0 to 7.
  private static let quadruples: [[Int]] = (0..<4096).map { number in
    [number & 7, number >> 3 & 7, number >> 6 & 7, number >> 9 & 7]
  }

  @Test func `no figure from one to four comes out, whatever goes in, and nothing is lost`() {
    for counts in Self.quadruples {
      let total = counts.reduce(0, +)
      guard let merged = MergedCounts(counts.enumerated().map { ($0.offset, $0.element) }) else {
        #expect(total < 5, "\(counts)")
        continue
      }
      #expect(merged.groups.allSatisfy { $0.count >= 5 }, "\(counts)")
      #expect(merged.groups.reduce(0) { $0 + $1.count } == total, "\(counts)")
      #expect(merged.groups.flatMap(\.keys).count == counts.count { $0 > 0 }, "\(counts)")
    }
  }

  @Test func `what is large enough stands alone, and small ones stand together`() throws {
    let merged = try #require(
      MergedCounts([("klagomål", 12), ("beröm", 4), ("förslag", 3), ("fråga", 0)]))
    #expect(merged.groups.map(\.keys) == [["klagomål"], ["beröm", "förslag"]])
    #expect(merged.groups.map(\.count) == [12, 7])
  }

  @Test func `one small count takes the smallest large one along`() throws {
    let merged = try #require(MergedCounts([("a", 12), ("b", 6), ("c", 1)]))
    #expect(merged.groups.map(\.keys) == [["a"], ["b", "c"]])
  }
}
