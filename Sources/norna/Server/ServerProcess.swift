import Logging
import ServiceLifecycle

/// Work that goes on until it ends by itself or the process is told to stop (SIGTERM or SIGINT).
enum ServerProcess {
  /// How long what has begun may take after the signal: a body that is trickled in must not keep the process alive.
  private static let patience = Duration.seconds(20)

  static func run(logger: Logger, _ work: @escaping @Sendable () async throws -> Void) async throws {
    var settings = ServiceGroupConfiguration(
      services: [
        .init(service: Work(body: work), successTerminationBehavior: .gracefullyShutdownGroup)
      ],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    settings.maximumGracefulShutdownDuration = patience
    try await ServiceGroup(configuration: settings).run()
  }

  /// Does something that can be given up when the process is told to stop.
  /// - Returns: nil when it was given up.
  static func unlessStopped<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    do {
      return try await cancelWhenGracefulShutdown(body)
    } catch is CancellationError where Task.isShuttingDownGracefully {
      return nil
    }
  }

  private struct Work: Service {
    let body: @Sendable () async throws -> Void

    func run() async throws {
      try await body()
    }
  }
}
