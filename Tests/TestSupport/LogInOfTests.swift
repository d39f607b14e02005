import Domain
import Operations

extension Operations {
  /// Logs somebody in who needs no second factor.
  package func logIn(username: String, password: String) async throws -> LoggedIn {
    switch try await startLogIn(username: username, password: password, from: LogInOrigin()) {
    case .loggedIn(let session): session
    case .code, .setUp: throw Problem(.unauthenticated, .codeWrong)
    }
  }
}
