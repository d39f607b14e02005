/// The words of code: what stands between signs and spaces, so that a name is found and not a part of another.
enum CodeWords {
  /// How often each word stands in the lines.
  static func counts(in lines: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in line.utf8.split(whereSeparator: { !isPartOfWord($0) }) {
        counts[String(decoding: word, as: UTF8.self), default: 0] += 1
      }
    }
    return counts
  }

  static func all(in text: String) -> [String] {
    text.utf8.split { !isPartOfWord($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Letters, digits and _; bytes from 128 on are letters such as å.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), 128...255:
      true
    default: false
    }
  }
}
