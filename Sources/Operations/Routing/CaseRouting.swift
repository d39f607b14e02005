import Domain
import SQLEngine
import Storage

/// How a case came to lie where it lies.
package struct CaseRouting: Sendable {
  /// Who sent it back to the pile and why, the first first.
  package let returns: [CaseReturn]
  /// The rules that the journal names, by identifier: the name that the version had.
  package let ruleNames: [String: String]
  /// Where it should go, while nobody has it.
  package let advice: RoutingAdvice?
}

extension Operations {
  func routing(
    of value: FeedbackCase, texts: [CaseText], journal: [JournalEntry], in transaction: Transaction
  ) throws -> CaseRouting {
    let isWaiting = value.classification.placement == .unrouted && value.state != .closed
    let returns = try CaseReturnStore(transaction).all(of: [value.id])[value.id] ?? []
    let isAboutStaff = try GuardStore(transaction).circle(of: value.id) != nil
    let item = (
      item: RoutingItem(value, texts: texts), returnedFrom: Set(returns.map(\.from)),
      isAboutStaff: isAboutStaff
    )
    return CaseRouting(
      returns: returns,
      ruleNames: try ruleNames(in: journal, transaction),
      advice: isWaiting ? try advice(for: [item], in: transaction).first ?? nil : nil)
  }

  /// Keyed by what the journal holds: the rule and its version.
  private func ruleNames(in journal: [JournalEntry], _ transaction: Transaction) throws -> [String: String] {
    var names: [String: String] = [:]
    for reference in Set(journal.compactMap { $0.details["rule"] }) {
      let parts = reference.split(separator: " ")
      guard let id = parts.first, let number = parts.last.flatMap({ Int($0) }) else { continue }
      names[reference] = try RoutingRuleStore(transaction).versions(of: RoutingRuleID(rawValue: String(id)))
        .first { $0.number == number }?.name
    }
    return names
  }
}
