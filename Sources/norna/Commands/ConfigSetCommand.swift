import ArgumentParser
import Domain
import Operations

struct ConfigSetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change one of the municipality's own settings.",
    discussion: "For example: norna config set municipality.name \"Bergs kommun\"")

  @OptionGroup var register: RegisterOptions

  @Argument(help: "The setting, as 'norna config municipality' lists it.")
  var setting: String

  @Argument(help: "Its new value; an empty one removes it.")
  var value: String

  func run() async throws {
    try await OpenRegister.with(register) { operations in
      try await operations.set(try Self.changed(operations.municipality(), setting, to: value))
    }
    try StandardOutput.write(line: "\(setting) is set")
  }

  static func changed(_ municipality: Municipality, _ setting: String, to value: String) throws
    -> Municipality
  {
    var settings = municipality.settings
    guard settings[setting] != nil else {
      let names = settings.keys.sorted().joined(separator: ", ")
      throw CommandFailure("there is no setting \"\(setting)\"; there are: \(names)")
    }
    settings[setting] = value
    let changed = Municipality(settings: settings)
    guard changed.settings[setting] == value else {
      throw CommandFailure("\(setting): \"\(value)\" is not possible")
    }
    return changed
  }
}
