import ArgumentParser

/// The database of municipal key figures.
struct KoladaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kolada", abstract: "Take in figures from Kolada, the database of municipal key figures.",
    subcommands: [KoladaImportCommand.self, KoladaSyncCommand.self])
}
