/// Time as the client needs it: handed in, so that a test waits for nothing.
package struct KoladaClock: Sendable {
  /// What has gone by since some moment.
  let now: @Sendable () -> Duration
  /// Throws `CancellationError` when nobody waits for the answer any more.
  let sleep: @Sendable (Duration) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  package init<Ticking: Clock>(_ clock: Ticking) where Ticking.Duration == Duration {
    let start = clock.now
    self.init(
      now: { start.duration(to: clock.now) }, sleep: { try await clock.sleep(for: $0, tolerance: nil) })
  }
}

/// Holds questions back so that no more than five are asked in a second. Kolada states no limit; five is what the clients
/// that are known to be welcome keep to.
actor KoladaPace {
  private static let gap = Duration.milliseconds(200)

  private let clock: KoladaClock
  /// When the next question may be asked.
  private var free = Duration.zero

  init(_ clock: KoladaClock) {
    self.clock = clock
  }

  /// Waits for a turn. The turn is taken before the waiting, so that whoever comes meanwhile gets the next one.
  func wait() async throws {
    let now = clock.now()
    let turn = max(now, free)
    free = turn + Self.gap
    if turn > now { try await clock.sleep(turn - now) }
  }
}
