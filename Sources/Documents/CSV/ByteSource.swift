import Foundation

/// Bytes that are read from the beginning to the end in chunks, more than once if need be.
package protocol ByteSource: AnyObject {
  /// All bytes there are, when that is known beforehand; for showing progress.
  var size: Int? { get }
  /// At most `limit` more bytes; an empty answer is the end.
  func next(upTo limit: Int) throws(ByteSourceError) -> [UInt8]
  /// The next byte is the first one again.
  func rewind() throws(ByteSourceError)
}

/// Why bytes could not be read. `reason` is the operating system's own sentence.
package enum ByteSourceError: Error, Hashable, Sendable, CustomStringConvertible {
  case cannotOpen(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  case cannotRewind(path: String)

  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
    case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
    case .cannotRewind(let path): "\(path) cannot be read twice; save it as a file first"
    }
  }
}

/// Bytes that are in memory already.
package final class MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private let chunkSize: Int
  private var position = 0

  /// A small `chunkSize` cuts the bytes at every place where a file might be cut.
  package init(_ bytes: [UInt8], chunkSize: Int = .max) {
    self.bytes = bytes
    self.chunkSize = max(chunkSize, 1)
  }

  package convenience init(_ text: String) {
    self.init(Array(text.utf8))
  }

  package var size: Int? { bytes.count }

  package func next(upTo limit: Int) -> [UInt8] {
    let end = position + min(limit, chunkSize, bytes.count - position)
    defer { position = end }
    return Array(bytes[position..<end])
  }

  package func rewind() {
    position = 0
  }
}
