import Domain
import HTTPTypes
import Hummingbird
import Operations
import SQLEngine

/// An error as HTTP knows it.
struct Failure: Sendable {
  let status: HTTPResponse.Status
  /// What the user is told, each with its field where there is one; empty when the status says it all.
  let problems: [Problem]
  /// For the log.
  let explanation: String

  init(status: HTTPResponse.Status, problems: [Problem] = [], explanation: String = "") {
    self.status = status
    self.problems = problems
    self.explanation = explanation.isEmpty ? status.description : explanation
  }

  init(_ error: any Error) {
    switch error {
    case let problem as Problem:
      self.init(status: problem.code.status, problems: [problem], explanation: problem.english)
    case let problems as Problems:
      self.init(status: .unprocessableContent, problems: problems.all)
    case let error as EngineError:
      self.init(
        status: error.problem == nil ? .internalServerError : .serviceUnavailable,
        problems: error.problem.map { [$0] } ?? [], explanation: error.description)
    case let error as any HTTPResponseError:
      self.init(status: error.status)
    case is CancellationError:
      self.init(status: .serviceUnavailable, explanation: "the request was cancelled")
    default:
      self.init(status: .internalServerError, explanation: "\(error)")
    }
  }

  /// All that there is to say, for where no page can be made.
  var swedish: String {
    problems.isEmpty
      ? "Något har blivit fel. Försök igen om en stund." : problems.map(\.swedish).joined(separator: "\n")
  }
}

extension Problem.Code {
  var status: HTTPResponse.Status {
    switch self {
    case .invalid: .unprocessableContent
    case .notFound: .notFound
    case .conflict: .conflict
    case .unauthenticated: .unauthorized
    case .tooMany: .tooManyRequests
    case .unavailable: .serviceUnavailable
    }
  }
}
