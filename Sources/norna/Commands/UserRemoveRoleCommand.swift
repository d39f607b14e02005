import ArgumentParser
import Domain
import Operations

struct UserRemoveRoleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-role",
    abstract:
      "Take a role beside the main one away; every session ends, and open cases go back to their units.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The user name.")
  var username: String

  @Option(help: ArgumentHelp("The role.", valueName: "role"))
  var role: Role

  @OptionGroup var place: PlacementOptions

  func run() async throws {
    try await OpenRegister.with(register) { operations in
      _ = try await operations.removeRole(
        role, at: try await place.placement(in: operations), from: username, by: .program)
    }
    try StandardOutput.write(line: "\(username) is \(role.rawValue) there no more")
  }
}
