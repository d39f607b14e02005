import Domain
import Foundation
import HTTPTypes
import Hummingbird

/// The fields of a posted form (application/x-www-form-urlencoded), or of a query. A missing field reads as empty.
struct FormFields: Sendable {
  private let values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  /// Reads the body; one that takes too long or is too large is refused.
  init(_ request: Request, context: SiteContext) async throws {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else { throw HTTPError(.unsupportedMediaType) }
    let body = try await request.bodyText(limit: context.maxUploadSize)
    do {
      self.init(try URLEncodedFormDecoder().decode([String: String].self, from: body))
    } catch {
      throw HTTPError(.badRequest)
    }
  }

  /// Reads the query of the address, where a form's spaces stand as plus signs. One that is malformed has no fields.
  init(query request: Request) {
    self.init(query: request.uri.query ?? "")
  }

  /// The same of a query that stands alone.
  init(query: String) {
    self.init((try? URLEncodedFormDecoder().decode([String: String].self, from: query)) ?? [:])
  }

  /// Every field by its name.
  var all: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }
  /// The names of the fields, in no order.
  var names: [String] { Array(values.keys) }

  subscript(_ name: String) -> String { values[name] ?? "" }

  /// nil when the field is not there at all, which an emptied one is.
  func given(_ name: String) -> String? { values[name] }

  func replacing(_ name: String, with value: String) -> FormFields {
    FormFields(values.merging([name: value]) { $1 })
  }

  /// The value as a word of an enum, or nil when it is none of them.
  func word<Word: RawRepresentable<String>>(_ name: String) -> Word? { Word(rawValue: self[name]) }

  /// The value as an identifier, or nil when the field is empty.
  func identifier<Entity>(_ name: String) -> Identifier<Entity>? {
    self[name].isEmpty ? nil : Identifier(rawValue: self[name])
  }
}

extension Request {
  /// The body as text. Thirty seconds are enough for a form over a bad line; a body trickled byte by byte would
  /// otherwise hold its connection for ever.
  /// - Throws: 408, 413, and `Problem` for bytes that are no UTF-8: repaired, they would be something nobody wrote.
  func bodyText(limit: Int) async throws -> String {
    let body = self.body
    return try await withThrowingTaskGroup(of: String.self) { group in
      group.addTask {
        let bytes = try await body.collect(upTo: limit)
        guard let text = String(validating: bytes.readableBytesView, as: UTF8.self) else {
          throw Problem(.invalid, .bodyWrong, ["not UTF-8"])
        }
        return text
      }
      group.addTask {
        try await Task.sleep(for: .seconds(30))
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      guard let text = try await group.next() else { throw HTTPError(.badRequest) }
      return text
    }
  }
}
