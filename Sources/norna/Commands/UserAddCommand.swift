import ArgumentParser
import Domain
import Operations

struct UserAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add somebody who works with the register.",
    discussion:
      "The password, at least \(PasswordRule.shortest) characters, is read from standard input.")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The name to log in with: a-z, digits, dot and hyphen.")
  var username: String

  @Option(help: ArgumentHelp("The person's name.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("What the person may do.", valueName: "role"))
  var role: Role

  @OptionGroup var place: PlacementOptions

  func validate() throws {
    if role.needsBoard && place.isEmpty {
      throw ValidationError(
        "--role \(role.rawValue) needs --board, --department or --unit: whose cases are they to see?")
    }
  }

  func run() async throws {
    let password = try PasswordInput.newPassword(for: username)
    let member = try await OpenRegister.with(register) { operations in
      try await operations.addStaff(
        username: username, name: name, role: role, placement: try await place.placement(in: operations),
        password: password)
    }
    try StandardOutput.write(line: "\(member.username) added as \(member.role.rawValue)")
  }
}

extension Role {
  /// Whether the role is held for a part of the organisation: without one, it sees no cases.
  fileprivate var needsBoard: Bool {
    switch self {
    case .officer, .manager: true
    case .registrar, .qualityStrategist, .politician, .administrator, .dataProtectionOfficer: false
    }
  }
}
