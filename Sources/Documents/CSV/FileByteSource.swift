import Foundation

/// A file, read in chunks; memory stays flat however long it is. Closes the file when it goes away.
package final class FileByteSource: ByteSource {
  private let path: String
  private let descriptor: Int32
  package let size: Int?

  package init(path: String) throws(ByteSourceError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: Self.systemReason()) }
    self.path = path
    self.descriptor = descriptor
    size = Self.size(of: descriptor)
  }

  deinit {
    close(descriptor)
  }

  package func next(upTo limit: Int) throws(ByteSourceError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let answer = Self.readOnce(descriptor, buffer, limit)
      count = max(answer, 0)
      failure = answer < 0 ? errno : nil
    }
    if let failure { throw .cannotRead(path: path, reason: Self.systemReason(failure)) }
    return bytes
  }

  package func rewind() throws(ByteSourceError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .cannotRewind(path: path) }
  }

  /// A signal (a resized terminal, say) interrupts a read without anything being wrong.
  private static func readOnce(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>, _ limit: Int
  ) -> Int {
    var answer: Int
    repeat {
      answer = read(descriptor, buffer.baseAddress, limit)
    } while answer < 0 && errno == EINTR
    return answer
  }

  private static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func systemReason(_ code: Int32 = errno) -> String {
    String(cString: strerror(code))
  }
}
