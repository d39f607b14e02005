import Domain
import Foundation
import HTTPTypes
import Hummingbird

extension Request {
  /// The body as JSON of the expected shape.
  /// - Throws: 415 for another type, and `Problem` with the place where the JSON is wrong.
  func json<Body: Decodable & Sendable>(_ type: Body.Type, context: SiteContext) async throws -> Body {
    let contentType = headers[.contentType]?.lowercased() ?? ""
    guard contentType.hasPrefix("application/json") else { throw HTTPError(.unsupportedMediaType) }
    let text = try await bodyText(limit: context.maxUploadSize)
    do {
      return try JSONDecoder().decode(Body.self, from: Foundation.Data(text.utf8))
    } catch let error as DecodingError {
      throw Problem(.invalid, .bodyWrong, [error.place], field: error.field)
    }
  }
}

extension DecodingError {
  /// Where and what, without quoting what was sent.
  fileprivate var place: String {
    switch self {
    case .typeMismatch(let type, let context): "\(context.dotted): expected \(type)"
    case .valueNotFound(let type, let context): "\(context.dotted): expected \(type)"
    case .keyNotFound(let key, let context): "\(context.dotted): \(key.stringValue) is missing"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty ? "not JSON" : "\(context.dotted): not acceptable"
    @unknown default: "not acceptable"
    }
  }

  fileprivate var field: String? {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.first?.stringValue
    case .keyNotFound(let key, let context): context.codingPath.first?.stringValue ?? key.stringValue
    @unknown default: nil
    }
  }
}

extension DecodingError.Context {
  fileprivate var dotted: String {
    codingPath.isEmpty ? "body" : codingPath.map(\.stringValue).joined(separator: ".")
  }
}
