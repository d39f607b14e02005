import Crypto
import CryptoExtras
import Domain
import Foundation
import NIOPosix
import Synchronization

/// Passwords are stored as scrypt (RFC 7914). One is computed at a time, on a thread of its own: each takes some
/// 32 MB and a sixth of a second, and a flood of log-ins must not take the machine with it.
package final class PasswordHasher: Sendable {
  /// Cost parameters. `standard` is OWASP's for 32 MB (N=2^15, r=8, p=3); tests use a cheap one.
  package struct Cost: Sendable, Equatable {
    package let rounds: Int
    package let blockSize: Int
    package let parallelism: Int

    package init(rounds: Int, blockSize: Int, parallelism: Int) {
      self.rounds = rounds
      self.blockSize = blockSize
      self.parallelism = parallelism
    }

    package static let standard = Cost(rounds: 1 << 15, blockSize: 8, parallelism: 3)
  }

  private let cost: Cost
  private let thread: NIOThreadPool
  private let waiting = Mutex(0)

  /// Who is waiting. Browsers that are known keep places of their own, so that a flood of strangers does not fill
  /// the queue for those who work here.
  package enum Lane: Sendable {
    case knownDevice, stranger

    /// Two seconds' worth of waiting, and for those who are known two more; beyond that people are told to try again.
    fileprivate var longestQueue: Int {
      switch self {
      case .knownDevice: 24
      case .stranger: 12
      }
    }
  }

  package init(cost: Cost = .standard) {
    self.cost = cost
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
  }

  package func shutdown() async throws {
    try await thread.shutdownGracefully()
  }

  /// `scrypt$N$r$p$salt$key`, salt and key in base 64.
  package func hash(_ password: String) async throws -> String {
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255) }
    let key = try await derive(password, salt: salt, cost: cost, lane: .knownDevice)
    return [
      "scrypt", String(cost.rounds), String(cost.blockSize), String(cost.parallelism),
      Foundation.Data(salt).base64EncodedString(), key.base64EncodedString(),
    ].joined(separator: "$")
  }

  /// Whether `password` is the one that was hashed. Takes as long when there is no such user (`stored` nil).
  /// - Throws: `Problem` too many, when the queue is full.
  package func verify(_ password: String, against stored: String?, lane: Lane = .stranger) async throws
    -> Bool
  {
    guard let stored, let parts = Stored(stored) else {
      _ = try await derive(password, salt: Array("nobody's salt...".utf8), cost: cost, lane: lane)
      return false
    }
    let key = try await derive(password, salt: parts.salt, cost: parts.cost, lane: lane)
    return SymmetricKey(data: key) == SymmetricKey(data: parts.key)
  }

  private func derive(_ password: String, salt: [UInt8], cost: Cost, lane: Lane) async throws
    -> Foundation.Data
  {
    let fits = waiting.withLock { count in
      guard count < lane.longestQueue else { return false }
      count += 1
      return true
    }
    guard fits else { throw Problem(.tooMany, .loginBusy) }
    defer { waiting.withLock { $0 -= 1 } }
    let bytes = Array(password.precomposedStringWithCompatibilityMapping.utf8)
    return try await thread.runIfActive {
      try KDF.Scrypt.deriveKey(
        from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
        parallelism: cost.parallelism
      ).withUnsafeBytes { Foundation.Data($0) }
    }
  }

  private struct Stored {
    let cost: Cost
    let salt: [UInt8]
    let key: Foundation.Data

    init?(_ text: String) {
      let parts = text.split(separator: "$")
      guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
        let parallelism = Int(parts[3]), let salt = Foundation.Data(base64Encoded: String(parts[4])),
        let key = Foundation.Data(base64Encoded: String(parts[5]))
      else { return nil }
      cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
      self.salt = Array(salt)
      self.key = key
    }
  }
}
