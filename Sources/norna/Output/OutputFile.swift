import Foundation

/// A file that is there as a whole or not at all: written beside its place and moved there when complete. A device or
/// a pipe is written to as it stands.
struct OutputFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// - Throws: `CommandFailure` with the path and the reason; what stood there before is then untouched.
  func write(_ bytes: [UInt8]) throws {
    if let code = isReplaceable ? replace(with: bytes) : pour(bytes) {
      if code == EPIPE { throw ClosedPipe() }
      throw CommandFailure("\(path) cannot be written: \(SystemError.text(code))")
    }
  }

  private var isReplaceable: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private func replace(with bytes: [UInt8]) -> Int32? {
    // A link stays a link: what it leads to is replaced.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let temporary = "\(place).\(ProcessInfo.processInfo.processIdentifier).part"
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return errno }
    let code = fill(descriptor, with: bytes, thenSync: .yes) ?? (rename(temporary, place) == 0 ? nil : errno)
    if code != nil { unlink(temporary) }
    return code
  }

  private func pour(_ bytes: [UInt8]) -> Int32? {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    return fill(descriptor, with: bytes, thenSync: .no)
  }

  private enum Sync {
    case yes, no
  }

  private func fill(_ descriptor: Int32, with bytes: [UInt8], thenSync sync: Sync) -> Int32? {
    var code = FileDescriptorWriter.write(bytes, to: descriptor)
    if code == nil, sync == .yes, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == nil { code = errno }
    return code
  }
}
