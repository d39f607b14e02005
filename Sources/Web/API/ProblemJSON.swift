import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Errors as problem details (RFC 9457), with one entry for each field that is wrong.
struct ProblemJSON: Encodable {
  struct FieldError: Encodable {
    let field: String?
    let code: String
    let detail: String
  }

  let type: String
  let title: String
  let status: Int
  let detail: String?
  /// For the server's own faults: what to tell us.
  let reference: String?
  let errors: [FieldError]?

  static func response(_ failure: Failure, language: APILanguage, reference: String?) -> Response {
    let problem = ProblemJSON(failure, language: language, reference: reference)
    return .json(
      problem, status: failure.status, type: "application/problem+json",
      headers: [.contentLanguage: language.rawValue])
  }

  private init(_ failure: Failure, language: APILanguage, reference: String?) {
    func text(_ problem: Problem) -> String {
      switch language {
      case .swedish: problem.swedish
      case .english: problem.english
      }
    }
    type = "about:blank"
    title = failure.status.reasonPhrase
    status = failure.status.code
    detail = failure.problems.isEmpty ? nil : failure.problems.map(text).joined(separator: " ")
    self.reference = reference
    errors =
      failure.problems.isEmpty
      ? nil
      : failure.problems.map { FieldError(field: $0.field, code: $0.key.rawValue, detail: text($0)) }
  }
}

extension Response {
  static func json(
    _ value: some Encodable, status: HTTPResponse.Status = .ok, type: String = "application/json",
    headers: HTTPFields = [:]
  ) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var fields = headers
    fields[.contentType] = type
    fields[.cacheControl] = "no-store"
    do {
      let bytes = try encoder.encode(value)
      return Response(
        status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    } catch {
      // Strings, numbers and dates always encode; a value that does not is a fault of the program.
      return Response(status: .internalServerError, headers: fields)
    }
  }
}
