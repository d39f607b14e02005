/// How a text's words begin: inflected forms begin alike, so a text that shares few beginnings with another is not like
/// it. Read from the bytes, which is cheap enough to ask of hundreds of texts for one page.
struct WordBeginnings: Sendable {
  private let own: Set<UInt32>

  init(of words: some Sequence<String>) {
    var own: Set<UInt32> = []
    for word in words { Self.each(in: word) { own.insert($0) } }
    self.own = own
  }

  /// How much of the two texts begins alike, 0 to 1; 0 when less than two words do.
  func share(with text: String) -> Double {
    var (found, words): ([UInt32], Int) = ([], 0)
    Self.each(in: text) { beginning in
      words += 1
      if own.contains(beginning) && !found.contains(beginning) { found.append(beginning) }
    }
    return found.count < 2 ? 0 : 2 * Double(found.count) / Double(own.count + words)
  }

  /// The first four letters of every word of at least three, in lower case, as a number each.
  private static func each(in text: String, _ body: (UInt32) -> Void) {
    var (beginning, length): (UInt32, Int) = (0, 0)
    for byte in text.utf8 {
      // A lead byte of the Latin letters with accents says nothing by itself; the byte after it tells them apart.
      if (0xc3...0xc5).contains(byte) { continue }
      if let letter = lowerCase(byte) {
        if length < 4 { beginning = beginning << 8 | UInt32(letter) }
        length += 1
      } else {
        if length >= 3 { body(beginning) }
        (beginning, length) = (0, 0)
      }
    }
    if length >= 3 { body(beginning) }
  }

  private static func lowerCase(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte + 32
    case 97...122: byte
    // The second byte of Å, Ä, Ö and their like, and of the small ones.
    case 0x80...0x9e: byte + 32
    case 0x9f...0xbf: byte
    default: nil
    }
  }
}
