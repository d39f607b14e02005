import Domain
import Foundation
import Testing

struct TimeBasedCodeTests {
  private static let secret = Array("12345678901234567890".utf8)
  private let code = TimeBasedCode(secret: secret)

  /// RFC 6238, appendix B.
  @Test(arguments: [
    (59.0, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `the codes are the RFC's`(seconds: Double, expected: String) {
    let step = TimeBasedCode.step(at: Date(timeIntervalSince1970: seconds))
    #expect(code.code(step: step, digits: 8) == expected)
    #expect(code.code(step: step) == expected.suffix(6))
  }

  @Test func `a code holds in its own step and the two beside it`() {
    let now = Date(timeIntervalSince1970: 1_111_111_111)
    let step = TimeBasedCode.step(at: now)
    for offset in -3...3 {
      let found = code.step(of: code.code(step: step + offset), at: now, after: nil)
      #expect(found == (abs(offset) <= 1 ? step + offset : nil), "\(offset)")
    }
  }

  @Test func `a code opens once, and then none before it does`() {
    let now = Date(timeIntervalSince1970: 1_111_111_111)
    let step = TimeBasedCode.step(at: now)
    #expect(code.step(of: code.code(step: step), at: now, after: step) == nil)
    #expect(code.step(of: code.code(step: step - 1), at: now, after: step) == nil)
    #expect(code.step(of: code.code(step: step + 1), at: now, after: step) == step + 1)
  }

  @Test(arguments: ["", "00000", "0000000", "12345a", "１２３４５６", "-12345", "+12345"])
  func `what is no code opens nothing`(typed: String) {
    #expect(code.step(of: typed, at: Date(timeIntervalSince1970: 59), after: nil) == nil)
  }

  @Test func `a code may be typed with a space`() {
    let now = Date(timeIntervalSince1970: 59)
    #expect(code.step(of: " 287 082 ", at: now, after: nil) == 1)
  }

  @Test func `the secret is written as apps read it, and read back`() {
    #expect(code.secretText == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(code.groupedSecret == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(TimeBasedCode(secretText: code.secretText) == code)
    #expect(TimeBasedCode(secretText: "") == nil && TimeBasedCode(secretText: "1") == nil)
    let random = TimeBasedCode.random()
    #expect(random.secret.count == 20 && random != TimeBasedCode.random())
  }

  @Test func `the address names the municipality and the account`() {
    let address = code.address(issuer: "Norna: Östersund", account: "anna.berg")
    #expect(
      address
        == "otpauth://totp/Norna%20%C3%96stersund:anna.berg?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Norna%20%C3%96stersund&algorithm=SHA1&digits=6&period=30")
  }
}
