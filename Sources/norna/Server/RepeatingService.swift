import Logging
import ServiceLifecycle

/// A job that is done again and again until the server stops.
struct RepeatingService<JobClock: Clock>: Service where JobClock.Duration == Duration {
  /// What it does, for the log.
  let name: String
  let pause: Duration
  let clock: JobClock
  let logger: Logger
  let job: @Sendable () async throws -> Void

  /// After a failure there is no hurry, since the database is away and says so in other places too, but a job that is
  /// done once a day must not wait until tomorrow.
  private static var pauseAfterFailure: Duration { .seconds(60) }

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      let pause = await attempt()
      // The sleep ends early, by cancellation, when the server stops.
      try? await cancelWhenGracefulShutdown { try await clock.sleep(for: pause) }
    }
  }

  private func attempt() async -> Duration {
    do {
      try await job()
      return pause
    } catch is CancellationError {
      // The server stops in the middle of it; what remains is done at the next start.
      return pause
    } catch {
      let reason = FailureText(error).lines.joined(separator: " ")
      logger.error("\(name) failed; trying again in a minute", metadata: ["reason": "\(reason)"])
      return Self.pauseAfterFailure
    }
  }
}
