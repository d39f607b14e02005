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
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let start = contentType.firstRange(of: "boundary=")
    else { return nil }
    let value = String(contentType[start.upperBound...].prefix { $0 != ";" }).replacing("\"", with: "")
    return (1...70).contains(value.utf8.count) ? value : nil
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

  private static func part(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Part {
    let gap = lineEnd + lineEnd
    guard let place = find(gap, in: bytes, from: bytes.startIndex),
      let headers = String(validating: bytes[..<place], as: UTF8.self),
      let line = headers.split(separator: "\r\n").first(where: {
        $0.lowercased().hasPrefix("content-disposition:")
      }), let name = parameter("name", in: line)
    else { throw HTTPError(.badRequest) }
    return Part(
      name: name, fileName: parameter("filename", in: line), content: Array(bytes[(place + gap.count)...]))
  }

  /// Browsers write a quotation mark inside a name as %22, so the next one ends it.
  private static func parameter(_ name: String, in line: Substring) -> String? {
    guard let start = line.firstRange(of: "; \(name)=\"") else { return nil }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
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
