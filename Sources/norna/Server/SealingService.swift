import Logging
import Operations
import ServiceLifecycle

/// Seals the journals that changed before today into the municipality's chain: at start and then every hour, so that
/// a day is sealed soon after it is over, and several servers may do it.
struct SealingService<SealingClock: Clock>: Service where SealingClock.Duration == Duration {
  let operations: Operations
  let clock: SealingClock
  let logger: Logger

  func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      await seal()
      // The sleep ends early, by cancellation, when the server stops.
      try? await cancelWhenGracefulShutdown { try await clock.sleep(for: .seconds(3600)) }
    }
  }

  /// A failure is told and tried again an hour later: the register can be used meanwhile.
  private func seal() async {
    do {
      let count = try await operations.sealJournals()
      if count > 0 { logger.info("journals sealed", metadata: ["count": "\(count)"]) }
    } catch is CancellationError {
      // The server stops in the middle of it: what is not sealed yet is sealed at the next start.
    } catch {
      let reason = FailureText(error).lines.joined(separator: " ")
      logger.error(
        "the journals could not be sealed; trying again in an hour", metadata: ["reason": "\(reason)"])
    }
  }
}
