/// Collects writing jobs and commits those that wait in one transaction, so that the cost of a durable commit is paid
/// once for many. Batches form by themselves while the last commit runs: there is no timer, and a lone job waits for
/// nobody.
actor GroupCommit {
  /// Resumes a caller with what its job gave; called after the commit.
  typealias Report = @Sendable () -> Void
  /// Runs a body in one transaction of the engine.
  typealias RunBatch =
    @Sendable (@escaping @Sendable (Transaction) throws -> [Report]) async throws -> [Report]

  private struct Job: Sendable {
    /// Runs the job in its savepoint and gives what to report if the batch commits. Throws only what ends the batch.
    let attempt: @Sendable (Transaction) throws -> Report
    /// Reports that the batch was lost.
    let fail: @Sendable (any Error) -> Void
  }

  /// More in one transaction gain nothing, and would keep the first caller waiting.
  private static let largestBatch = 256

  private let runBatch: RunBatch
  private var waiting: [Job] = []
  private var drain: Task<Void, Never>?

  init(_ runBatch: @escaping RunBatch) {
    self.runBatch = runBatch
  }

  /// Hands a job over and waits until it is committed or has failed. A task that is cancelled before this is refused;
  /// after it the job is carried out, and its caller resumed, in any case.
  func submit<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws
    -> Value
  {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      waiting.append(Self.job(body, continuation))
      if drain == nil { drain = Task { await self.drainAll() } }
    }
  }

  /// Waits until every job that was handed over has been reported.
  func finish() async {
    await drain?.value
  }

  private func drainAll() async {
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(Self.largestBatch))
      waiting.removeFirst(batch.count)
      await commit(batch)
    }
    drain = nil
  }

  private func commit(_ batch: [Job]) async {
    do {
      let reports = try await runBatch { transaction in try batch.map { try $0.attempt(transaction) } }
      for report in reports { report() }
    } catch {
      for job in batch { job.fail(error) }
    }
  }

  private static func job<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) -> Job {
    Job(
      attempt: { transaction in
        let result = Result { try transaction.savepoint { try body(transaction) } }
        try transaction.checkAlive()
        return { continuation.resume(with: result) }
      },
      fail: { continuation.resume(throwing: $0) })
  }
}
