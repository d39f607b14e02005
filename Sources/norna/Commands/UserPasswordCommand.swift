import ArgumentParser
import Domain
import Operations

struct UserPasswordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password",
    abstract: "Set a new password; every session of that person ends.",
    discussion:
      "The password, at least \(PasswordRule.shortest) characters, is read from standard input.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  func run() async throws {
    let password = try PasswordInput.newPassword(for: username)
    try await OpenRegister.with(register) { try await $0.setPassword(password, username: username) }
    try StandardOutput.write(line: "\(username) has a new password")
  }
}
