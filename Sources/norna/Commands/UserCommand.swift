import ArgumentParser

/// The accounts of those who work with the register.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract:
      "Accounts of staff: add, list, add and remove roles, disable, enable, set a password, reset codes, log out.",
    subcommands: [
      UserAddCommand.self, UserListCommand.self, UserDisableCommand.self, UserPasswordCommand.self,
      UserEnableCommand.self, UserResetCodesCommand.self, UserLogOutCommand.self,
      UserAddRoleCommand.self, UserRemoveRoleCommand.self,
    ])
}
