import ArgumentParser
import Operations

/// Recomputes the journals and their seals, and compares the cases with them, and the decided comparisons with their
/// hashes.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that nothing in the register was altered, lost or left half done.",
    discussion: """
      Each fault is a line on standard error; with any, the exit status is 1. The chain head, written down \
      elsewhere, proves later that everything sealed before it is untouched.
      """)

  @OptionGroup var register: RegisterOptions

  func run() async throws {
    let result = try await OpenRegister.with(register) { try await $0.verify() }
    for line in Self.lines(of: result) { try StandardOutput.write(line: line) }
    guard !result.isSound else { return }
    result.faults.forEach(StandardError.write(line:))
    throw CommandFailure("the register is not sound")
  }

  private static func lines(of result: Verification) -> [String] {
    TextTable.lines([
      ["cases", String(result.cases)],
      ["journal entries", String(result.entries)],
      ["seals", String(result.seals)],
      ["cases not sealed yet", String(result.unsealed)],
      ["decided comparisons", String(result.documents)],
      ["chain head", result.chainHead.isEmpty ? "none" : result.chainHead],
    ])
  }
}
