import Foundation
import Synchronization

/// Where documents wait for their turn to be made: so many at a time, and so many that wait. Each run takes some 100 MB
/// and up to minutes, so whoever comes when all places are taken is told so at once. Few wait: those behind two long
/// ones wait longer than a proxy does, which is hardly more than the time limit of one.
package final class PDFQueue: Sendable {
  /// The one of the program.
  package static let shared = PDFQueue()

  private let threads = OperationQueue()
  private let places: Int
  private let count = Mutex(0)

  /// - Parameters:
  ///   - running: how many are made at a time.
  ///   - waiting: how many more may wait.
  package init(running: Int = 2, waiting: Int = 4) {
    threads.maxConcurrentOperationCount = running
    places = running + waiting
  }

  /// How many are being made or wait.
  package var taken: Int { count.withLock { $0 } }

  /// Does `work` on a thread of its own, when its turn comes. A task that is cancelled before leaves the queue; `work`
  /// sees to it that it ends when it is asked to.
  /// - Throws: `PDFProgram.Failure` when too many wait already or nobody waits any longer, and what `work` throws.
  package func run<Value: Sendable>(
    _ work: @escaping @Sendable (PDFStop) throws -> Value
  ) async throws -> Value {
    let fits = count.withLock { count in
      guard count < places else { return false }
      count += 1
      return true
    }
    guard fits else { throw PDFProgram.Failure.tooManyWaiting }
    defer { count.withLock { $0 -= 1 } }
    let stop = PDFStop()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
        // Either of the two resumes it: who is asked to stop while waiting, or whose turn has come.
        stop.whenAsked { continuation.resume(throwing: PDFProgram.Failure.stopped) }
        threads.addOperation {
          guard stop.forget() else { return }
          continuation.resume(with: Result { try work(stop) })
        }
      }
    } onCancel: {
      stop.ask()
    }
  }
}
