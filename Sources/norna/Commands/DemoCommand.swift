import ArgumentParser
import Demo
import Domain
import Foundation
import Operations
import SQLEngine
import Storage
import Web

/// The server on a register that is gone afterwards, with an invented municipality in it.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Serve an invented municipality with staff and two years of cases.",
    discussion: """
      Prints its addresses and log-ins. The register lies in a temporary folder that is removed at the end, unless an \
      empty database is named for it.
      """)

  @Option(help: ArgumentHelp("The port to listen at (default: 8080); 0 takes a free one.", valueName: "port"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "An empty database to build it in, which keeps it: sqlite:// or postgresql:// (default: a temporary one).",
      valueName: "location"))
  var database: String?

  func run() async throws {
    try await TemporaryFolder.with { folder in
      let configuration = try NornaConfiguration.read(overrides(in: folder))
      ProgramLog.start(configuration.logLevel)
      try await ServerProcess.run(logger: ProgramLog.logger) { try await serve(configuration) }
    }
  }

  private func overrides(in folder: String) -> SettingOverrides {
    var overrides = SettingOverrides()
    overrides.take(.string(database ?? "sqlite://\(folder)/demo.db"), "norna demo", for: .database)
    // The log-ins are printed for everybody to see, so the demo is for this machine alone.
    overrides.take("127.0.0.1", "norna demo", for: .host)
    overrides.take("", "norna demo", for: .mailHost)
    overrides.take(port.map { .int($0) }, "--port", for: .port)
    return overrides
  }

  private func serve(_ configuration: NornaConfiguration) async throws {
    let clock = DemoClock()
    try await refuseOlderRegister(configuration)
    try await OpenRegister.with(
      configuration, migration: .whenNeeded, passwords: .demo, now: { clock.now },
      outgoing: Self.outgoing(configuration)
    ) { operations in
      // Its passwords are known to everybody: they belong in no register that somebody uses.
      guard try await operations.isEmptyRegister() else {
        throw CommandFailure("the database is not empty: the demo is built in an empty one")
      }
      StandardError.write(line: "Building the demo municipality …")
      let built = try await ServerProcess.unlessStopped { try await Self.build(operations, clock) }
      guard let world = built else { return }
      let server = HTTPServer(
        configuration: configuration, web: WebSettings(cookies: .plain, pdf: configuration.web.pdf),
        operations: operations,
        transport: DemoMailServer(), logger: ProgramLog.logger)
      try await server.run { address in
        StandardOutput.announce(DemoGuide(world: world, address: address, isKept: database != nil).lines)
      }
    }
  }

  /// What is named by mistake is not brought to another schema before it is found to be somebody's.
  private func refuseOlderRegister(_ configuration: NornaConfiguration) async throws {
    try await OpenRegister.withDatabase(configuration) { database in
      let migrator = try Migrator(Schema.migrations)
      guard try await !migrator.status(database).applied.isEmpty else { return }
      try await migrator.checkHead(database)
    }
  }

  /// Its mail is written and kept in the log, and leaves for nowhere.
  private static func outgoing(_ configuration: NornaConfiguration) -> OutgoingSettings {
    OutgoingSettings(
      delivery: .on, publicAddress: "http://127.0.0.1:\(configuration.port)",
      from: "synpunkter@tallsjo.example")
  }

  private static func build(_ operations: Operations, _ clock: DemoClock) async throws -> DemoWorld {
    let now = SystemClock.now()
    let world = try await DemoBuilder(operations: operations, clock: clock).build(
      endingOn: SwedishTime.day(of: now), at: now)
    clock.follow(SystemClock.now)
    return world
  }
}

extension PasswordHasher.Cost {
  /// The demo's passwords are printed on the screen: guessing them need not be dear.
  fileprivate static let demo = PasswordHasher.Cost(rounds: 1 << 10, blockSize: 8, parallelism: 1)
}

/// What somebody who has just started the demo needs to know.
struct DemoGuide {
  let world: DemoWorld
  let address: String
  /// Whether the register is there when the demo has ended.
  let isKept: Bool

  var lines: [String] {
    ["Norna listens at \(address)", ""]
      + TextTable.lines([
        ["Leave a view", "\(address)lamna-synpunkt"],
        ["Follow one", "\(address)folj"] + receipt,
        ["Compare", "\(address)jamforelser", "with the real figures of Berg, since Tallsjö has none"],
        ["Staff", "\(address)desk"],
      ])
      + ["", "Everything in \(world.municipality) is invented. Log in as:", ""]
      + TextTable.lines([["USER NAME", "PASSWORD", "ROLE", "NAME"]] + world.logIns.map(row))
      + [
        "", isKept ? "Stop with Ctrl-C: the register stays." : "Stop with Ctrl-C: the register is then gone.",
      ]
  }

  private var receipt: [String] {
    (world.receipts.last { $0.state == .answered } ?? world.receipts.last).map {
      ["with the code \($0.code.grouped) (\($0.number))"]
    } ?? []
  }

  private func row(_ logIn: DemoLogIn) -> [String] {
    [logIn.username, logIn.password, logIn.role.swedish, logIn.name]
  }
}
