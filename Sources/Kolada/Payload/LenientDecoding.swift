// Version 2 wrote 0 and 1 and put years in quotation marks where version 3 has truth values and numbers.
extension KeyedDecodingContainer {
  /// A text for people to read.
  func decodeText(forKey key: Key) throws -> String {
    DoubleEncoding.repaired(try decode(String.self, forKey: key))
  }

  /// A text for people to read; empty where there is none.
  func decodeTextIfPresent(forKey key: Key) throws -> String {
    DoubleEncoding.repaired(try decodeIfPresent(String.self, forKey: key) ?? "")
  }

  func decodeLenientBool(forKey key: Key) throws -> Bool? {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    if let value = try? decode(Bool.self, forKey: key) { return value }
    switch try? decode(Int.self, forKey: key) {
    case 0: return false
    case 1: return true
    default:
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "it is no truth value")
    }
  }

  func decodeYear(forKey key: Key) throws -> Int {
    if let year = try? decode(Int.self, forKey: key) { return try plausible(year, key) }
    guard let text = try? decode(String.self, forKey: key), let year = Int(text) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "it is no year")
    }
    return try plausible(year, key)
  }

  private func plausible(_ year: Int, _ key: Key) throws -> Int {
    guard (1900...2200).contains(year) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "\(year) is no year")
    }
    return year
  }
}
