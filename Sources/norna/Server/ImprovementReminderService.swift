import Logging
import Operations
import ServiceLifecycle

/// Raises the tasks of improvements that are soon due and of effects to look at: at start and then every hour. It does no
/// harm that several servers do it.
struct ImprovementReminderService<ReminderClock: Clock>: Service where ReminderClock.Duration == Duration {
  let operations: Operations
  let clock: ReminderClock
  let logger: Logger

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      await remind()
      // The sleep ends early, by cancellation, when the server stops.
      try? await cancelWhenGracefulShutdown { try await clock.sleep(for: .seconds(3600)) }
    }
  }

  /// A failure is told and tried again an hour later.
  private func remind() async {
    do {
      let count = try await operations.remindImprovements()
      if count > 0 { logger.info("improvements reminded of", metadata: ["count": "\(count)"]) }
    } catch is CancellationError {
      // The server stops in the middle of it: the next start reminds.
    } catch {
      let reason = FailureText(error).lines.joined(separator: " ")
      logger.error(
        "improvements could not be reminded of; trying again in an hour", metadata: ["reason": "\(reason)"])
    }
  }
}
