import ArgumentParser
import Domain
import Operations

/// Both promises for items received on the given days. Needs no register, so it knows no dated exceptions.
struct DeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "When something must be acknowledged and answered, and which days are not counted.",
    discussion: "One line of JSON for each day.")

  @Argument(help: ArgumentHelp("The day of receipt, such as 2026-04-02.", valueName: "date"))
  var days: [CalendarDay]

  func run() async throws {
    for day in days {
      try StandardOutput.write(line: DeadlineExplanation(received: day).json.text)
    }
  }
}

extension DeadlineExplanation {
  /// With its keys in the order of the interface.
  fileprivate var json: OrderedJSON {
    let days: [OrderedJSON] = skipped.map { day in
      ["date": .string(day.date.description), "reason": .string(day.reason)]
    }
    return [
      "received": .string(received.description), "acknowledgeBy": .string(acknowledgeBy.description),
      "answerBy": .string(answerBy.description),
      "warnAcknowledgeBy": .string(warnAcknowledgeBy.description), "skipped": .array(days),
    ]
  }
}
