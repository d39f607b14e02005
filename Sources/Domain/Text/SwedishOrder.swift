import Foundation

/// The order of Swedish lists: å ä ö after z, accents and capitals of no weight, numbers by their value
/// ("Förskola 2" before "Förskola 10").
package enum SwedishOrder {
  /// A text that sorts by code point as `text` sorts in Swedish; the same on both engines, so it can be stored.
  ///
  /// Texts that differ only in capitals, accents, spaces or punctuation have the same key.
  package static func key(_ text: String) -> String {
    var key = ""
    var digits = ""
    for character in text.lowercased() {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits.append(String(digit))
      } else {
        key += numberKey(digits)
        digits = ""
        key += letterKey(character, after: key)
      }
    }
    key += numberKey(digits)
    return key.hasSuffix(" ") ? String(key.dropLast()) : key
  }

  /// Whether `one` stands before `other`. Texts with the same key are told apart by code point, so that the order is
  /// the same every time.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    let (oneKey, otherKey) = (key(one), key(other))
    return oneKey == otherKey ? isBefore(one, other) : isBefore(oneKey, otherKey)
  }

  package static func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    let named = items.map { item in
      let text = name(item)
      return (item: item, key: key(text), text: text)
    }
    return named.sorted { one, other in
      one.key == other.key ? isBefore(one.text, other.text) : isBefore(one.key, other.key)
    }.map(\.item)
  }

  private static func isBefore(_ one: String, _ other: String) -> Bool {
    // The order of UTF-8 is that of the code points.
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// The number of digits goes first, so that fewer digits sort before more.
  private static func numberKey(_ digits: String) -> String {
    guard !digits.isEmpty else { return "" }
    let significant = digits.drop { $0 == "0" }
    return "\(min(significant.count, 9))\(significant)"
  }

  /// Whatever is no letter separates words; one separator is as good as many.
  private static func letterKey(_ character: Character, after key: String) -> String {
    if let letter = character.asciiValue, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter {
      return String(character)
    }
    guard character.isLetter else { return key.isEmpty || key.utf8.last == UInt8(ascii: " ") ? "" : " " }
    switch character {
    // The three ASCII signs after z.
    case "å": return "{"
    case "ä", "æ": return "|"
    case "ö", "ø": return "}"
    case "đ", "ð": return "d"
    case "ł": return "l"
    case "ŋ": return "n"
    case "ŧ": return "t"
    case "þ": return "th"
    case "ß": return "ss"
    default: return String(String(character).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1))
    }
  }
}
