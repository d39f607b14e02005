import Foundation

/// How the API is asked. Another one is put in its place in tests.
package protocol KoladaTransport: Sendable {
  func get(_ address: String) async throws(KoladaTransportError) -> KoladaAnswer
}

package struct KoladaAnswer: Sendable {
  package let status: Int
  /// The field `Retry-After` as it was sent.
  package let retryAfter: String?
  package let body: Data

  package init(status: Int, retryAfter: String? = nil, body: Data = Data()) {
    self.status = status
    self.retryAfter = retryAfter
    self.body = body
  }
}

package enum KoladaTransportError: Error, Sendable, Equatable {
  /// Nobody was there, or the line was cut before the whole answer had come.
  case disconnected(String)
  /// The answer is larger than any page of the API can be.
  case tooLarge(mostBytes: Int)
}
