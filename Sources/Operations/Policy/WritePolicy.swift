import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes a new version of the policy. The old ones stay as they are.
  /// - Parameter seen: the last version there was when the person began to write.
  /// - Throws: `Problems` for the text, the decision or the day; `Problem` conflict when somebody else was first, and not
  ///   found for those who may not.
  package func writePolicy(
    _ text: String, decision: String, validFrom: CalendarDay, seen: Int, member: StaffMember
  ) async throws -> PolicyVersion {
    guard Access.permitsPolicyEditing(member) else { throw Problem(.notFound, .caseNotFound) }
    let text = try PolicyText(text).checked()
    let decision = TidyText.line(decision)
    guard !decision.isEmpty else { throw Problem(.invalid, .policyDecisionMissing, field: "decision") }
    guard decision.count <= ImprovementContent.longestLine else {
      throw Problem(.invalid, .fieldTooLong, [String(ImprovementContent.longestLine)], field: "decision")
    }
    return try await database.write { transaction in
      let store = PolicyStore(transaction)
      let last = try store.all().map(\.number).max() ?? 1
      guard last == seen else { throw Problem(.conflict, .policyChangedMeanwhile) }
      let made = Doing(
        day: transaction.today, instant: transaction.now, actor: Actor.staff(member).reference)
      let version = PolicyVersion(
        number: last + 1, text: text, decision: decision, validFrom: validFrom, made: made)
      try store.insert(version, made)
      return version
    }
  }

  /// Notes that somebody has read a version of the policy.
  /// - Throws: `Problem` not found for a version that is not in force: one cannot have read what is not there.
  package func confirmPolicy(_ version: Int, by member: StaffMember) async throws {
    try await database.write { transaction in
      let store = PolicyStore(transaction)
      guard try store.all().contains(where: { $0.number == version && $0.validFrom <= transaction.today })
      else {
        throw Problem(.notFound, .caseNotFound)
      }
      try store.setRead(version, by: member.id, on: transaction.today)
    }
  }
}
