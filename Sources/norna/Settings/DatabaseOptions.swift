import ArgumentParser

/// Where the register is.
struct DatabaseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "sqlite:///path/norna.db or postgresql://user@host:port/db (default: norna.db here).",
      valueName: "location"))
  var database: String?

  var overrides: SettingOverrides {
    var overrides = SettingOverrides()
    overrides.take(database.map { .string($0) }, "--database", for: .database)
    return overrides
  }
}

/// What every command that opens the register takes.
struct RegisterOptions: ParsableArguments {
  @OptionGroup var place: DatabaseOption

  @Flag(help: "Refuse a register whose schema is not this program's, instead of bringing it to head.")
  var noMigrate = false

  var migration: OpenRegister.Migration { noMigrate ? .forbidden : .whenNeeded }
}
