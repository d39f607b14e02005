/// Collects writing jobs and commits those that wait in one transaction, so that the cost of a durable commit is paid
/// once for many. Batches form by themselves while the last commit runs: there is no timer, and a lone job waits for
/// nobody.
actor GroupCommit {
  /// Runs a body in one transaction of the engine.
  typealias RunBatch =
    @Sendable (@escaping @Sendable (Transaction) throws -> [GroupJob.Report]) async throws -> [GroupJob
    .Report]

  /// More in one transaction gain nothing, and would keep the first caller waiting.
  private static let largestBatch = 256

  private let runBatch: RunBatch
  private var waiting: [GroupJob] = []
  private var drain: Task<Void, Never>?

  init(_ runBatch: @escaping RunBatch) {
    self.runBatch = runBatch
  }

  /// Hands a job over and waits until it is committed or has failed. A task that is cancelled before this is refused;
  /// after it the job is carried out, and its caller resumed, in any case.
  func submit<Value: Sendable>(
    _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      waiting.append(GroupJob(body, continuation))
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

  /// First without savepoints, which would cost as much as a short job itself. When a job fails, nothing of the batch
  /// has been committed, and it is run again with a savepoint for each job.
  private func commit(_ batch: [GroupJob]) async {
    do {
      try await attempt(batch, .together)
    } catch let failure as GroupJob.Failed {
      if batch.count == 1 { return batch[0].fail(failure.error) }
      do {
        try await attempt(batch, .apart)
      } catch {
        for job in batch { job.fail(error) }
      }
    } catch {
      for job in batch { job.fail(error) }
    }
  }

  private func attempt(_ batch: [GroupJob], _ protection: GroupJob.Protection) async throws {
    let reports = try await runBatch { transaction in
      try batch.map { try $0.attempt(transaction, protection) }
    }
    for report in reports { report() }
  }
}
