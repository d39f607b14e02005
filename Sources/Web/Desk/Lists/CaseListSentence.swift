import Domain
import Operations
import Storage

/// A list's filters as a sentence: "12 öppna klagomål hos Hemtjänst Norr som förfaller denna vecka".
struct CaseListSentence {
  let question: CaseQuestion
  let list: Operations.ListedCases

  /// The count, the sentence and the order.
  var text: String { "\(counted) \(subject(count: list.total)). \(order)" }

  /// Without the count and the order, as a heading.
  var heading: String { subject(count: 2).capitalizedFirst }

  /// Without the order: "Inga öppna klagomål hos Hemtjänst Norr."
  var short: String { "\(counted) \(subject(count: list.total))." }

  private var counted: String {
    if list.total == 0 { return "Inga" }
    let most = list.counted
    return list.total > most ? "Fler än \(SwedishNumber.integer(most))" : SwedishNumber.integer(list.total)
  }

  private func subject(count: Int) -> String {
    let noun = Self.noun(question.kind, isOne: count == 1)
    let words = [adjective(isOne: count == 1), noun, place].filter { !$0.isEmpty }.joined(separator: " ")
    return ([words] + [Self.joined(clauses)]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func noun(_ kind: Kind?, isOne: Bool) -> String {
    switch kind {
    case nil: isOne ? "ärende" : "ärenden"
    case .question: isOne ? "fråga" : "frågor"
    case .complaint, .compliment, .suggestion: kind?.swedish ?? ""
    }
  }

  private func adjective(isOne: Bool) -> String {
    let isQuestion = question.kind == .question
    func word(_ one: String, _ oneQuestion: String, _ many: String) -> String {
      isOne ? (isQuestion ? oneQuestion : one) : many
    }
    return switch question.standing {
    case .open: word("öppet", "öppen", "öppna")
    case .soon, .all: ""
    case .overdue: word("försenat", "försenad", "försenade")
    case .closed: word("avslutat", "avslutad", "avslutade")
    }
  }

  private var place: String {
    switch question.place {
    case .anywhere: ""
    case .mine: "där du arbetar"
    case .pile: "utan nämnd"
    case .board(let id): hos(list.chart.board(id)?.name)
    case .department(let id): hos(list.chart.department(id)?.name)
    case .unit(let id): hos(list.chart.unit(id)?.name)
    }
  }

  private func hos(_ name: String?) -> String { "hos \(name ?? "en enhet som inte finns")" }

  private var clauses: [String] {
    CaseListClauses(question: question, list: list).all
  }

  private static func joined(_ clauses: [String]) -> String {
    guard let last = clauses.last else { return "" }
    let others = clauses.dropLast()
    return others.isEmpty ? last : others.joined(separator: ", ") + " och " + last
  }

  private var order: String {
    switch question.sort {
    case .due:
      question.standing == .closed ? "Det senaste står överst." : "Det som förfaller först står överst."
    case .newest: "Det som kom in senast står överst."
    case .oldest: "Det som kom in först står överst."
    case .number: "Det högsta numret står överst."
    case .kind: "I ordning efter typ."
    case .state: "I ordning efter läge."
    case .place: "I ordning efter enhet."
    case .officer: "I ordning efter handläggare."
    }
  }
}
