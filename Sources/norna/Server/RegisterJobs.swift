import Logging
import Operations
import ServiceLifecycle

/// What a server does with the register by itself. Several servers may do each of them, and what one leaves when it is
/// stopped the next start goes on with.
struct RegisterJobs {
  let operations: Operations
  let logger: Logger

  var services: [any Service] {
    [
      // Soon after a day is over its journals belong to the municipality's chain.
      every(.seconds(3600), "sealing journals") {
        let count = try await operations.sealJournals()
        if count > 0 { logger.info("journals sealed", metadata: ["count": "\(count)"]) }
      },
      // After a change of the calendar or of a promise, when there were more running cases than the page could wait for.
      every(.seconds(60), "reckoning new dates") {
        while try await operations.recalculate() { try Task.checkCancellation() }
      },
      // A correction counts soon, and nobody at the desk waits for the learning.
      every(.seconds(60), "learning where cases belong") { try await operations.learnRouting() },
      every(.seconds(3600), "reminding of improvements") {
        let count = try await operations.remindImprovements()
        if count > 0 { logger.info("improvements reminded of", metadata: ["count": "\(count)"]) }
      },
      // When the autumn round begins, a week before it ends, and when its last day has passed.
      every(.seconds(3600), "reminding of figures") {
        let count = try await operations.remindFigures()
        if count > 0 { logger.info("figures asked for", metadata: ["count": "\(count)"]) }
      },
      // On the day that a part of the organisation closes or becomes another.
      every(.seconds(3600), "keeping the days of parts that close") {
        try await operations.keepPartingDays()
      },
      // A register grows slowly: once a day is enough for the engine to plan by.
      every(.seconds(86_400), "counting rows") { try await operations.refreshPlannerStatistics() },
    ]
  }

  private func every(
    _ pause: Duration, _ name: String, _ job: @escaping @Sendable () async throws -> Void
  ) -> any Service {
    RepeatingService(name: name, pause: pause, clock: ContinuousClock(), logger: logger, job: job)
  }
}
