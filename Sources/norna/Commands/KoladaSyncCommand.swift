import ArgumentParser
import Domain
import Kolada
import Operations

/// Fetches figures from Kolada's API.
struct KoladaSyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract:
      "Fetch definitions, groups and values from Kolada's API: only what has changed since the last time.",
    discussion: """
      Fetches the measures of the shipped sets, the uncertainty of surveys and how many live where. What comes is \
      stored some measures at a time. A sync that is ended goes on where it ended when it is run again.
      """)

  @OptionGroup var register: RegisterOptions

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where version 3 of the API is: https, or http on this machine.", valueName: "url"))
  var baseURL = KoladaBase.official

  @Flag(help: "Fetch every measure of the catalogue: some 6 000, which takes hours the first time.")
  var all = false

  func validate() throws {
    _ = try address()
  }

  func run() async throws {
    let base = try address()
    let line = ImportProgressLine()
    let outcome = try await KoladaHTTPTransport.with { transport in
      try await OpenRegister.with(register) { operations in
        defer { line.clear() }
        return try await operations.syncMeasures(
          from: KoladaClient(base, transport: transport, clock: KoladaClock(ContinuousClock())),
          all ? .everything : .compared
        ) { line.show($0) }
      }
    }
    guard outcome.taken.faultCount == 0 else { throw InterruptedSync(outcome: outcome) }
    try StandardOutput.write(line: MeasureSyncSummary(outcome).text)
  }

  private func address() throws -> KoladaBase {
    guard let base = KoladaBase(baseURL) else {
      throw ValidationError(
        "--base-url: \(baseURL) is no address such as \(KoladaBase.official); http leads to this machine only"
      )
    }
    return base
  }
}

/// What a sync did, in one line.
struct MeasureSyncSummary {
  let text: String

  init(_ outcome: MeasureSyncOutcome) {
    let (absent, empty) = (outcome.absent, outcome.withoutValues.count)
    var parts = ["\(outcome.current) measures up to date: \(MeasureImportSummary(outcome.taken).text)"]
    if empty > 0 { parts.append("\(empty) measures gave no value and are read whole again the next time") }
    if !absent.isEmpty {
      let ids = absent.map(\.rawValue).joined(separator: ", ")
      parts.append("\(absent.count) measures of the sets are not in Kolada's catalogue: \(ids)")
    }
    text = parts.joined(separator: "; ")
  }
}
