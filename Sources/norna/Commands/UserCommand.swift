import ArgumentParser

/// The accounts of those who work with the register.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Accounts of staff: add, list, disable, set a password.",
    subcommands: [
      UserAddCommand.self, UserListCommand.self, UserDisableCommand.self, UserPasswordCommand.self,
    ])
}
