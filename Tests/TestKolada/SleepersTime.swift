import Kolada
import Synchronization

/// Time that passes only when somebody sleeps, and then at once.
package final class SleepersTime: Sendable {
  private struct State {
    var now = Duration.zero
    var slept: [Duration] = []
  }

  private let state = Mutex(State())

  package init() {}

  package var now: Duration { state.withLock { $0.now } }

  /// The waits of a second and more; shorter ones only keep the pace.
  package var waits: [Duration] { state.withLock { $0.slept.filter { $0 >= .seconds(1) } } }

  package var clock: KoladaClock {
    KoladaClock(
      now: { self.now },
      sleep: { duration in
        self.state.withLock { state in
          state.now += duration
          state.slept.append(duration)
        }
      })
  }
}
