import Domain
import Foundation
import Hummingbird

/// A form that carries files (multipart/form-data, RFC 7578), taken apart.
struct MultipartForm: Sendable {
  struct Part: Equatable, Sendable {
    let name: String
    /// As the browser gives it; nil for a field that is no file.
    let fileName: String?
    let content: [UInt8]
  }

  let parts: [Part]

  /// What stands between the parts, from the header that says what the body is; nil for a body of another kind.
  static func boundary(in contentType: String) -> String? {
    let header = HeaderParameters(contentType)
    guard header.value == "multipart/form-data", let boundary = header["boundary"],
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    return boundary
  }

  /// - Throws: 400 for a body that is cut off, and for a part that does not say what it is.
  init(_ body: [UInt8], boundary: String) throws(HTTPError) {
    let mark = Array("\r\n--\(boundary)".utf8)
    // The first one stands at the very beginning, and is then found like the others.
    let bytes = Self.lineEnd + body
    var parts: [Part] = []
    var place = Self.find(mark, in: bytes, from: 0)
    while let found = place {
      let rest = bytes[(found + mark.count)...]
      if rest.starts(with: Self.end) {
        self.parts = parts
        return
      }
      let start = rest.startIndex + Self.lineEnd.count
      place = Self.find(mark, in: bytes, from: start)
      guard rest.starts(with: Self.lineEnd), let next = place else { break }
      parts.append(try Self.part(bytes[start..<next]))
    }
    throw HTTPError(.badRequest)
  }

  private static let lineEnd = Array("\r\n".utf8)
  private static let end = Array("--".utf8)
  private static let disposition = "content-disposition:"

  private static func part(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Part {
    let gap = lineEnd + lineEnd
    guard let place = find(gap, in: bytes, from: bytes.startIndex),
      let headers = String(validating: bytes[..<place], as: UTF8.self),
      let line = headers.split(separator: "\r\n").first(where: {
        $0.lowercased().hasPrefix(disposition)
      })
    else { throw HTTPError(.badRequest) }
    let header = HeaderParameters(String(line.dropFirst(disposition.count)))
    guard let name = header["name"] else { throw HTTPError(.badRequest) }
    return Part(name: name, fileName: header["filename"], content: Array(bytes[(place + gap.count)...]))
  }

  /// Where the bytes of `mark` next stand.
  private static func find<Bytes: RandomAccessCollection<UInt8>>(
    _ mark: [UInt8], in bytes: Bytes, from start: Int
  ) -> Int? where Bytes.Index == Int {
    guard start + mark.count <= bytes.endIndex else { return nil }
    return (start...bytes.endIndex - mark.count).first { place in
      bytes[place] == mark[0] && bytes[place...].starts(with: mark)
    }
  }
}

/// A file that came with a form.
struct UploadedFile: Sendable {
  /// Its name on the sender's machine, without folders and fit to be shown and kept.
  let name: String
  let bytes: [UInt8]

  /// - Returns: nil where nobody chose a file, which a browser says with an empty name.
  init?(_ part: MultipartForm.Part) {
    guard let name = part.fileName, !(name.isEmpty && part.content.isEmpty) else { return nil }
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    var seen = String.UnicodeScalarView()
    for scalar in last.unicodeScalars.prefix(200) where !CharacterSet.controlCharacters.contains(scalar) {
      seen.append(scalar)
    }
    let line = TidyText.line(String(seen))
    self.name = line.isEmpty ? "fil utan namn" : line
    bytes = part.content
  }
}
