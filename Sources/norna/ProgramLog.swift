import Logging

/// The program's log: plain lines on standard error, and nothing of those who use the site.
enum ProgramLog {
  static let logger = Logger(label: "norna")

  /// Called once, before the first line is written.
  static func start(_ level: Logger.Level) {
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = level
      return handler
    }
  }
}
