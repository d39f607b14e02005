import ArgumentParser
import Operations

struct UserLogOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log-out",
    abstract: "End every session of a person, and forget the browsers.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  func run() async throws {
    _ = try await OpenRegister.with(register) { try await $0.endSessions(username: username, by: .program) }
    try StandardOutput.write(line: "\(username) is logged out everywhere")
  }
}
