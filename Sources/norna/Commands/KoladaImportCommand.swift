import ArgumentParser
import Operations

/// Takes in figures from files: all of them or nothing.
struct KoladaImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in payloads of the API (*.json) and value files (*.csv), all of them or nothing.",
    discussion: """
      A value file has the columns kpi, municipality, period, gender (T, K or M) and value, in any order. What is the \
      same as before changes nothing; another value is a new version, and the old one is kept.
      """)

  @OptionGroup var register: RegisterOptions

  @Argument(help: ArgumentHelp("The files.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    let line = ImportProgressLine()
    let outcome = try await OpenRegister.with(register) { operations in
      defer { line.clear() }
      return try await operations.importMeasures(paths) { line.show($0) }
    }
    guard outcome.faultCount == 0 else { throw RefusedMeasures(outcome: outcome) }
    try StandardOutput.write(line: MeasureImportSummary(outcome).text)
  }
}

/// What an import of measures did, in one line.
struct MeasureImportSummary {
  let text: String

  init(_ outcome: MeasureImportOutcome) {
    let read = "\(outcome.read) values read"
    guard !outcome.changedNothing else {
      text = "\(read); nothing was new, and nothing was changed" + Self.passedOver(outcome)
      return
    }
    let parts = [
      (outcome.new, "new"), (outcome.revised, "revised"), (outcome.newDefinitions, "measures new"),
      (outcome.changedDefinitions, "measures redefined"), (outcome.newDetails, "measures with new dates"),
      (outcome.groups, "groups new or changed"),
    ]
    text =
      "\(read): "
      + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + Self.passedOver(outcome)
  }

  private static func passedOver(_ outcome: MeasureImportOutcome) -> String {
    outcome.passedOver == 0
      ? "" : "; \(outcome.passedOver) values of groups and of single units passed over"
  }
}
