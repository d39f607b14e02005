import Foundation

/// The details of a journal entry as a JSON object with sorted names.
enum JournalDetails {
  /// Written by hand: an import writes a hundred thousand of them, and a general encoder takes ten times as long.
  static func encode(_ details: [String: String]) -> String {
    var json: [UInt8] = [UInt8(ascii: "{")]
    json.reserveCapacity(512)
    for (name, value) in details.sorted(by: { $0.key < $1.key }) {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      append(name, to: &json)
      json.append(UInt8(ascii: ":"))
      append(value, to: &json)
    }
    json.append(UInt8(ascii: "}"))
    return String(decoding: json, as: UTF8.self)
  }

  static func decode(_ text: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Foundation.Data(text.utf8))
  }

  private static func append(_ text: String, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        json +=
          Array("\\u00".utf8) + Array((byte < 0x10 ? "0" : "").utf8) + Array(String(byte, radix: 16).utf8)
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
