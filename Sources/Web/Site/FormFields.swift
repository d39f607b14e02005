import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Operations

/// The fields of a posted form (application/x-www-form-urlencoded, or multipart/form-data where it carries files), or of a
/// query. A missing field reads as empty.
struct FormFields: Sendable {
  private let values: [String: String]
  private let files: [String: UploadedFile]

  init(_ values: [String: String], files: [String: UploadedFile] = [:]) {
    self.values = values
    self.files = files
  }

  /// Reads the body; one that takes too long or is too large is refused.
  init(_ request: Request, context: SiteContext) async throws {
    let type = request.headers[.contentType] ?? ""
    if let boundary = MultipartForm.boundary(in: type) {
      let body = try await request.bodyBytes(limit: context.maxUploadSize)
      try self.init(MultipartForm(Array(body.readableBytesView), boundary: boundary))
      return
    }
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw HTTPError(.unsupportedMediaType)
    }
    let body = try await request.bodyText(limit: context.maxUploadSize)
    do {
      self.init(try URLEncodedFormDecoder().decode([String: String].self, from: body))
    } catch {
      throw HTTPError(.badRequest)
    }
  }

  /// - Throws: 400 for a field that comes twice, and `Problem` for one that is no UTF-8.
  private init(_ form: MultipartForm) throws {
    var (values, files): ([String: String], [String: UploadedFile]) = ([:], [:])
    for part in form.parts {
      guard values[part.name] == nil, files[part.name] == nil else { throw HTTPError(.badRequest) }
      if part.fileName == nil {
        guard let text = String(validating: part.content, as: UTF8.self) else {
          throw Problem(.invalid, .bodyWrong, ["not UTF-8"])
        }
        values[part.name] = text
      } else {
        files[part.name] = UploadedFile(part)
      }
    }
    self.init(values, files: files)
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

  /// nil when no file was chosen.
  func file(_ name: String) -> UploadedFile? { files[name] }

  func replacing(_ name: String, with value: String) -> FormFields {
    FormFields(values.merging([name: value]) { $1 }, files: files)
  }

  /// The value as a word of an enum, or nil when it is none of them.
  func word<Word: RawRepresentable<String>>(_ name: String) -> Word? { Word(rawValue: self[name]) }

  /// The key of a form that was made to be taken once, however often its button is pressed; nil for a form without one.
  /// - Throws: `Problem` for a key that no page of ours has made.
  func submissionKey() throws(Problem) -> IdempotencyKey? {
    self["submission"].isEmpty ? nil : try IdempotencyKey(self["submission"])
  }

  /// The value as an identifier, or nil when the field is empty.
  func identifier<Entity>(_ name: String) -> Identifier<Entity>? {
    self[name].isEmpty ? nil : Identifier(rawValue: self[name])
  }
}

extension Request {
  /// The same with its body read to the end, which can be read again.
  func withBodyRead(_ context: SiteContext) async throws -> Request {
    var request = self
    request.body = RequestBody(buffer: try await bodyBytes(limit: context.maxUploadSize))
    return request
  }

  /// The body as text.
  /// - Throws: 408, 413, and `Problem` for bytes that are no UTF-8: repaired, they would be something nobody wrote.
  func bodyText(limit: Int) async throws -> String {
    let bytes = try await bodyBytes(limit: limit)
    guard let text = String(validating: bytes.readableBytesView, as: UTF8.self) else {
      throw Problem(.invalid, .bodyWrong, ["not UTF-8"])
    }
    return text
  }

  /// The whole body. Thirty seconds are enough for a form over a bad line; a body trickled byte by byte would otherwise
  /// hold its connection for ever.
  /// - Throws: 408, 413.
  func bodyBytes(limit: Int) async throws -> ByteBuffer {
    let body = self.body
    return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
      group.addTask { try await body.collect(upTo: limit) }
      group.addTask {
        try await Task.sleep(for: .seconds(30))
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() else { throw HTTPError(.badRequest) }
      return bytes
    }
  }
}
