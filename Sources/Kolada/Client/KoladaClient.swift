import Foundation

/// Asks version 3 of Kolada's API: slowly, patiently, and page by page.
package struct KoladaClient: Sendable {
  package let base: KoladaBase
  private let transport: any KoladaTransport
  private let clock: KoladaClock
  private let pace: KoladaPace

  /// How long is waited before each new try of a page.
  private static let pauses: [Duration] = [2, 4, 8, 16, 32].map { .seconds($0) }
  /// Whoever asks for more patience than this is asked another day.
  private static let mostPatience = Duration.seconds(300)

  package init(_ base: KoladaBase, transport: any KoladaTransport, clock: KoladaClock) {
    self.base = base
    self.transport = transport
    self.clock = clock
    pace = KoladaPace(clock)
  }

  /// The pages of the answer, to be read one after the other.
  package func pages(of question: KoladaQuestion) -> KoladaPages {
    KoladaPages(self, from: base.text + question.path)
  }

  /// Every page of the answer. For what is known to be small: values may be many.
  /// - Throws: as `KoladaPages.next`.
  package func all(_ question: KoladaQuestion) async throws -> [KoladaPage] {
    var pages = pages(of: question)
    var read: [KoladaPage] = []
    while let page = try await pages.next() { read.append(page) }
    return read
  }

  func page(at address: String) async throws -> KoladaPage {
    KoladaPage(address: address, payload: try KoladaPayload(try await answer(at: address), named: address))
  }

  /// Asks again after 2, 4, 8, 16 and 32 seconds, or after the time that the API asks for, when there are too many
  /// questions (429), when the question was too slow (408), when it is unwell (5xx) and when the line is cut: the page is
  /// asked for anew, and those before it are not.
  private func answer(at address: String) async throws -> Data {
    var pauses = Self.pauses[...]
    while true {
      try await pace.wait()
      switch await verdict(on: address) {
      case .answered(let body): return body
      case .refused(let reason): throw KoladaFault(place: address, reason: reason)
      case .never(let reason): throw KoladaOutage(place: address, reason: reason, isOfAll: true)
      case .later(let reason, let wish):
        guard let pause = pauses.popFirst() else {
          throw KoladaOutage(
            place: address, reason: "\(reason); asked \(Self.pauses.count + 1) times", isOfAll: false)
        }
        let wait = wish ?? pause
        guard wait <= Self.mostPatience else {
          throw KoladaOutage(
            place: address, reason: "\(reason), and asks us to wait \(wait.components.seconds) seconds",
            isOfAll: true)
        }
        try await clock.sleep(wait)
      }
    }
  }

  private func verdict(on address: String) async -> KoladaVerdict {
    do throws(KoladaTransportError) {
      return KoladaVerdict(try await transport.get(address))
    } catch {
      return KoladaVerdict(error)
    }
  }
}
