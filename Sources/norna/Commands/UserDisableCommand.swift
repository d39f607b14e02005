import ArgumentParser

struct UserDisableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable",
    abstract: "Close an account: every session ends at once, and the person stays in the history.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  func run() async throws {
    _ = try await OpenRegister.with(register) { try await $0.disableStaff(username: username) }
    try StandardOutput.write(line: "\(username) is disabled")
  }
}
