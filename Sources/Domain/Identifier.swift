import Foundation

/// The identity of an `Entity`: a UUID as lower-case text, made in the program so that both engines share the
/// schema (docs/decisions/0004).
package struct Identifier<Entity>: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}

package typealias CaseID = Identifier<FeedbackCase>
package typealias BoardID = Identifier<Board>
package typealias DepartmentID = Identifier<Department>
package typealias UnitID = Identifier<OrganisationUnit>
package typealias ServiceAreaID = Identifier<ServiceArea>
package typealias StaffID = Identifier<StaffMember>
package typealias RowID = Identifier<Never>
package typealias ImprovementID = Identifier<Improvement>
package typealias PatternID = Identifier<CasePattern>

extension Identifier {
  /// A time-ordered identifier (RFC 9562, UUID version 7): rows made together lie together in the index.
  package static func ordered(at now: Date) -> Self {
    var sequence = IdentifierSequence(at: now)
    return sequence.next()
  }

  /// An identifier that tells nothing (RFC 9562, UUID version 4): for all that an anonymous submission creates.
  package static func unordered() -> Self {
    var generator = SystemRandomNumberGenerator()
    return Self(high: generator.next(), low: generator.next(), version: 4)
  }

  fileprivate init(high: UInt64, low: UInt64, version: UInt64) {
    let high = high & 0xffff_ffff_ffff_0fff | version << 12
    let low = low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    rawValue = String(unsafeUninitializedCapacity: 36) { text in
      var position = 0
      for index in 0..<32 {
        if [8, 12, 16, 20].contains(index) {
          text[position] = UInt8(ascii: "-")
          position += 1
        }
        let nibble = (index < 16 ? high : low) >> UInt64(60 - 4 * (index % 16)) & 0xf
        text[position] = UInt8(truncatingIfNeeded: nibble < 10 ? 48 + nibble : 87 + nibble)
        position += 1
      }
      return position
    }
  }
}

/// Identifiers that follow each other, for rows that are made by the thousand at one instant: the bits behind the
/// time count upwards from a random start (RFC 9562, 6.2, method 2), so that an index grows at its end.
package struct IdentifierSequence {
  private let milliseconds: UInt64
  private var counter: UInt64
  private var generator = BufferedRandomNumbers()

  package init(at now: Date) {
    milliseconds = UInt64(max(0, now.timeIntervalSince1970 * 1000).rounded())
    // The counter has 42 bits: 12 before the variant and 30 behind it. It starts low enough never to run over.
    counter = generator.next() & 0x1ff_ffff_ffff
  }

  package mutating func next<Entity>() -> Identifier<Entity> {
    counter += 1
    let high = milliseconds << 16 | counter >> 30 & 0xfff
    let low = (counter & 0x3fff_ffff) << 32 | generator.next() & 0xffff_ffff
    return Identifier(high: high, low: low, version: 7)
  }

  /// As `Identifier.unordered`, for when there are many.
  package mutating func unordered<Entity>() -> Identifier<Entity> {
    Identifier(high: generator.next(), low: generator.next(), version: 4)
  }
}

/// The system's random numbers, asked for some at a time: a call to the system for each would be a tenth of an import.
struct BufferedRandomNumbers: RandomNumberGenerator {
  private var numbers: [UInt64] = []

  mutating func next() -> UInt64 {
    if let number = numbers.popLast() { return number }
    // So many bytes is the most that getentropy gives at once.
    numbers = [UInt64](repeating: 0, count: 32)
    let result = numbers.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
    guard result == 0, let number = numbers.popLast() else {
      numbers = []
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    return number
  }
}
