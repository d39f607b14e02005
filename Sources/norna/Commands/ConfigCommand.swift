import ArgumentParser
import Operations

/// The program documents its own configuration.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Every setting with its value, source and meaning.",
    discussion: "The municipality's own settings are kept in the register: 'norna config municipality'.",
    subcommands: [ConfigShowCommand.self, ConfigMunicipalityCommand.self, ConfigSetCommand.self],
    defaultSubcommand: ConfigShowCommand.self)
}

struct ConfigShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The program's settings. Opens no register.",
    discussion: """
      A setting is taken from the command line, else from the environment, else from the file norna.json in the \
      working directory (or the one that NORNA_CONFIG_FILE names), else it has its default.
      """)

  @OptionGroup var place: DatabaseOption

  func run() async throws {
    let configuration = try NornaConfiguration.read(place.overrides)
    let rows = configuration.found.map { setting, value in
      [
        setting.key, configuration.shown(setting, value), value.source.name, setting.environmentName,
        setting.meaning,
      ]
    }
    let heading = ["SETTING", "VALUE", "SOURCE", "ENVIRONMENT", "MEANING"]
    for line in TextTable.lines([heading] + rows) { try StandardOutput.write(line: line) }
  }
}

struct ConfigMunicipalityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "municipality", abstract: "The municipality's own settings, as they are in the register.")

  @OptionGroup var register: RegisterOptions

  func run() async throws {
    let settings = try await OpenRegister.with(register) { try await $0.municipality() }.settings
    let rows = settings.sorted { $0.key < $1.key }.map { [$0.key, $0.value.isEmpty ? "-" : $0.value] }
    for line in TextTable.lines([["SETTING", "VALUE"]] + rows) { try StandardOutput.write(line: line) }
  }
}
