import ArgumentParser
import Domain
import Operations

struct UserAddRoleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-role",
    abstract: "Let somebody hold another role, or the same in another place; every session ends.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  @Option(help: ArgumentHelp("The role.", valueName: "role"))
  var role: Role

  @OptionGroup var place: PlacementOptions

  func run() async throws {
    try await OpenRegister.with(register) { operations in
      _ = try await operations.addRole(
        role, at: try await place.placement(in: operations), to: username, by: .program)
    }
    try StandardOutput.write(line: "\(username) is \(role.rawValue) too")
  }
}
