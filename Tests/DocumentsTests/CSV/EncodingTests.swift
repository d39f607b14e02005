import Testing

@testable import Documents

struct EncodingTests {
  @Test func `every byte of Windows-1252 that is a character comes back`() throws {
    for byte in UInt8.min...UInt8.max where !Windows1252.undefined.contains(byte) {
      let text = Windows1252.decode([byte][...])
      #expect(text.unicodeScalars.count == 1)
      #expect(Windows1252.encode(text) == [byte])
    }
  }

  @Test func `the letters of Swedish Excel are the right ones`() {
    let bytes: [UInt8] = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0x80, 0x96, 0x94]
    #expect(Windows1252.decode(bytes[...]) == "åäöÅÄÖé€–”")
    #expect(Windows1252.encode("🌲") == nil)
    #expect(Windows1252.encode("\u{FFFD}") == nil)
  }

  @Test func `what is held to be UTF-8 is what the standard library holds to be`() {
    var random = SeededGenerator(seed: 3)
    let alphabet: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
    ]
    let leads: [UInt8] = [0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x8F, 0x90, 0xE5]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (alphabet + leads).randomElement(using: &random) ?? 0
      }
      var check = UTF8Check()
      let accepted = bytes.allSatisfy { check.accepts($0) } && check.awaited == 0
      #expect(accepted == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
