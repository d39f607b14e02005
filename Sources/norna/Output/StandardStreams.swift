import Foundation

/// What a user asks for goes to standard output.
enum StandardOutput {
  static func write(line: String) throws {
    try write(Array(line.utf8) + [UInt8(ascii: "\n")])
  }

  /// - Throws: `ClosedPipe` when nobody reads any more, `CommandFailure` when the bytes cannot be written.
  static func write(_ bytes: [UInt8]) throws {
    guard let code = FileDescriptorWriter.write(bytes, to: STDOUT_FILENO) else { return }
    if code == EPIPE { throw ClosedPipe() }
    throw CommandFailure("standard output cannot be written: \(SystemError.text(code))")
  }

  /// Lines for whoever started a server, which goes on serving also when nobody reads them.
  static func announce(_ lines: [String]) {
    for line in lines {
      guard FileDescriptorWriter.write(Array("\(line)\n".utf8), to: STDOUT_FILENO) == nil else { return }
    }
  }
}

/// Everything else goes to standard error. Where even that is closed, nobody can be told anything.
enum StandardError {
  @Sendable static func write(line: String) {
    write("\(line)\n")
  }

  static func write(_ text: String) {
    _ = FileDescriptorWriter.write(Array(text.utf8), to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// The reader of our output went away.
struct ClosedPipe: Error {}

enum ClosedPipes {
  /// A closed pipe is an error of the write instead of a signal that ends the process in the middle of its work.
  static func becomeErrors() {
    signal(SIGPIPE, SIG_IGN)
  }
}

enum FileDescriptorWriter {
  /// Writes all bytes.
  /// - Returns: the error number when it fails, nil when all was written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}

enum SystemError {
  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
