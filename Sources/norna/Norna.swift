import ArgumentParser
import Foundation

/// The program's entry: reads the command line, runs one command, and turns whatever goes wrong into sentences and
/// an exit status.
@main
struct Norna: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "norna",
    abstract: "The register of what inhabitants tell their municipality, and of what it answers.",
    discussion: """
      Settings are given on the command line, in the environment (NORNA_…) or in the file norna.json; \
      'norna config' lists them all.
      Exit status: 0 done, 1 the input or the state is wrong, 64 wrong usage.
      """,
    version: "norna \(ProgramVersion.number)",
    subcommands: [
      ServeCommand.self, DemoCommand.self, ImportCommand.self, ReportCommand.self, DeadlinesCommand.self,
      UserCommand.self, MigrateCommand.self, VerifyCommand.self, ConfigCommand.self,
      RoutingCommand.self, KoladaCommand.self, KKiKCommand.self,
    ])

  static func main() async {
    ClosedPipes.becomeErrors()
    let status = await ProgramRun.status(of: Array(CommandLine.arguments.dropFirst()))
    Foundation.exit(status)
  }
}

/// The version that `--version` prints and CHANGELOG.md describes.
enum ProgramVersion {
  static let number = "0.1.0"
}
