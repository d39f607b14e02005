/// A page as it was read, and where it stands.
package struct KoladaPage: Sendable {
  package let address: String
  package let payload: KoladaPayload
}

/// The pages of an answer, each found by the link on the page before it.
package struct KoladaPages: Sendable {
  /// More than any question can have: all values of 25 measures in 25 areas are some ten.
  private static let most = 1000

  private let client: KoladaClient
  private var address: String?
  private var asked: Set<String> = []

  init(_ client: KoladaClient, from address: String) {
    self.client = client
    self.address = address
  }

  /// The next page; nil after the last.
  /// - Throws: `KoladaFault` for an answer that cannot be used, among them one whose links lead in a circle or to another
  ///   host; `KoladaOutage` when the API cannot be used.
  package mutating func next() async throws -> KoladaPage? {
    guard let address else { return nil }
    asked.insert(address)
    let page = try await client.page(at: address)
    self.address = try page.payload.next.map { try follow($0, from: address) }
    return page
  }

  private func follow(_ link: String, from address: String) throws(KoladaFault) -> String {
    let next = try client.base.address(of: link, on: address)
    guard !asked.contains(next) else {
      throw KoladaFault(place: address, reason: "its pages lead in a circle, back to \(next)")
    }
    guard asked.count < Self.most else {
      throw KoladaFault(place: address, reason: "the answer has more than \(Self.most) pages")
    }
    return next
  }
}
