import Foundation

/// One run of the program, from its start to its end, on the thread that asks. It ends by itself, at its time limit, or
/// when it is asked to.
struct PDFRun {
  let program: PDFProgram

  func pdf(of html: [UInt8], until stop: PDFStop) throws(PDFProgram.Failure) -> [UInt8] {
    let (child, ended) = (Process(), DispatchSemaphore(value: 0))
    // Also when it is asked to stop.
    let woken = DispatchSemaphore(value: 0)
    let (input, output) = (Pipe(), Pipe())
    child.executableURL = URL(fileURLWithPath: program.path)
    child.arguments = PDFProgram.arguments
    // Nothing of the server's settings, which hold passwords, is the program's business.
    child.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONNOUSERSITE": "1"]
    child.standardInput = input
    child.standardOutput = output
    child.standardError = FileHandle.nullDevice
    child.terminationHandler = { _ in
      ended.signal()
      woken.signal()
    }
    do {
      try child.run()
    } catch {
      throw .notStarted(error.localizedDescription)
    }
    let written = Self.onThread { Self.write(html, to: input.fileHandleForWriting) }
    let read = Received()
    let finished = Self.onThread { read.take(all: output.fileHandleForReading) }
    stop.whenAsked { woken.signal() }
    let isInTime = woken.wait(timeout: .now() + program.timeLimit) == .success
    stop.forget()
    if ended.wait(timeout: .now()) == .timedOut {
      kill(child.processIdentifier, SIGKILL)
      ended.wait()
    }
    written.wait()
    finished.wait()
    guard !stop.isAsked else { throw .stopped }
    guard isInTime else { throw .tookTooLong }
    guard child.terminationStatus == 0 else { throw .ended(status: child.terminationStatus) }
    guard read.bytes.starts(with: Array("%PDF-".utf8)) else { throw .noPDF }
    return read.bytes
  }

  /// A program that ends before it has read all breaks the pipe: the signal is kept from this thread, and the error
  /// tells nothing that its end does not.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, nil)
    try? handle.write(contentsOf: Data(bytes))
    try? handle.close()
  }

  private static func onThread(_ work: @escaping @Sendable () -> Void) -> DispatchSemaphore {
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      work()
      done.signal()
    }
    return done
  }
}

/// What came out. Written by one thread and read by another after a semaphore between them.
private final class Received: @unchecked Sendable {
  private(set) var bytes: [UInt8] = []

  func take(all handle: FileHandle) {
    bytes = ((try? handle.readToEnd()) ?? nil).map(Array.init) ?? []
  }
}
