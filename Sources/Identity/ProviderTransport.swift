/// How the provider is asked. Another one is put in its place in tests.
package protocol ProviderTransport: Sendable {
  /// - Throws: `OpenIDError.unavailable`.
  func send(_ question: ProviderQuestion) async throws(OpenIDError) -> ProviderAnswer
}

/// A request to the provider: a form is posted when there is one.
package struct ProviderQuestion: Sendable {
  package let address: String
  package let form: [(name: String, value: String)]?
  /// The value of the Authorization field.
  package let authorization: String?

  package init(
    address: String, form: [(name: String, value: String)]? = nil, authorization: String? = nil
  ) {
    self.address = address
    self.form = form
    self.authorization = authorization
  }
}

package struct ProviderAnswer: Sendable {
  package let status: Int
  package let body: [UInt8]

  package init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}
