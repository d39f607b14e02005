/// Checks UTF-8 byte by byte, so that a character may be cut between two chunks (RFC 3629, section 4).
struct UTF8Check {
  /// Continuation bytes that are still to come.
  private(set) var awaited = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the bytes so far can be the beginning of valid UTF-8. After `false` the check starts afresh.
  mutating func accepts(_ byte: UInt8) -> Bool {
    awaited == 0 ? startsCharacter(byte) : continuesCharacter(byte)
  }

  private mutating func startsCharacter(_ byte: UInt8) -> Bool {
    allowed = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: awaited = 1
    case 0xE0: (awaited, allowed) = (2, 0xA0...0xBF)
    case 0xED: (awaited, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEC, 0xEE...0xEF: awaited = 2
    case 0xF0: (awaited, allowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: awaited = 3
    case 0xF4: (awaited, allowed) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }

  private mutating func continuesCharacter(_ byte: UInt8) -> Bool {
    let fits = allowed.contains(byte)
    awaited = fits ? awaited - 1 : 0
    allowed = 0x80...0xBF
    return fits
  }
}
