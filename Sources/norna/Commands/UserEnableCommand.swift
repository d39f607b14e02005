import ArgumentParser
import Operations

struct UserEnableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable",
    abstract: "Open a closed account again, with the password that it had.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  func run() async throws {
    try await OpenRegister.with(register) { try await $0.enableStaff(username: username, by: .program) }
    try StandardOutput.write(line: "\(username) is open again")
  }
}
