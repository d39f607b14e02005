import Domain
import SQLEngine
import Storage

extension Operations {
  /// Recent cases that a new text is likely to be about too, among those that `member` may see.
  package func likelyDuplicates(of question: DuplicateQuestion, for member: StaffMember) async throws
    -> [LikelyDuplicate]
  {
    try await database.read { transaction in
      try likelyDuplicates(of: question, on: transaction.today, except: nil, for: member, in: transaction)
    }
  }

  /// The same for a case that is in the register.
  /// - Throws: `Problem` not found for those who may not see the case.
  package func likelyDuplicates(of number: CaseNumber, for member: StaffMember) async throws
    -> [LikelyDuplicate]
  {
    try await database.read { transaction in
      let value = try load(number, for: .staff(member), .read, in: transaction)
      let texts = try TextStore(transaction).all(of: value.id)
      let question = DuplicateQuestion(
        text: texts.first { $0.role == .submission }?.text.body ?? "",
        place: texts.last { $0.role == .place }?.text.body ?? "", unit: value.classification.placement.unit)
      return try likelyDuplicates(
        of: question, on: value.arrival.day, except: number, for: member, in: transaction)
    }
  }

  private func likelyDuplicates(
    of question: DuplicateQuestion, on day: CalendarDay, except: CaseNumber?, for member: StaffMember,
    in transaction: Transaction
  ) throws -> [LikelyDuplicate] {
    // What may be read only with a reason is not shown in passing.
    let reach = Access.reach(of: member, to: .readWithoutReason)
    let candidates = try DuplicateStore(transaction).candidates(
      within: reach, unit: question.unit, since: day.adding(days: -LikelyDuplicate.window), except: except,
      limit: Self.compared)
    return Array(question.likely(among: candidates).prefix(LikelyDuplicate.shown))
  }

  /// Cases of the unit, and as many of others, that one text is compared with: some milliseconds of work.
  private static let compared = 300
}
