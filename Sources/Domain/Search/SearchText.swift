import Foundation

/// Texts as search compares them, the same on both engines: letters and digits in lower case, accents of no weight
/// but å ä ö letters of their own, one space before, between and after the words.
///
/// The spaces around let a short word be looked for as a whole word (`% vi %`), and nothing in it has a meaning in a
/// LIKE pattern.
package enum SearchText {
  /// The words of a text; empty when it has none.
  package static func folded(_ text: String) -> String {
    // An import asks this for every text: nearly all of them are plain Swedish, byte for byte.
    swedish(text.utf8) ?? anyLanguage(text)
  }

  /// Nil when there is a letter beyond ASCII, å, ä, ö and é.
  private static func swedish(_ bytes: String.UTF8View) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count + 2)
    var isInWord = false
    var lead: UInt8 = 0
    for byte in bytes {
      if lead != 0 {
        guard lead == 0xC3, let letter = letter(afterC3: byte) else { return nil }
        lead = 0
        if !isInWord { folded.append(space) }
        isInWord = true
        if letter >= 0x80 { folded.append(0xC3) }
        folded.append(letter)
      } else if byte >= 0x80 {
        lead = byte
      } else if let letter = plain(byte) {
        if !isInWord { folded.append(space) }
        isInWord = true
        folded.append(letter)
      } else {
        isInWord = false
      }
    }
    if !folded.isEmpty { folded.append(space) }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")

  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    default: nil
    }
  }

  /// The second byte of å, ä, ö in lower case, or the plain e of é.
  private static func letter(afterC3 byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA5, 0x85: 0xA5
    case 0xA4, 0x84: 0xA4
    case 0xB6, 0x96: 0xB6
    case 0xA9, 0x89: UInt8(ascii: "e")
    default: nil
    }
  }

  private static func anyLanguage(_ text: String) -> String {
    var folded = ""
    var isInWord = false
    for character in text.precomposedStringWithCanonicalMapping.lowercased() {
      guard character.isLetter || character.isNumber else {
        isInWord = false
        continue
      }
      if !isInWord { folded += " " }
      isInWord = true
      folded += base(of: character)
    }
    return folded.isEmpty ? "" : folded + " "
  }

  private static func base(of character: Character) -> String {
    switch character {
    case "å", "ä", "ö": return String(character)
    case "æ": return "ä"
    case "ø": return "ö"
    default:
      return String(String(character).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1))
    }
  }
}
