import ArgumentParser

/// One run of the program: a command line in, an exit status out. No error leaves it, since one that leaves `main`
/// ends the process with a trap and a stack trace.
enum ProgramRun {
  static func status(of arguments: [String]) async -> Int32 {
    do {
      let command = try Norna.parseAsRoot(arguments)
      return try await status(of: command)
    } catch {
      return parserStatus(error)
    }
  }

  private static func status(of command: any ParsableCommand) async throws -> Int32 {
    // Every command of ours is asynchronous; the others are the parser's own, such as help.
    guard var own = command as? any AsyncParsableCommand else {
      var parsers = command
      try parsers.run()
      return 0
    }
    do {
      try await own.run()
      return 0
    } catch let error where error is CleanExit || error is ValidationError {
      throw error
    } catch {
      return told(error)
    }
  }

  /// Help and version go to standard output with status 0, wrong usage to standard error with status 64.
  private static func parserStatus(_ error: any Error) -> Int32 {
    let status = Norna.exitCode(for: error)
    let message = Norna.fullMessage(for: error)
    guard !message.isEmpty else { return status.rawValue }
    if status.isSuccess {
      return printed(message)
    } else {
      StandardError.write(line: message)
      return status.rawValue
    }
  }

  private static func printed(_ message: String) -> Int32 {
    do {
      try StandardOutput.write(line: message)
      return 0
    } catch {
      return told(error)
    }
  }

  private static func told(_ error: any Error) -> Int32 {
    let failure = FailureText(error)
    failure.lines.forEach(StandardError.write(line:))
    return failure.status
  }
}
