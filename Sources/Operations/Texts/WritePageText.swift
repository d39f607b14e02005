import Domain
import SQLEngine
import Storage

extension Operations {
  /// Writes a new version of a page's text. The old ones stay as they are.
  /// - Parameters:
  ///   - decision: who decided it and when; may be empty where no decision is needed.
  ///   - seen: the last version there was when the person began to write.
  /// - Throws: `Problems` for the text; `Problem` for the decision or the day, conflict when somebody else was first, and
  ///   not found for those who may not.
  package func write(
    _ page: EditedPage, _ text: String, decision: String = "", validFrom: CalendarDay, seen: Int,
    member: StaffMember
  ) async throws -> PageTextVersion {
    guard Access.permitsWriting(page, member) else { throw Problem(.notFound, .caseNotFound) }
    let text = try PageText(text).checked()
    let decision = try Self.checked(decision, of: page)
    return try await database.write { transaction in
      // What people were told when they wrote to us cannot be changed afterwards.
      guard page.needsDecision || validFrom >= transaction.today else {
        throw Problem(.invalid, .dayInPast, field: "validFrom")
      }
      let store = PageTextStore(transaction)
      let last = try store.all(of: page).map(\.number).max() ?? 1
      guard last == seen else { throw Problem(.conflict, .pageTextChangedMeanwhile) }
      let made = Doing(
        day: transaction.today, instant: transaction.now, actor: Actor.staff(member).reference)
      let version = PageTextVersion(
        number: last + 1, text: text, decision: decision, validFrom: validFrom, made: made)
      try store.insert(version, of: page, made)
      return version
    }
  }

  private static func checked(_ decision: String, of page: EditedPage) throws(Problem) -> String {
    guard page.needsDecision else { return "" }
    let decision = TidyText.line(decision)
    guard !decision.isEmpty else { throw Problem(.invalid, .pageDecisionMissing, field: "decision") }
    guard decision.count <= ImprovementContent.longestLine else {
      throw Problem(.invalid, .fieldTooLong, [String(ImprovementContent.longestLine)], field: "decision")
    }
    return decision
  }

  /// Notes that somebody has read a version of the policy.
  /// - Throws: `Problem` not found for a version that is not in force: one cannot have read what is not there.
  package func confirmPolicy(_ version: Int, by member: StaffMember) async throws {
    try await database.write { transaction in
      let store = PageTextStore(transaction)
      guard
        try store.all(of: .policy).contains(where: {
          $0.number == version && $0.validFrom <= transaction.today
        })
      else { throw Problem(.notFound, .caseNotFound) }
      try store.setRead(version, by: member.id, on: transaction.today)
    }
  }
}
