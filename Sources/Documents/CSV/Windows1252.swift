/// The encoding that Swedish Excel writes unless it is told otherwise (Microsoft code page 1252).
enum Windows1252 {
  /// Bytes that the code page leaves undefined.
  static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// A character takes at most three bytes of UTF-8.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: bytes.count * 3) { buffer in
      var end = 0
      for byte in bytes {
        for unit in scalar(byte).utf8 {
          buffer[end] = unit
          end += 1
        }
      }
      return end
    }
  }

  /// The bytes for `text`, or nil when a character is outside the code page.
  static func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? block[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let index = block.firstIndex(of: scalar), scalar != "\u{FFFD}" { return UInt8(0x80 + index) }
    return scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// 0x80 to 0x9F, where the code page differs from Latin 1.
  private static let block: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
