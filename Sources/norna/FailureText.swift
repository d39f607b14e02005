import Domain
import Operations
import SQLEngine

/// What the program says when something goes wrong, and its exit status: the one place where errors become words.
struct FailureText: Equatable {
  let lines: [String]
  let status: Int32

  init(_ error: any Error) {
    lines = Self.lines(error)
    // Whoever closed the pipe has what they wanted (`norna report … | head`).
    status = error is ClosedPipe ? 0 : 1
  }

  private static func lines(_ error: any Error) -> [String] {
    switch error {
    case is ClosedPipe: []
    case let problem as Problem: ["norna: \(problem.english)"]
    case let problems as Problems: problems.all.map { "norna: \(fieldName($0))\($0.english)" }
    case let error as EngineError: ["norna: \(error.description)"]
    case let refused as RefusedFile: refused.lines
    case let refused as RefusedMeasures: refused.lines
    case let interrupted as InterruptedSync: interrupted.lines
    case let failure as CommandFailure: failure.sentences.map { "norna: \($0)" }
    default: ["norna: unexpected: \(error)"]
    }
  }

  private static func fieldName(_ problem: Problem) -> String {
    problem.field.map { "\($0): " } ?? ""
  }
}

/// Something that only a command can know, as sentences for whoever ran it.
struct CommandFailure: Error, Equatable {
  let sentences: [String]

  init(_ sentence: String) {
    sentences = [sentence]
  }

  init(_ sentences: [String]) {
    self.sentences = sentences
  }
}

/// A register file that was not taken in, with what is wrong in it.
struct RefusedFile: Error {
  let path: String
  let outcome: ImportOutcome

  /// `FILE:LINE: COLUMN: reason` for the faults that were kept, then how many more there are.
  var lines: [String] {
    let told = outcome.faults.map { "\(path):\($0.line): \($0.column): \($0.reason)" }
    let more = outcome.faultCount - outcome.faults.count
    return told + (more > 0 ? ["… and \(more) more"] : []) + [
      "norna: \(path) was not imported: nothing was written"
    ]
  }
}

/// Files of measures that were not taken in, with what is wrong in them.
struct RefusedMeasures: Error {
  let outcome: MeasureImportOutcome

  var lines: [String] {
    let more = outcome.faultCount - outcome.faults.count
    return outcome.faults + (more > 0 ? ["… and \(more) more"] : []) + [
      "norna: nothing was imported: nothing was written"
    ]
  }
}

/// A sync that did not get everything, with what was wrong.
struct InterruptedSync: Error {
  let outcome: MeasureSyncOutcome

  var lines: [String] {
    let (taken, kept) = (outcome.taken, outcome.taken.faults)
    let more = taken.faultCount - kept.count
    let result =
      outcome.wanted == 0
      ? "no values were fetched"
      : "\(outcome.current) of \(outcome.wanted) measures are up to date, the others are as they were; run it again "
        + "to go on"
    return kept + (more > 0 ? ["… and \(more) more"] : []) + ["norna: \(result)"]
  }
}
