import Domain
import TestSupport

/// A case to try rules on, received on Monday 2 March 2026: the answer is due on 16 March.
enum SampleCase {
  static func make(
    state: CaseState = .registered, sender: SenderProfile = named, movedAnswerBy: String? = nil
  ) throws -> FeedbackCase {
    let received = try calendarDay("2026-03-02")
    return FeedbackCase(
      id: CaseID(rawValue: "c"), number: CaseNumber(year: 2026, sequence: 1),
      arrival: Arrival(day: received, instant: nil, rule: .sameDay), registeredOn: received,
      classification: Classification(
        kind: .complaint, dimension: nil, serviceArea: nil, placement: .unrouted),
      channel: .web, sender: sender, language: "sv",
      promise: CasePromise(receivedOn: received, promise: .standard, calendar: WorkingCalendar()),
      movedAnswerBy: try movedAnswerBy.map(calendarDay), state: state, officer: nil, version: 1)
  }

  static let named = SenderProfile(identity: .named, wish: .answer, hasReceiptCode: true)
  static let namedWantsNoAnswer = SenderProfile(identity: .named, wish: .noAnswer, hasReceiptCode: true)
  static let anonymousWithCode = SenderProfile(identity: .anonymous, wish: .answer, hasReceiptCode: true)
  static let anonymousWithoutCode = SenderProfile(identity: .anonymous, wish: .answer, hasReceiptCode: false)

  static let senders = [named, namedWantsNoAnswer, anonymousWithCode, anonymousWithoutCode]
}
