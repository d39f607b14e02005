import NIOPosix
import Synchronization

/// As many threads as connections. libpq blocks, so it runs on these threads and never on the cooperative ones; a
/// connection is always there for a thread, and the threads' queue is the waiting line.
final class PostgreSQLPool: Sendable {
  private let threads: NIOThreadPool
  private let free: Mutex<[PostgreSQLSlot]>

  init(size: Int, connector: PostgreSQLConnector) {
    let size = max(1, size)
    threads = NIOThreadPool(numberOfThreads: size)
    free = Mutex((0..<size).map { _ in PostgreSQLSlot(connector: connector) })
    threads.start()
  }

  deinit {
    // For a database that was let go without being closed; the threads must not outlive it.
    threads.shutdownGracefully { _ in }
  }

  /// Runs blocking work with a slot that nobody else has meanwhile.
  func withSlot<Value: Sendable>(_ work: @escaping @Sendable (PostgreSQLSlot) throws -> Value) async throws
    -> Value
  {
    do {
      return try await threads.runIfActive { [self] in
        guard let slot = free.withLock({ $0.popLast() }) else { throw PostgreSQLErrors.closed }
        defer { free.withLock { $0.append(slot) } }
        return try work(slot)
      }
    } catch is NIOThreadPoolError.ThreadPoolInactive {
      throw PostgreSQLErrors.closed
    } catch is CancellationError where !Task.isCancelled {
      // What waited in line when the pool was closed.
      throw PostgreSQLErrors.closed
    }
  }

  /// Waits for running work, then closes the connections.
  func close() async {
    // Throws only when it is closed already.
    try? await threads.shutdownGracefully()
    free.withLock { $0.removeAll() }
  }
}

/// A place for a connection, which is made when it is needed and made anew when it is lost.
///
/// Unchecked because the pool hands a slot to one thread at a time, and the mutex around the list of free slots orders
/// what one thread did before what the next one sees.
final class PostgreSQLSlot: @unchecked Sendable {
  private let connector: PostgreSQLConnector
  private var connection: PostgreSQLConnection?

  init(connector: PostgreSQLConnector) {
    self.connector = connector
  }

  /// The connection, opened when there is none.
  func readyConnection() throws -> PostgreSQLConnection {
    if let connection { return connection }
    let fresh = try connector.connect()
    connection = fresh
    return fresh
  }

  /// Ends a failed transaction; a connection where that does not succeed is given up.
  func rollBack() {
    guard let connection else { return }
    if !connection.rollBack() { discard() }
  }

  func discard() {
    connection = nil
  }
}
