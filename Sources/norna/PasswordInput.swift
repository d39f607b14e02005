import Dispatch
import Foundation

/// Reads a password from standard input: one line of it, or, on a terminal, typed twice without being shown.
enum PasswordInput {
  static func newPassword(for username: String) throws(CommandFailure) -> String {
    guard isatty(STDIN_FILENO) == 1 else { return try firstLine() }
    let password = try typed("Password for \(username): ")
    guard try typed("The same again: ") == password else {
      throw CommandFailure("the two passwords are not the same")
    }
    return password
  }

  private static func firstLine() throws(CommandFailure) -> String {
    guard let line = readLine(), !line.isEmpty else {
      throw CommandFailure("the password is read from standard input, and nothing was there")
    }
    return line
  }

  private static func typed(_ prompt: String) throws(CommandFailure) -> String {
    StandardError.write(prompt)
    let line = TerminalEcho.off { readLine() }
    // The line break that was typed was not shown either.
    StandardError.write("\n")
    guard let line, !line.isEmpty else { throw CommandFailure("no password was typed") }
    return line
  }
}

/// The terminal's habit of showing what is typed.
private enum TerminalEcho {
  static func off<Value>(_ body: () -> Value) -> Value {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    let interruption = restoring(before)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      interruption.cancel()
      signal(SIGINT, SIG_DFL)
    }
    return body()
  }

  /// Ctrl-C ends the program, but not before the terminal shows again what is typed in it.
  private static func restoring(_ mode: termios) -> any DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      var mode = mode
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode)
      exit(128 + SIGINT)
    }
    source.resume()
    return source
  }
}
