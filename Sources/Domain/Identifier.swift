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

extension Identifier {
  /// A time-ordered identifier (RFC 9562, UUID version 7): rows made together lie together in the index.
  package static func ordered(at now: Date) -> Self {
    var bytes = random()
    let milliseconds = UInt64(max(0, now.timeIntervalSince1970 * 1000))
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(40 - 8 * index))
    }
    return Self(bytes, version: 0x70)
  }

  /// An identifier that tells nothing (RFC 9562, UUID version 4): for all that an anonymous submission creates.
  package static func unordered() -> Self {
    Self(random(), version: 0x40)
  }

  private init(_ bytes: [UInt8], version: UInt8) {
    var bytes = bytes
    bytes[6] = bytes[6] & 0x0f | version
    bytes[8] = bytes[8] & 0x3f | 0x80
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(hexDigits[Int(byte >> 4)])
      text.append(hexDigits[Int(byte & 0x0f)])
    }
    rawValue = String(decoding: text, as: UTF8.self)
  }

  private static func random() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let (high, low) = (generator.next(), generator.next())
    return (0..<8).map { UInt8(truncatingIfNeeded: high >> (8 * UInt64($0))) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> (8 * UInt64($0))) }
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)
