import ArgumentParser
import Domain
import Operations
import Synchronization

/// Every municipality's comparison, for those who look for patterns in the whole country.
struct KKiKAllCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Compare every municipality of the country, a line of JSON each.",
    discussion:
      "Each line is what 'norna kkik --format json' writes of that municipality, in the order of their ids.")

  @OptionGroup var register: RegisterOptions

  @OptionGroup var measures: MeasureYearOptions

  @Option(
    help: ArgumentHelp(
      "The comparison group that each is compared with: one of the municipality's own by name, nornorna, or one of "
        + "Kolada's by id or title.", valueName: "name"))
  var network: String

  func run() async throws {
    try measures.check()
    let configuration = try NornaConfiguration.read(register.place.overrides)
    ProgramLog.start(configuration.logLevel)
    let hasFigures = Mutex(false)
    try await OpenRegister.with(configuration, migration: register.migration) { operations in
      try await operations.compareEveryMunicipality(
        in: try await operations.network(named: network), year: measures.year,
        set: try await operations.measureSet(named: measures.set)
      ) { comparison in
        if comparison.hasFigures { hasFigures.withLock { $0 = true } }
        try StandardOutput.write(line: ComparisonJSON.value(comparison).text)
      }
    }
    if !hasFigures.withLock({ $0 }) { measures.warnOfNothing() }
  }
}
