import Logging
import Operations
import ServiceLifecycle

/// Gives running cases their new dates after a change of the calendar or of a promise, when there were more of them
/// than the page that made the change could wait for.
struct RecalculationService<WorkClock: Clock>: Service where WorkClock.Duration == Duration {
  let operations: Operations
  let clock: WorkClock
  let logger: Logger

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      await recalculate()
      // The sleep ends early, by cancellation, when the server stops.
      try? await cancelWhenGracefulShutdown { try await clock.sleep(for: .seconds(60)) }
    }
  }

  /// A failure is told and tried again: each batch is a transaction, so nothing is half done.
  private func recalculate() async {
    do {
      while try await operations.recalculate() {
        if Task.isShuttingDownGracefully || Task.isCancelled { return }
      }
    } catch is CancellationError {
      // The server stops in the middle of it: the next start goes on where this one was.
    } catch {
      let reason = FailureText(error).lines.joined(separator: " ")
      logger.error(
        "new dates could not be reckoned; trying again in a minute", metadata: ["reason": "\(reason)"])
    }
  }
}
