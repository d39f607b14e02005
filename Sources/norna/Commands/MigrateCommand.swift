import ArgumentParser
import SQLEngine
import Storage

/// Brings the schema to head, which the other commands do by themselves unless it is forbidden.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring the register's schema to this program's.")

  @OptionGroup var place: DatabaseOption

  func run() async throws {
    let configuration = try NornaConfiguration.read(place.overrides)
    ProgramLog.start(configuration.logLevel)
    let applied = try await OpenRegister.withDatabase(configuration) { database in
      try await Migrator(Schema.migrations).migrate(database)
    }
    try StandardOutput.write(line: "schema version \(Schema.migrations.count): \(Self.account(of: applied))")
  }

  private static func account(of applied: [Int]) -> String {
    guard let first = applied.first, let last = applied.last else { return "nothing to do" }
    return first == last ? "migration \(first) applied" : "migrations \(first) to \(last) applied"
  }
}
