import Documents
import Foundation
import Testing

/// With programs of the test's own in the place of WeasyPrint; what it makes is looked at by Tests/Browser.
struct PDFProgramTests {
  /// Runs `body` with a program that does `script`.
  private func withProgram<Value>(
    _ script: String, timeLimit: Double = 60, _ body: (PDFProgram) async throws -> Value
  ) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "norna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "program").path
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return try await body(PDFProgram(path: path, timeLimit: timeLimit, queue: PDFQueue()))
  }

  @Test func `long input and long output pass each other`() async throws {
    let html = String(repeating: "å", count: 1_000_000)
    let bytes = try await withProgram("printf '%%PDF-'; cat") { try await $0.pdf(of: html) }
    #expect(bytes.count == 5 + 2_000_000)
  }

  @Test func `the program gets nothing of our surroundings`() async throws {
    let bytes = try await withProgram("cat > /dev/null; printf '%%PDF-'; env") { try await $0.pdf(of: "") }
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: "=").first
    }
    #expect(names.contains("%PDF-PATH") || names.contains("PATH"))
    #expect(!names.contains("HOME") && !names.contains { $0.hasPrefix("NORNA") })
  }

  @Test func `one that never ends is ended`() async throws {
    await #expect(throws: PDFProgram.Failure.tookTooLong) {
      try await withProgram("exec sleep 600", timeLimit: 0.05) { try await $0.pdf(of: "hej") }
    }
  }

  @Test func `one that ends before it has read all is an error and nothing worse`() async throws {
    let html = String(repeating: "x", count: 1_000_000)
    await #expect(throws: PDFProgram.Failure.ended(status: 3)) {
      try await withProgram("exit 3") { try await $0.pdf(of: html) }
    }
    await #expect(throws: PDFProgram.Failure.noPDF) {
      try await withProgram("cat > /dev/null; echo hej") { try await $0.pdf(of: html) }
    }
  }

  @Test func `one that is not there is an error`() async throws {
    await #expect {
      try await PDFProgram(path: "/nowhere/weasyprint").pdf(of: "hej")
    } throws: { error in
      if case PDFProgram.Failure.notStarted = error { true } else { false }
    }
  }

  @Test func `what a setting names is used or nothing is`() {
    #expect(PDFProgram.find(given: "/bin/sh", folders: [], searchPath: "")?.path == "/bin/sh")
    #expect(PDFProgram.find(given: "/nowhere/weasyprint", folders: [], searchPath: "/bin") == nil)
    #expect(PDFProgram.find(given: "", folders: ["/nowhere"], searchPath: "/nowhere:/none") == nil)
  }

  @Test func `only so many wait: the next is refused at once, until somebody is done`() async throws {
    let (queue, gate) = (PDFQueue(running: 1, waiting: 1), DispatchSemaphore(value: 0))
    async let first: Int = queue.run { _ in
      gate.wait()
      return 1
    }
    async let second: Int = queue.run { _ in
      gate.wait()
      return 2
    }
    while queue.taken < 2 { await Task.yield() }
    await #expect(throws: PDFProgram.Failure.tooManyWaiting) {
      try await PDFProgram(path: "/bin/cat", queue: queue).pdf(of: "hej")
    }
    gate.signal()
    gate.signal()
    let done = [try await first, try await second]
    #expect(done == [1, 2] && queue.taken == 0)
    let next = try await queue.run { _ in 3 }
    #expect(next == 3)
  }

  @Test func `one that waits leaves the queue when nobody waits for it any longer`() async throws {
    let (queue, gate) = (PDFQueue(running: 1, waiting: 1), DispatchSemaphore(value: 0))
    async let first: Int = queue.run { _ in
      gate.wait()
      return 1
    }
    while queue.taken < 1 { await Task.yield() }
    let second = Task { try await PDFProgram(path: "/bin/cat", queue: queue).pdf(of: "hej") }
    while queue.taken < 2 { await Task.yield() }
    second.cancel()
    await #expect(throws: PDFProgram.Failure.stopped) { try await second.value }
    #expect(queue.taken == 1)
    // There is room for another, which is made in its turn.
    async let third: Int = queue.run { _ in 3 }
    while queue.taken < 2 { await Task.yield() }
    gate.signal()
    let done = [try await first, try await third]
    #expect(done == [1, 3] && queue.taken == 0)
  }

  @Test func `one that is being made is ended when nobody waits for it any longer`() async throws {
    try await withProgram("echo $$ > \"$0.pid\"; exec sleep 600", timeLimit: 600) { program in
      let run = Task { try await program.pdf(of: "hej") }
      let child = try await number(in: program.path + ".pid")
      #expect(kill(child, 0) == 0)
      run.cancel()
      await #expect(throws: PDFProgram.Failure.stopped) { try await run.value }
      #expect(kill(child, 0) != 0)
    }
  }

  @Test func `one whose reader had gone before it began is not begun`() async throws {
    let run = Task {
      // Ends with the cancellation.
      try? await Task.sleep(for: .seconds(600))
      return try await PDFProgram(path: "/nowhere/weasyprint", queue: PDFQueue()).pdf(of: "hej")
    }
    run.cancel()
    await #expect(throws: PDFProgram.Failure.stopped) { try await run.value }
  }

  /// What a program has written of itself, once it has.
  private func number(in path: String) async throws -> Int32 {
    while true {
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      if let number = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) { return number }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
