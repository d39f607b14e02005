import Logging
import Operations
import ServiceLifecycle

/// Learns where cases belong from those that were placed or moved: at start and then every minute, so that a correction
/// counts soon, and apart from the desk's own transactions, so that nobody waits for it.
struct LearningService<LearningClock: Clock>: Service where LearningClock.Duration == Duration {
  let operations: Operations
  let clock: LearningClock
  let logger: Logger

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      await learn()
      // The sleep ends early, by cancellation, when the server stops.
      try? await cancelWhenGracefulShutdown { try await clock.sleep(for: .seconds(60)) }
    }
  }

  /// A failure is told and tried again a minute later: cases are placed by hand meanwhile.
  private func learn() async {
    do {
      try await operations.learnRouting()
    } catch is CancellationError {
      // The server stops in the middle of it: what is not learnt yet is learnt at the next start.
    } catch {
      let reason = FailureText(error).lines.joined(separator: " ")
      logger.error("routing could not be learnt; trying again in a minute", metadata: ["reason": "\(reason)"])
    }
  }
}
