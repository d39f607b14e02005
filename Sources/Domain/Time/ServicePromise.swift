/// How soon the municipality promises to acknowledge and to answer, in working days from receipt (day 0).
package struct ServicePromise: Hashable, Sendable, Codable {
  package let acknowledgeDays: Int
  package let answerDays: Int

  package init(acknowledgeDays: Int, answerDays: Int) {
    self.acknowledgeDays = acknowledgeDays
    self.answerDays = answerDays
  }

  /// Two and ten working days, "måndag–fredag, ej helgdag".
  package static let standard = ServicePromise(acknowledgeDays: 2, answerDays: 10)

  /// So many working days are left, or fewer, when an answer is told to be due soon: in lists, on the case's page and in
  /// the last reminder before its day (product.md, part 1).
  package static let warningDays = 2
}
