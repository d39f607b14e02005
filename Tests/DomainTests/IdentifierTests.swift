import Domain
import Foundation
import TestSupport
import Testing

/// RFC 9562.
struct IdentifierTests {
  private static let now = TestClock("2026-03-02T09:00:00.125Z").now

  @Test func `an ordered identifier is a UUID of version 7 with the milliseconds in front`() throws {
    let text = CaseID.ordered(at: Self.now).rawValue
    #expect(
      text.wholeMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
    let milliseconds = UInt64(text.filter { $0 != "-" }.prefix(12), radix: 16)
    #expect(milliseconds == UInt64((Self.now.timeIntervalSince1970 * 1000).rounded()))
  }

  @Test func `an unordered identifier is a UUID of version 4`() {
    let text = CaseID.unordered().rawValue
    #expect(
      text.wholeMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
  }

  @Test func `identifiers sort by time, and none comes twice`() {
    let made = (0..<500).map { CaseID.ordered(at: Self.now.addingTimeInterval(Double($0) / 1000)).rawValue }
    #expect(made == made.sorted())
    #expect(Set((0..<1000).map { _ in CaseID.ordered(at: Self.now) }).count == 1000)
    #expect(Set((0..<1000).map { _ in CaseID.unordered() }).count == 1000)
  }

  @Test func `identifiers made by the thousand at one instant follow each other`() {
    var sequence = IdentifierSequence(at: Self.now)
    let made = (0..<5000).map { _ in (sequence.next() as CaseID).rawValue }
    #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Set(made.map { $0.prefix(13) }) == [CaseID.ordered(at: Self.now).rawValue.prefix(13)])
    #expect(made.allSatisfy { Array($0)[14] == "7" })
  }

  @Test func `many unordered identifiers come from one sequence, and none comes twice`() {
    var sequence = IdentifierSequence(at: Self.now)
    let made = (0..<2000).map { _ in sequence.unordered() as RowID }
    #expect(Set(made).count == 2000)
    #expect(made.allSatisfy { Array($0.rawValue)[14] == "4" })
  }

  @Test(arguments: [false, true])
  func `every bit that is not fixed is random`(ofSequence: Bool) {
    var ones = [Int](repeating: 0, count: 128)
    var sequence = IdentifierSequence(at: Self.now)
    for _ in 0..<400 {
      let made: CaseID = ofSequence ? sequence.unordered() : .unordered()
      let digits = made.rawValue.filter { $0 != "-" }.compactMap(\.hexDigitValue)
      for (place, digit) in digits.enumerated() {
        for bit in 0..<4 where digit & (8 >> bit) != 0 { ones[place * 4 + bit] += 1 }
      }
    }
    // Six bits say version and variant. Another one fails with a chance below 10⁻¹⁵ when it is drawn fairly.
    let fixed = ones.indices.filter { ones[$0] == 0 || ones[$0] == 400 }
    #expect(fixed == [48, 49, 50, 51, 64, 65])
    #expect(ones.enumerated().allSatisfy { fixed.contains($0) || (120...280).contains($1) })
  }
}
