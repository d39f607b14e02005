/// A question to somebody outside the municipality, who answers by a link and a code of their own. They see what
/// was chosen for them and nothing else of the case.
package struct Referral: Sendable, Equatable, Identifiable {
  package enum Standing: String, CaseIterable, Sendable {
    /// Asked, and the day has not passed.
    case waiting
    /// The day they were asked to answer by has passed, but the link still works.
    case overdue
    /// The link works no longer, and no answer came.
    case expired
    case answered
    case revoked

    package var swedish: String {
      switch self {
      case .waiting: "väntar på svar"
      case .overdue: "har inte svarat i tid"
      case .expired: "länken har gått ut utan svar"
      case .answered: "har svarat"
      case .revoked: "återkallad"
      }
    }
  }

  package let id: RowID
  /// Stands in the address; tells nothing and opens nothing without the code.
  package let address: String
  package let caseID: CaseID
  /// Whom we asked, as the officer writes it: "Omsorg Östra AB".
  package let recipient: String
  package let asked: Doing
  package let answerBy: CalendarDay
  /// The last day that the link works.
  package let expiresOn: CalendarDay
  /// The covering text, and what of the sender's words was chosen and edited for this reader.
  package let question: RowID?
  package let shared: RowID?
  package let answeredOn: CalendarDay?
  package let answer: RowID?
  package let revokedOn: CalendarDay?

  package init(
    id: RowID, address: String, caseID: CaseID, recipient: String, asked: Doing, answerBy: CalendarDay,
    expiresOn: CalendarDay, question: RowID?, shared: RowID?, answeredOn: CalendarDay? = nil,
    answer: RowID? = nil, revokedOn: CalendarDay? = nil
  ) {
    self.id = id
    self.address = address
    self.caseID = caseID
    self.recipient = recipient
    self.asked = asked
    self.answerBy = answerBy
    self.expiresOn = expiresOn
    self.question = question
    self.shared = shared
    self.answeredOn = answeredOn
    self.answer = answer
    self.revokedOn = revokedOn
  }

  /// How long after its day a link still works, so that a late answer is not lost.
  package static let daysOfGrace = 14

  package func standing(on day: CalendarDay) -> Standing {
    if answeredOn != nil { return .answered }
    if revokedOn != nil { return .revoked }
    if day > expiresOn { return .expired }
    return day > answerBy ? .overdue : .waiting
  }

  /// Whether its reader may open it: also after the answer, to read what they wrote, until the link ends.
  package func isOpen(on day: CalendarDay) -> Bool { revokedOn == nil && day <= expiresOn }
}
