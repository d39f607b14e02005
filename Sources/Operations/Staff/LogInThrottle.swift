import Crypto
import Domain
import Foundation
import Synchronization

/// Slows guessing down without locking anybody out: wrong attempts are counted by account and source together, and
/// browsers in which the person has logged in before are counted apart, so that somebody who hammers an account from
/// elsewhere does not stand in its owner's way (OWASP, Slow Down Online Guessing Attacks with Device Cookies).
///
/// All is kept in memory, under keyed hashes whose key is thrown away each day: no address is stored.
package final class LogInThrottle: Sendable {
  /// How many wrong attempts are free, and after how many seconds one more is.
  fileprivate struct Limit: Sendable {
    let attempts: Double
    let seconds: Double

    /// Of one person in one browser, or of one source at one account.
    static let pair = Limit(attempts: 10, seconds: 60)
    /// Of all unknown browsers at one account: guessing from many places.
    static let account = Limit(attempts: 50, seconds: 60)
    /// Of one source at all accounts: one password tried on many. A whole town hall may have one address.
    static let source = Limit(attempts: 100, seconds: 6)
    /// Of mails to one address: a colleague's letter box is not to be filled either.
    static let mail = Limit(attempts: 3, seconds: 1200)
  }

  /// An attempt that may be made. It counts as wrong until `counted` has seen that it was not.
  package struct Admission: Sendable {
    package let lane: PasswordHasher.Lane
    fileprivate let keys: [String]
  }

  fileprivate struct Count {
    var spent: Double
    var at: Date
    let limit: Limit

    func left(at now: Date) -> Double {
      let recovered = max(0, now.timeIntervalSince(at)) / limit.seconds
      return limit.attempts - max(0, spent - recovered)
    }
  }

  fileprivate struct State {
    var day: Int
    var key = SymmetricKey(size: .bits256)
    var counts: [String: Count] = [:]
  }

  private let state = Mutex(State(day: 0))

  package init() {}

  /// - Parameters:
  ///   - account: the name that was typed, whether there is such an account or not.
  ///   - device: the token of a browser that is known for this account.
  /// - Returns: nil when there have been too many wrong attempts.
  package func admit(account: String, source: String?, device: String?, at now: Date) -> Admission? {
    state.withLock { state in
      state.renew(at: now)
      if let device, let known = state.take([("device", [device, account], .pair)], at: now) {
        return Admission(lane: .knownDevice, keys: known)
      }
      let source = source ?? ""
      return state.take(
        [
          ("pair", [account, source], .pair), ("account", [account], .account),
          ("source", [source], .source),
        ], at: now
      ).map { Admission(lane: .stranger, keys: $0) }
    }
  }

  /// Whether a mail may be sent that anybody can ask for.
  package func admitMail(to address: String, source: String?, at now: Date) -> Bool {
    state.withLock { state in
      state.renew(at: now)
      return state.take(
        [("mail", [address], .mail), ("source", [source ?? ""], .source)], at: now) != nil
    }
  }

  /// Makes an attempt that was admitted. Only a wrong one counts: what was right is given back, and so is what was not
  /// decided, since somebody who is turned away by a full queue or a broken connection has guessed nothing.
  /// - Parameter attempt: gives nil when it was wrong.
  package func counted<Found>(_ admission: Admission, _ attempt: () async throws -> Found?) async throws
    -> Found?
  {
    let found: Found?
    do {
      found = try await attempt()
    } catch {
      giveBack(admission)
      throw error
    }
    if found != nil { giveBack(admission) }
    return found
  }

  private func giveBack(_ admission: Admission) {
    state.withLock { state in
      for key in admission.keys {
        if let count = state.counts[key] { state.counts[key]?.spent = max(0, count.spent - 1) }
      }
    }
  }
}

extension LogInThrottle.State {
  fileprivate static let mostCounts = 20_000

  fileprivate mutating func renew(at now: Date) {
    let today = Int(now.timeIntervalSince1970 / 86_400)
    if today != day { self = LogInThrottle.State(day: today) }
    if counts.count > Self.mostCounts {
      counts = counts.filter { $0.value.left(at: now) < $0.value.limit.attempts }
    }
  }

  /// One from each of the counts, or from none of them.
  fileprivate mutating func take(
    _ wanted: [(kind: String, words: [String], limit: LogInThrottle.Limit)], at now: Date
  ) -> [String]? {
    let keys = wanted.map { name($0.kind, $0.words) }
    let counted = zip(keys, wanted).map { key, want in
      counts[key] ?? LogInThrottle.Count(spent: 0, at: now, limit: want.limit)
    }
    guard counted.allSatisfy({ $0.left(at: now) >= 1 }) else { return nil }
    for (key, count) in zip(keys, counted) {
      counts[key] = LogInThrottle.Count(
        spent: count.limit.attempts - count.left(at: now) + 1, at: now, limit: count.limit)
    }
    return keys
  }

  private func name(_ kind: String, _ words: [String]) -> String {
    var digest = ChainDigest()
    for word in [kind] + words { digest.add(word) }
    let code = HMAC<SHA256>.authenticationCode(for: Array(digest.hexadecimal().utf8), using: key)
    return Hexadecimal.text(code)
  }
}
