import Domain
import SQLEngine
import Storage

extension Operations {
  /// Notes that the sender has been told: it is registered, and when the answer comes.
  package func acknowledge(
    _ number: CaseNumber, by means: Acknowledgement.Means, version: Int? = nil, actor: Actor
  ) async throws -> FeedbackCase {
    try await change(number, version: version, by: actor, .acknowledged) { work in
      try work.events.insert([(work.before.id, Acknowledgement(done: work.doing, means: means))])
      work.details = ["means": means.rawValue]
      try work.complete(.acknowledge)
    }
  }
}
