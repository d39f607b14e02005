import Foundation

/// UTF-8 that somebody has taken for Windows-1252 and encoded once more, so that "ä" became "Ã¤". Kolada has been seen to
/// send a group's title so (knowledge/kolada.md 1.1); it would not be found by its name.
enum DoubleEncoding {
  /// The text as it was meant; the text itself when it cannot have been encoded twice.
  static func repaired(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { signs.contains($0) }) else { return text }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(scalar) else { return text }
      bytes.append(byte)
    }
    return String(bytes: bytes, encoding: .utf8) ?? text
  }

  /// What letters, signs and dashes of Swedish begin with when they are encoded twice.
  private static let signs: Set<Unicode.Scalar> = ["Ã", "Â", "â"]

  /// In Windows-1252; what it has no letter for stands for itself, as most programs have it.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let place = letters.firstIndex(of: scalar) { return UInt8(0x80 + place) }
    return UInt8(exactly: scalar.value)
  }

  /// Those of the bytes 80 to 9F.
  private static let letters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
