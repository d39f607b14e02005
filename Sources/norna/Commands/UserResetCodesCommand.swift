import ArgumentParser
import Operations

struct UserResetCodesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset-codes",
    abstract: "Take away the second factor of somebody who has lost the telephone; every session ends.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  func run() async throws {
    try await OpenRegister.with(register) { try await $0.resetSecondFactor(username: username, by: .program) }
    try StandardOutput.write(line: "\(username) has no second factor any more")
  }
}
