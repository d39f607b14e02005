import Domain
import Operations
import Storage
import TestSupport

/// The verbs that change a case, each with something sensible to do, so that what holds for all is tested for all.
enum CaseVerb: String, CaseIterable, Sendable {
  case acknowledge, classify, correctArrival, assign, extend, answer, close, reopen
  // The dialogue
  case note, ask, message, wait

  var event: CaseEvent {
    switch self {
    case .acknowledge: .acknowledged
    case .classify: .classified
    case .correctArrival: .arrivalCorrected
    case .assign: .assigned
    case .extend: .extended
    case .answer: .answered
    case .close: .closed
    case .reopen: .reopened
    case .note: .noted
    case .ask: .asked
    case .message: .messageSent
    case .wait: .waitingBegan
    }
  }

  /// The tables that get a row, beside the journal. Empty where only the case's own row changes.
  var tables: Set<String> {
    switch self {
    case .acknowledge: ["acknowledgements"]
    case .classify, .assign: []
    case .correctArrival: ["arrival_corrections", "texts"]
    case .extend: ["extensions", "texts", "tasks"]
    case .answer: ["answers", "acknowledgements", "texts", "tasks"]
    case .close: ["closures"]
    case .reopen: ["reopenings", "texts", "tasks"]
    case .note: ["notes", "texts"]
    case .ask: ["messages", "texts", "waits", "tasks"]
    case .message: ["messages", "texts", "tasks"]
    case .wait: ["waits"]
    }
  }

  /// The tables where a row of the case is changed: the task to tell its sender is done, its words in the search grow.
  var touched: Set<String> {
    switch self {
    case .acknowledge, .close, .correctArrival: ["tasks"]
    case .answer: ["tasks", "search_texts"]
    case .ask, .message: ["search_texts"]
    case .classify, .assign, .extend, .reopen, .note, .wait: []
    }
  }

  /// A letter to Hemtjänst Norr, in a state where the verb is possible.
  func prepare(_ town: TestMunicipality) async throws -> CaseNumber {
    let number = try await town.registerLetter()
    if self == .reopen { try await Self.close.perform(on: number, in: town) }
    return number
  }

  @discardableResult
  func perform(
    on number: CaseNumber, in town: TestMunicipality, version: Int? = nil, actor: Actor? = nil
  ) async throws -> FeedbackCase {
    let (verbs, actor) = (town.operations, actor ?? .staff(town.officer))
    switch self {
    case .acknowledge:
      return try await verbs.acknowledge(number, by: .letter, version: version, actor: actor)
    case .classify:
      let classification = Classification(
        kind: .suggestion, dimension: .access, serviceArea: town.homeCare.id, placement: town.south.placement)
      return try await verbs.classify(number, as: classification, version: version, actor: actor)
    case .correctArrival:
      return try await verbs.correctArrival(
        number, to: try calendarDay("2026-02-27"), reason: "Brevet låg i lådan i fredags.", version: version,
        actor: actor)
    case .assign:
      return try await verbs.assign(number, to: town.deputy.id, version: version, actor: actor)
    case .extend:
      return try await verbs.extend(
        number, to: try calendarDay("2026-03-20"), reason: "Vi väntar på utredningen.", version: version,
        actor: actor)
    case .answer:
      return try await verbs.answer(number, text: "Vi har rättat felet.", version: version, actor: actor)
    case .close:
      return try await verbs.close(number, reason: .withdrawn, version: version, actor: actor)
    case .reopen:
      return try await verbs.reopen(number, reason: "Felet kom tillbaka.", version: version, actor: actor)
    case .note: return try await verbs.note(number, text: "Ring skolan.", version: version, actor: actor)
    case .ask: return try await verbs.ask(number, question: "Vilken dag?", version: version, actor: actor)
    case .message:
      return try await verbs.message(number, text: "Vi har svarat.", version: version, actor: actor)
    case .wait: return try await verbs.beginWaiting(number, for: .other, version: version, actor: actor)
    }
  }
}
