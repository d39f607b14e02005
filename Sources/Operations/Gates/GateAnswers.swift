import Domain
import SQLEngine
import Storage

/// Whether a gate's question about a case has been answered: by an assessment or by a hand-over, in the case itself or
/// where it was worked with.
struct GateAnswers {
  let transaction: Transaction
  let gate: Gate

  init(_ transaction: Transaction, _ gate: Gate) {
    self.transaction = transaction
    self.gate = gate
  }

  func cover(_ value: FeedbackCase) throws -> Bool {
    if try !answers(in: value.id).isEmpty { return true }
    let merges = try CaseLinkStore(transaction).all(of: value.id).filter { link in
      link.nature == .merge && link.other == value.id
    }
    return try merges.contains { link in
      try answers(in: link.main).contains { Self.counts($0, through: link, for: value) }
    }
  }

  private func answers(in id: CaseID) throws -> [Doing] {
    let store = GateHandoverStore(transaction)
    let assessments = try store.assessments(of: id).filter { $0.gate == gate }.map(\.done)
    return try assessments + store.all(of: id).filter { $0.gate == gate }.map(\.done)
  }

  /// Whoever answered about the main case had read the duplicate too while it was worked with there. An answer from
  /// before the merger counts as long as that stands, when the duplicate had come on an earlier day.
  private static func counts(_ answer: Doing, through link: CaseLink, for value: FeedbackCase) -> Bool {
    if let undone = link.undone { return !answer.precedes(link.made) && !undone.precedes(answer) }
    return !answer.precedes(link.made) || answer.day > value.registeredOn
  }
}
