import Crypto
import Foundation

/// The codes of an authenticator app: TOTP (RFC 6238) with SHA-1 and steps of 30 seconds, which is what every app
/// knows. SHA-1's collisions do not matter for HMAC.
package struct TimeBasedCode: Sendable, Equatable {
  package static let secondsPerStep = 30
  package static let digits = 6
  /// One step to either side, for clocks that differ and people who type slowly (RFC 6238, 5.2).
  package static let tolerance = 1

  /// 160 bits, as long as the hash (RFC 4226, section 4, R6).
  package let secret: [UInt8]

  package init(secret: [UInt8]) {
    self.secret = secret
  }

  /// A new secret from the system's random numbers.
  package static func random() -> TimeBasedCode {
    TimeBasedCode(secret: (0..<20).map { _ in UInt8.random(in: 0...255) })
  }

  /// How many steps have gone by since 1970.
  package static func step(at now: Date) -> Int {
    Int((now.timeIntervalSince1970 / Double(secondsPerStep)).rounded(.down))
  }

  /// The code of a step, with leading zeros.
  package func code(step: Int, digits: Int = TimeBasedCode.digits) -> String {
    let counter = withUnsafeBytes(of: Int64(step).bigEndian) { Array($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    // Dynamic truncation (RFC 4226, 5.3).
    let offset = Int(mac[mac.count - 1] & 0x0f)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
    let text = String(number % modulus)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step that a typed code belongs to, or nil when it is wrong, too old, too early or used before: each code
  /// opens once (RFC 6238, 5.2), and so does none that is older than one that has opened.
  package func step(of typed: String, at now: Date, after lastUsed: Int?) -> Int? {
    let code = typed.filter { !$0.isWhitespace }
    guard code.utf8.count == Self.digits, code.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let current = Self.step(at: now)
    return (current - Self.tolerance...current + Self.tolerance).first { step in
      step > (lastUsed ?? Int.min)
        && SymmetricKey(data: Array(self.code(step: step).utf8)) == SymmetricKey(data: Array(code.utf8))
    }
  }
}

extension TimeBasedCode {
  /// As it is typed into an app by hand.
  package var secretText: String { Base32.text(secret) }

  /// In groups of four, easier to type.
  package var groupedSecret: String { secretText.inGroupsOfFour }

  package init?(secretText: String) {
    guard let secret = Base32.bytes(secretText), !secret.isEmpty else { return nil }
    self.init(secret: secret)
  }

  /// The address that an app reads from a picture: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
  /// - Parameters:
  ///   - issuer: who the code is for, shown in the app.
  ///   - account: the user name.
  package func address(issuer: String, account: String) -> String {
    let issuer = Self.escaped(issuer.filter { $0 != ":" })
    return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(secretText)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.secondsPerStep)"
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}

extension String {
  /// `ABCD EFGH IJ`.
  package var inGroupsOfFour: String {
    stride(from: 0, to: count, by: 4).map { String(dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}
