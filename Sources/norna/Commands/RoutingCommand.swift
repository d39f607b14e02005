import ArgumentParser
import Demo
import Domain
import Operations

/// What the register has learnt of where cases belong.
struct RoutingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routing", abstract: "Learn where cases belong, and measure how good the suggestions are.",
    subcommands: [RoutingLearnCommand.self, RoutingMeasureCommand.self])
}

/// The same that a server does by itself every minute.
struct RoutingLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Learn from the cases that changed since last time.")

  @OptionGroup var register: RegisterOptions

  func run() async throws {
    let count = try await OpenRegister.with(register) { try await $0.learnRouting() }
    try StandardOutput.write(line: "\(count) cases looked at")
  }
}

/// Measures on cases that people have placed, in the order of time.
struct RoutingMeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract:
      "Learn from the earlier cases, ask about the later ones, and compare with where people placed them.",
    discussion: "Changes nothing. Prints a table in Markdown.")

  @OptionGroup var register: RegisterOptions

  @Flag(help: "Measure on the invented municipality of 'norna demo' instead of a register.")
  var demo = false

  @Option(help: "How large a part is learnt from, between 0 and 1.")
  var learning = 0.7

  func validate() throws {
    guard learning > 0, learning < 1 else { throw ValidationError("--learning must lie between 0 and 1") }
  }

  func run() async throws {
    let measure =
      demo ? try await measureDemo() : try await OpenRegister.with(register) { try await measured($0) }
    for line in Self.table(measure) { try StandardOutput.write(line: line) }
  }

  private func measured(_ operations: Operations) async throws -> RoutingMeasure {
    try await operations.measureRouting(learning: learning)
  }

  private func measureDemo() async throws -> RoutingMeasure {
    try await TemporaryFolder.with { folder in
      var overrides = SettingOverrides()
      overrides.take(.string("sqlite://\(folder)/demo.db"), "--demo", for: .database)
      let clock = DemoClock()
      return try await OpenRegister.with(
        try NornaConfiguration.read(overrides), migration: .whenNeeded, now: { clock.now }
      ) { operations in
        let today = SwedishTime.day(of: SystemClock.now())
        _ = try await DemoBuilder(operations: operations, clock: clock).build(endingOn: today)
        return try await measured(operations)
      }
    }
  }

  private static func table(_ measure: RoutingMeasure) -> [String] {
    let lines = [
      ("Cases learnt from", measure.learnt, measure.learnt),
      ("Later cases asked about", measure.asked, measure.asked),
      ("The first place is right", measure.rightFirst, measure.asked),
      ("One of three places is right", measure.rightAmongThree, measure.asked),
      ("Sure enough to be shown", measure.shown, measure.asked),
      ("Right when shown", measure.rightWhenShown, measure.shown),
    ]
    let tenths = measure.tenths.enumerated().filter { $0.element.cases > 0 }.map { index, tenth in
      "| Share \(index * 10)–\((index + 1) * 10) %: right | \(tenth.right) of \(tenth.cases) | \(percent(tenth.right, tenth.cases)) |"
    }
    return ["| | cases | share |", "|---|---:|---:|"]
      + lines.map { name, count, all in
        "| \(name) | \(count) | \(count == all && name.hasPrefix("C") ? "" : percent(count, all)) |"
      }
      + tenths
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : "\(Int((Double(part) / Double(whole) * 100).rounded())) %"
  }
}
