import ArgumentParser
import Operations

/// The server, until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the web site, and print its address when it is ready.",
    discussion: "Ends cleanly on SIGTERM and SIGINT: what has begun is answered, then the register is closed."
  )

  @OptionGroup var register: RegisterOptions

  @Option(help: ArgumentHelp("The address to listen at (default: 127.0.0.1).", valueName: "address"))
  var host: String?

  @Option(help: ArgumentHelp("The port to listen at (default: 8080); 0 takes a free one.", valueName: "port"))
  var port: Int?

  func run() async throws {
    var overrides = register.place.overrides
    overrides.take(host.map { .string($0) }, "--host", for: .host)
    overrides.take(port.map { .int($0) }, "--port", for: .port)
    let configuration = try NornaConfiguration.read(overrides)
    ProgramLog.start(configuration.logLevel)
    let migration = register.migration
    try await ServerProcess.run(logger: ProgramLog.logger) {
      try await OpenRegister.with(configuration, migration: migration) { operations in
        try await configuration.mail.withTransport { transport in
          let server = HTTPServer(
            configuration: configuration, web: configuration.web, operations: operations,
            transport: transport, logger: ProgramLog.logger)
          try await server.run { StandardOutput.announce(["Norna listens at \($0)"]) }
        }
      }
    }
  }
}
