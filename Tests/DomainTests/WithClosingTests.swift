import Domain
import Testing

struct WithClosingTests {
  private enum Fault: Error {
    case work, closing
  }

  @Test func `what went well is given back after the closing`() async throws {
    var done: [String] = []
    let value = try await withClosing {
      done.append("work")
      return 7
    } close: {
      done.append("closing")
    }
    #expect(value == 7 && done == ["work", "closing"])
  }

  @Test func `what went wrong in the work is told, also when the closing fails too`() async {
    var isClosed = false
    await #expect(throws: Fault.work) {
      try await withClosing { () -> Void in
        throw Fault.work
      } close: {
        isClosed = true
        throw Fault.closing
      }
    }
    #expect(isClosed)
  }

  @Test func `a closing that fails after good work is told`() async {
    await #expect(throws: Fault.closing) {
      try await withClosing { () -> Void in
      } close: {
        throw Fault.closing
      }
    }
  }
}
